package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases that open a line with a duty and hold the verb that reports the act. Immutable. */
final class SoftOpeners {
    private final List<Phrase> phrases =
            DataFile.lines("soft-openers.txt").stream().map(Phrase::of).toList();

    private record Phrase(Pattern pattern, boolean base, boolean done, boolean told) {
        static Phrase of(String line) {
            String words = line.substring(0, line.lastIndexOf('~')).strip();
            boolean done = line.endsWith("~done");
            return new Phrase(
                    Pattern.compile("(?i)^(?:" + words + ")(?= |$)"),
                    done || line.endsWith("~base"),
                    done,
                    line.endsWith("~told"));
        }
    }

    /**
     * A phrase found.
     *
     * @param pieces how many pieces of the draft it takes
     * @param base whether the verb's base form follows, else a gerund or an act noun
     * @param done whether it says that the act was done, not only that it was to be
     * @param told whether the verb that follows is finite already
     */
    record Found(int pieces, boolean base, boolean done, boolean told) {}

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
        return matcher.find()
                ? Optional.of(new Found(pieces(draft, matcher.end()), phrase.base(), phrase.done(), phrase.told()))
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
