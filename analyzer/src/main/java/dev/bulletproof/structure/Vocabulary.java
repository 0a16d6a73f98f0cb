package dev.bulletproof.structure;

import dev.bulletproof.model.SectionKind;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which the parts of a résumé are told apart. Immutable. */
final class Vocabulary {
    private static final int PHRASE = 3;

    /** In characters. */
    private static final int LONGEST_INNER_HEADING = 60;

    /** In characters. */
    private static final int LONGEST_LINK_TEXT = 40;

    private static final int SHORT_FACT = 8;
    private static final Pattern FIRST_WORD = Pattern.compile("^(?:\\p{L}+ly\\s+)?([\\p{L}-]+).*", Pattern.DOTALL);

    /** Level and parentheses may follow. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}.-]+");

    private static final Pattern AGENT = Pattern.compile(
            "(?i)(?<!\\p{L})\\p{L}{3,}(?:er|or|ist|ian)(?:\\s+(?:[ivx]{1,4}|\\d))?(?:\\s*\\([^()]*\\))?$");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern EDGES = Pattern.compile("^[(\\[\\s]+|[:.)\\]\\s–—-]+$");

    private final Places places = new Places();
    private final Map<String, Named> sections = new HashMap<>();
    /** Of the names of sections. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> fillers;
    private final Set<String> irregularPasts;
    private final Set<String> factLabels;
    private final Set<String> shortFactLabels;
    private final Set<String> titleLabels;
    private final Set<String> organizationLabels;
    private final Set<String> projectLabels;
    private final Set<String> dateLabels;
    private final Set<String> innerHeadings;
    private final Set<String> linkWords;
    private final Set<String> titleWords;
    private final Set<String> organizationWords;
    private final Set<String> commonWords;
    private final Set<String> compoundHeads;
    private final Set<String> compoundTails;

    Vocabulary() {
        YamlNode root = YamlNode.ofResource(Vocabulary.class, "vocabulary.yaml");
        Set<String> weak = words(root, "weak-title-words");
        root.get("sections").map().forEach((name, words) -> {
            SectionKind kind = SectionKind.valueOf(name.toUpperCase(Locale.ROOT));
            words.texts().forEach(word -> sections.putIfAbsent(word, new Named(kind, weak.contains(word) ? 1 : 0)));
        });
        sections.keySet().forEach(name -> firstWords.add(name.split(" ", 2)[0]));
        irregularPasts = words(root, "irregular-pasts");
        fillers = words(root, "title-fillers");
        factLabels = words(root, "fact-labels");
        shortFactLabels = words(root, "short-fact-labels");
        titleLabels = words(root, "title-labels");
        organizationLabels = words(root, "organization-labels");
        projectLabels = words(root, "project-labels");
        dateLabels = words(root, "date-labels");
        innerHeadings = words(root, "inner-headings");
        linkWords = words(root, "link-words");
        titleWords = words(root, "title-words");
        organizationWords = words(root, "organization-words");
        commonWords = words(root, "common-words");
        compoundHeads = words(root, "compound-heads");
        compoundTails = words(root, "compound-tails");
    }

    private static Set<String> words(YamlNode root, String key) {
        return new HashSet<>(root.texts(key));
    }

    /** A kind of section that a word names; the first of the lowest rank decides. */
    private record Named(SectionKind kind, int rank) {}

    /**
     * What a title says about its section.
     *
     * @param kind the section's
     * @param sure whether the title has no word but those of section titles
     * @param weak whether it only says so in words that also stand in other titles
     */
    record Title(SectionKind kind, boolean sure, boolean weak) {}

    /** Reads a text as a section's title; nothing where it mentions no kind of section. */
    Optional<Title> title(List<String> words) {
        List<Named> named = new ArrayList<>();
        boolean sure = true;
        int at = 0;
        while (at < words.size()) {
            Optional<Phrase> phrase = phrase(words, at);
            phrase.ifPresent(found -> named.add(found.named));
            sure = sure && (phrase.isPresent() || fillers.contains(words.get(at)));
            at += phrase.map(Phrase::length).orElse(1);
        }
        boolean known = sure;
        return named.stream()
                .min(Comparator.comparingInt(Named::rank))
                .map(first -> new Title(first.kind, known, first.rank > 0));
    }

    private record Phrase(Named named, int length) {}

    /** The longest phrase that names a kind of section and begins there. */
    private Optional<Phrase> phrase(List<String> words, int start) {
        if (!firstWords.contains(words.get(start))) {
            return Optional.empty();
        }
        for (int length = Math.min(PHRASE, words.size() - start); length > 0; length--) {
            Named named = sections.get(String.join(" ", words.subList(start, start + length)));
            if (named != null) {
                return Optional.of(new Phrase(named, length));
            }
        }
        return Optional.empty();
    }

    /** Whether a text begins with what looks like a verb in the past or a participle. */
    boolean beginsWithDeed(String text) {
        String first = FIRST_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1");
        return first.endsWith("ed") || first.endsWith("ing") || irregularPasts.contains(first);
    }

    /** Whether a line with that label, of so many words, states a fact and no deed. */
    boolean statesFact(String label, int words) {
        return factLabels.contains(label) || (shortFactLabels.contains(label) && words <= SHORT_FACT);
    }

    /** Whether what a label stands before tells an entry from others: its title, organization or dates. */
    boolean namesEntry(String label) {
        return isTitleLabel(label)
                || isOrganizationLabel(label)
                || projectLabels.contains(label)
                || dateLabels.contains(label);
    }

    boolean isTitleLabel(String label) {
        return titleLabels.contains(label);
    }

    boolean isOrganizationLabel(String label) {
        return organizationLabels.contains(label);
    }

    boolean isProjectLabel(String label) {
        return projectLabels.contains(label);
    }

    /** Whether it is no more than such a heading, with a colon or in parentheses. */
    boolean isInnerHeading(Item item) {
        return item.text().length() <= LONGEST_INNER_HEADING
                && isInnerHeading(EDGES.matcher(item.text()).replaceAll(""));
    }

    boolean isInnerHeading(String label) {
        return innerHeadings.contains(label.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether it is the text of a link and says no more than that. */
    boolean isLinkText(String text) {
        if (text.length() > LONGEST_LINK_TEXT) {
            return false;
        }
        List<String> words = Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && linkWords.containsAll(words);
    }

    /** Whether a word in the text also stands in job titles and degrees. */
    boolean holdsTitle(String text) {
        return holds(text, titleWords);
    }

    /** Whether its last word is built like that of one who does a job: {@code Interviewer}. */
    boolean endsLikeTitle(String text) {
        return AGENT.matcher(text).find();
    }

    boolean holdsOrganization(String text) {
        return holds(text, organizationWords);
    }

    private static boolean holds(String text, Set<String> words) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(
                        Stream.of(word), Arrays.stream(word.split("-")).filter(part -> part.length() > 2)))
                .map(word -> without(".", word))
                .anyMatch(word -> words.contains(word) || words.contains(without("s", word)));
    }

    private static String without(String ending, String word) {
        return word.endsWith(ending) ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether it is a place, and no employer or job that is named after one. */
    boolean isPlace(String text) {
        return places.isPlace(text) && !holdsTitle(text) && !holdsOrganization(text.replaceFirst(" City\\b", ""));
    }

    boolean isTitleWord(String word) {
        return titleWords.contains(word);
    }

    boolean isOrganizationWord(String word) {
        return organizationWords.contains(word);
    }

    boolean isCommonWord(String word) {
        return commonWords.contains(word);
    }

    boolean isCompoundHead(String word) {
        return compoundHeads.contains(word);
    }

    boolean isCompoundTail(String word) {
        return compoundTails.contains(word);
    }
}
