package dev.bulletproof.cli;

import dev.bulletproof.annotate.Annotator;
import dev.bulletproof.annotate.Manner;
import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Rewrite;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Word résumé with its finished lines in their places, all else as it was. */
final class FilledWord {
    private FilledWord() {}

    /** @param finished the new text by bullet id */
    static Annotated of(Review review, byte[] original, Map<String, String> finished, Annotator annotator)
            throws UnreadableException, RefusedException {
        Map<String, Rewrite> lines = finished.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> new Rewrite(line.getValue(), null, List.of(), List.of())));
        Review filled =
                new Review(review.role(), review.resume(), review.facts(), List.of(), lines, review.scorecard());
        return annotator.annotate(filled, original, Manner.ACCEPT);
    }
}
