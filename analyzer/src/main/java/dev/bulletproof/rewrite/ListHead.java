package dev.bulletproof.rewrite;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells lines that only look as if they opened with an act in -ing: titles, labels, and sentences of another build. */
final class ListHead {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\|");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}.*");
    private static final Pattern SUBJECT = Pattern.compile("\\bI\\b|(?i)\\bwe (?!also\\b)");
    private static final Set<String> FINITE = Set.of(
            "was", "were", "is", "are", "can", "could", "will", "would", "has", "had", "became", "helped", "gave");
    /** Behind these a finite verb has a subject of its own. */
    private static final Set<String> OPENS_CLAUSE = Set.of(
            "that", "which", "who", "whose", "what", "where", "when", "how", "why", "whether", "if", "as", "while",
            "because", "since", "so", "until", "before", "after", "and", "but", ",", ";", "–", "—", "-", ".", "(");
    /** Verbs that may say what is so without "that": "ensuring stock is rotated". */
    private static final Set<String> SAYING =
            Set.of("ensuring", "verifying", "checking", "confirming", "proving", "making", "knowing", "showing");
    /** A label before a colon is short. */
    private static final int LABEL = 3;

    private ListHead() {}

    /** Whether the text is no list of acts, however it opens. */
    static boolean in(Draft draft) {
        return isLabel(draft)
                || isTitle(draft)
                || isSubject(draft)
                || SUBJECT.matcher(draft.text()).find();
    }

    /** "Selling points: patience": nothing but a few bare words before the colon. */
    private static boolean isLabel(Draft draft) {
        int colon = draft.find(0, ":", "|");
        return colon <= LABEL
                && colon < draft.size()
                && IntStream.range(0, colon).noneMatch(i -> draft.at(i).tag().matches("DT|IN|TO|PRP\\$"));
    }

    /** "Managing People, 2020", "Programming Methodology | August to December": capitals, and a date or a bar. */
    private static boolean isTitle(Draft draft) {
        return isDated(draft) || isCapitalised(draft);
    }

    /** "Programming Language Theory": a lower-case word would have to be there, were it an act. */
    private static boolean isCapitalised(Draft draft) {
        long words = draft.pieces().stream()
                .takeWhile(piece -> !piece.ends() && !piece.is(",") && !piece.is("—"))
                .filter(piece -> !piece.tag().matches("IN|DT|CC|TO"))
                .count();
        long capitals = draft.pieces().stream()
                .takeWhile(piece -> !piece.ends() && !piece.is(",") && !piece.is("—"))
                .filter(piece -> TITLE.matcher(piece.text()).matches())
                .count();
        boolean headed = draft.pieces().stream()
                .filter(piece -> piece.ends() || piece.is("—"))
                .findFirst()
                .filter(sign -> !sign.is("."))
                .isPresent();
        return (words > 2 || (words == 2 && headed)) && capitals == words;
    }

    private static boolean isDated(Draft draft) {
        int end = 0;
        while (draft.at(end).isWord() && !draft.at(end).separates()) {
            end++;
        }
        boolean capitals = IntStream.range(0, end)
                .filter(i -> !draft.at(i).tag().matches("IN|DT|CC|TO"))
                .allMatch(i -> Character.isUpperCase(draft.at(i).text().codePointAt(0)));
        return end > 1 && capitals && YEAR.matcher(draft.text()).find();
    }

    /** "Working with the orchestra was a joy": the act is what something is said of. */
    private static boolean isSubject(Draft draft) {
        int verb = IntStream.range(1, draft.size())
                .filter(i -> FINITE.contains(draft.at(i).word()))
                .findFirst()
                .orElse(-1);
        return verb > 0
                && !SAYING.contains(draft.at(0).word())
                && IntStream.range(1, verb)
                        .noneMatch(i -> OPENS_CLAUSE.contains(draft.at(i).word()));
    }
}
