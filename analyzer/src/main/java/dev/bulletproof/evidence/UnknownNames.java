package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names of technologies that no list holds: by their shape, their maker, and the words round them. */
final class UnknownNames {
    private static final int LONGEST = 3;
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
            "stack",
            "flake",
            "stub",
            "driver",
            "runner",
            "widget",
            "addon",
            "add-on");

    private final WordList notTechnologies = WordList.load(UnknownNames.class, "not-technologies.txt");
    private final WordList notNames = WordList.load(UnknownNames.class, "not-names.txt");
    private final WordList places = WordList.load(UnknownNames.class, "places.txt");
    private final WordList makers = WordList.load(UnknownNames.class, "makers.txt");
    private final WordList labels = WordList.load(UnknownNames.class, "number-labels.txt");

    /** The first name of the sentence that is none of {@code known} and {@code refused}; empty where there is none left. */
    Optional<Span> first(String text, Sentence s, NameContext context, List<Span> known, List<Span> refused) {
        for (int first = 0; first < s.size(); first++) {
            int last = nameEnd(s, first);
            if (last < first) {
                continue;
            }
            Span bare = new Span(
                    s.tokens().get(first).span().start(),
                    s.tokens().get(last).span().end());
            Span span = TechnologyFinder.withVersion(text, bare.start(), bare.end());
            boolean taken = known.stream().anyMatch(other -> other.overlaps(span));
            boolean doubted = refused.stream().anyMatch(other -> other.overlaps(span));
            boolean sure = !taken && byForm(s, context, first, last, known);
            String versioned = span.end() > bare.end() ? span.of(text) : "";
            if (sure || (!taken && !doubted && byPlace(s, context, first, last, versioned))) {
                return Optional.of(span);
            }
            first = last;
        }
        return Optional.empty();
    }

    /** The last token of the name that begins at {@code first}; before it where none begins there. */
    private int nameEnd(Sentence s, int first) {
        int last = first - 1;
        while (last - first < LONGEST - 1 && name(s, last + 1)) {
            last++;
        }
        boolean plain = last >= first && NameShape.of(s.text(first)) == NameShape.CAPITALISED;
        return plain && NameShape.of(s.text(last + 1)) == NameShape.CAPITALISED ? first - 1 : last;
    }

    private boolean name(Sentence s, int i) {
        String form = s.form(i);
        boolean listed = notTechnologies.has(form) || notNames.has(form) || notTechnologies.has(s.lemma(i));
        return s.has(i)
                && !listed
                && NameShape.of(s.text(i)) != NameShape.PLAIN
                && (NameShape.of(s.text(i)) == NameShape.COINED || (i > 0 && !s.is(i - 1, ".", ":")));
    }

    /** Told by its letters, its neighbours or the noun after it. */
    private static boolean byForm(Sentence s, NameContext context, int first, int last, List<Span> known) {
        boolean coined = NameShape.of(s.text(first)) == NameShape.COINED && !s.is(first - 1, "at", "for");
        boolean vouched = context.besideKnown(first, last, known) || context.skill(joined(s, first, last));
        boolean used = STRONG_NOUNS.contains(s.lemma(last + 1)) && s.noun(last + 1);
        return !context.titleCase() && (coined || (!employer(s, first) && (vouched || used)));
    }

    /** Told by where it stands or who makes it; then it must be no town. */
    private boolean byPlace(Sentence s, NameContext context, int first, int last, String versioned) {
        boolean capitalised = NameShape.of(s.text(first)) == NameShape.CAPITALISED;
        if (context.titleCase() || employer(s, first) || (capitalised && place(s, first, last))) {
            return false;
        }
        return context.means(first)
                || made(s, first, last, versioned)
                || (capitalised && context.openlyPlaced(first, last));
    }

    private static boolean employer(Sentence s, int first) {
        return s.is(first - 1, "at", "for", "of", "'s") && NameShape.of(s.text(first)) != NameShape.COINED;
    }

    /** "Apple Wallet", "Siemens 1500": a known maker's, or a model by its number. */
    private boolean made(Sentence s, int first, int last, String versioned) {
        boolean maker = makers.has(s.text(first)) && last > first;
        boolean model = versioned.matches(".* (?!19|20)\\d{3,4}") && !labels.has(s.form(last)) && s.noun(last + 2);
        return maker || (model && NameShape.of(s.text(last)) == NameShape.CAPITALISED);
    }

    private boolean place(Sentence s, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (places.has(s.form(i))) {
                return true;
            }
        }
        return places.has(joined(s, first, last));
    }

    private static String joined(Sentence s, int first, int last) {
        StringBuilder name = new StringBuilder(s.text(first));
        for (int i = first + 1; i <= last; i++) {
            name.append(' ').append(s.text(i));
        }
        return name.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
