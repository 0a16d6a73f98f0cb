package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Entry;
import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.evidence.Gazetteer.Trust;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds named technologies: known names, and unknown ones that their shape, place and neighbours give away. */
final class TechnologyFinder {
    private static final Pattern VERSION =
            Pattern.compile("\\G ?v?\\d{1,4}(?:\\.(?:\\d+|x))*\\p{L}?(?: \\d{1,3}B)?(?![\\p{L}\\d%,+:-]|\\.\\d)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?");
    private static final Set<String> METHOD_USERS = Set.of(
            "team",
            "master",
            "ceremony",
            "coach",
            "squad",
            "event",
            "of",
            "certified",
            "trainer",
            "practitioner",
            "pod");
    private static final Set<String> STRONG_NOUNS = Set.of(
            "pipeline",
            "cluster",
            "script",
            "job",
            "query",
            "dag",
            "playbook",
            "module",
            "operator",
            "connector",
            "plugin",
            "notebook",
            "macro",
            "sdk",
            "broker",
            "chart",
            "workflow",
            "topic",
            "stack");

    private final Gazetteer gazetteer = new Gazetteer();
    private final WordList technicalNouns = WordList.load(TechnologyFinder.class, "technical-nouns.txt");
    private final WordList notTechnologies = WordList.load(TechnologyFinder.class, "not-technologies.txt");
    private final WordList notNames = WordList.load(TechnologyFinder.class, "not-names.txt");

    /** The technologies of a text in order; {@code skills} in lower case. */
    List<Technology> find(String text, Sentence s, Set<String> skills) {
        NameContext context = new NameContext(s, skills, technicalNouns);
        List<Technology> found = new ArrayList<>();
        List<Technology> open = new ArrayList<>();
        known(text, s, context, found, open);
        boolean more = true;
        while (more) {
            more = open.removeIf(candidate -> neighbour(s, context, candidate, found));
            more |= unknown(text, s, context, found);
        }
        found.removeIf(technology -> inPlaceholder(text, technology.span()));
        found.sort(Comparator.comparingInt(technology -> technology.span().start()));
        return found;
    }

    private void known(String text, Sentence s, NameContext context, List<Technology> found, List<Technology> open) {
        int end = 0;
        for (int start = 0; start < text.length(); start++) {
            if (start < end || !beginsWord(text, start)) {
                continue;
            }
            Entry entry = gazetteer.at(text, start).orElse(null);
            if (entry == null) {
                continue;
            }
            Technology technology =
                    new Technology(withVersion(text, start, start + entry.name().length()), entry.sort());
            if (speaks(s, context, entry, technology.span())) {
                found.add(technology);
                end = technology.span().end();
            } else if (entry.trust() != Trust.SURE) {
                open.add(technology);
            }
        }
    }

    private static boolean beginsWord(String text, int i) {
        char c = text.charAt(i);
        boolean starts = Character.isLetterOrDigit(c) || c == '.';
        return starts && (i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.'));
    }

    private static Span withVersion(String text, int start, int end) {
        Matcher version = VERSION.matcher(text);
        return new Span(start, version.find(end) ? version.end() : end);
    }

    private static boolean speaks(Sentence s, NameContext context, Entry entry, Span span) {
        int first = s.tokenAt(span.start());
        int last = s.tokenAt(span.end() - 1);
        if (entry.sort() == Sort.METHOD && METHOD_USERS.contains(s.lemma(last + 1))) {
            return false;
        }
        return switch (entry.trust()) {
            case SURE -> true;
            case AMBIGUOUS -> ambiguousSpeaks(s, context, first, last);
            case DOUBTFUL ->
                !context.titleCase()
                        && !s.is(last + 1, "-", "/")
                        && (context.means(first) || context.beforeTechnicalNoun(last) || context.placed(first))
                        && (!NameContext.opens(first) || context.beforeTechnicalNoun(last));
        };
    }

    private static boolean ambiguousSpeaks(Sentence s, NameContext context, int first, int last) {
        boolean verb = s.verb(first) && !context.means(first) && !context.placed(first);
        if (NameContext.opens(first)) {
            return context.beforeTechnicalNoun(last) && !s.verb(first);
        }
        return (!context.titleCase() && !verb) || context.means(first);
    }

    /** A doubtful known name among technologies, or in the list of skills. */
    private static boolean neighbour(Sentence s, NameContext context, Technology candidate, List<Technology> found) {
        Span span = candidate.span();
        if (found.stream().anyMatch(other -> other.span().overlaps(span))) {
            return true;
        }
        int first = s.tokenAt(span.start());
        boolean accepted =
                candidate.sort() != Sort.METHOD && context.besideKnown(first, s.tokenAt(span.end() - 1), spans(found));
        if (accepted) {
            found.add(candidate);
        }
        return accepted;
    }

    private static List<Span> spans(List<Technology> found) {
        return found.stream().map(Technology::span).toList();
    }

    /** Adds the first unknown name that is one; false where there is none left. */
    private boolean unknown(String text, Sentence s, NameContext context, List<Technology> found) {
        for (int first = 0; first < s.size(); first++) {
            int last = nameEnd(s, first);
            if (last < first) {
                continue;
            }
            Span span = withVersion(
                    text,
                    s.tokens().get(first).span().start(),
                    s.tokens().get(last).span().end());
            boolean taken = found.stream().anyMatch(other -> other.span().overlaps(span));
            if (!taken && named(s, context, first, last, found)) {
                found.add(new Technology(span, Sort.TECHNOLOGY));
                return true;
            }
        }
        return false;
    }

    /** The last token of the name that begins at {@code first}; before it where none begins there. */
    private int nameEnd(Sentence s, int first) {
        int last = first - 1;
        while (last - first < 2 && name(s, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean name(Sentence s, int i) {
        String form = s.form(i);
        boolean listed = notTechnologies.has(form) || notNames.has(form) || notTechnologies.has(s.lemma(i));
        return s.has(i)
                && !listed
                && NameShape.of(s.text(i)) != NameShape.PLAIN
                && (i > 0 || NameShape.of(s.text(i)) == NameShape.COINED);
    }

    private static boolean named(Sentence s, NameContext context, int first, int last, List<Technology> found) {
        NameShape shape = NameShape.of(s.text(first));
        boolean employer = s.is(first - 1, "at", "for", "of", "'s");
        if (context.titleCase() || (employer && shape != NameShape.COINED)) {
            return false;
        }
        boolean vouched = context.means(first)
                || context.besideKnown(first, last, spans(found))
                || context.skill(joined(s, first, last));
        return vouched
                || (shape == NameShape.COINED && !s.is(first - 1, "at", "for"))
                || (STRONG_NOUNS.contains(s.lemma(last + 1)) && s.noun(last + 1));
    }

    private static String joined(Sentence s, int first, int last) {
        StringBuilder name = new StringBuilder(s.text(first));
        for (int i = first + 1; i <= last; i++) {
            name.append(' ').append(s.text(i));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean inPlaceholder(String text, Span span) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (new Span(placeholder.start(), placeholder.end()).overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
