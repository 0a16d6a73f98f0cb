package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases that open a line with a duty and hold the verb that reports the act. Immutable. */
final class SoftOpeners {
    private final List<Phrase> phrases =
            DataFile.lines("soft-openers.txt").stream().map(Phrase::of).toList();

    /** What follows a phrase. */
    enum Follows {
        /** A gerund, or the noun of an act that lasts. */
        ING,
        /** A base form that tells what was to be done. */
        BASE,
        /** A base form that tells what was done. */
        DONE,
        /** A verb that is finite already. */
        TOLD,
        /** A gerund or the noun of any act, with "of". */
        OF
    }

    private record Phrase(Pattern pattern, Follows follows) {
        static Phrase of(String line) {
            int mark = line.lastIndexOf('~');
            return new Phrase(
                    Pattern.compile("(?i)^(?:" + line.substring(0, mark).strip() + ")(?= |$)"),
                    Follows.valueOf(line.substring(mark + 1).toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * A phrase found.
     *
     * @param pieces how many pieces of the draft it takes
     */
    record Found(int pieces, Follows follows) {
        /** Whether a verb in its base form follows. */
        boolean base() {
            return follows == Follows.BASE || follows == Follows.DONE;
        }
    }

    /** The phrase that opens a draft. */
    Optional<Found> in(Draft draft) {
        String text = draft.text().strip();
        return phrases.stream()
                .map(phrase -> found(phrase, text, draft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found> found(Phrase phrase, String text, Draft draft) {
        Matcher matcher = phrase.pattern().matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new Found(pieces(draft, matcher.end()), phrase.follows()))
                : Optional.empty();
    }

    private static int pieces(Draft draft, int length) {
        int pieces = 0;
        int end = 0;
        while (pieces < draft.size() && end < length) {
            end += draft.at(pieces).gap().length() + draft.at(pieces).text().length();
            pieces++;
        }
        return pieces;
    }

    /** All phrases as one expression, for a text whose opener is to be cut off. */
    String expression() {
        return phrases.stream()
                .map(phrase -> phrase.pattern().pattern())
                .map(pattern -> pattern.replace("(?i)^", ""))
                .collect(Collectors.joining("|"));
    }
}
