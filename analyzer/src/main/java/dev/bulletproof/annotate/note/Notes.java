package dev.bulletproof.annotate.note;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a review says about each bullet. */
public final class Notes {
    /** What concerns more bullets than this is said of the whole, not beside the first of them. */
    private static final int FEW = 3;

    private Notes() {}

    /** One note for each bullet that has a finding or an edit, in reading order. */
    public static List<Note> of(Review review) {
        Map<String, List<Finding>> byBullet = new LinkedHashMap<>();
        for (Finding finding : review.findings()) {
            if (!isOfTheWhole(finding)) {
                // A finding over several bullets is said once, at the first of them.
                byBullet.computeIfAbsent(finding.bullets().get(0), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Note> notes = new ArrayList<>();
        review.resume()
                .bullets()
                .forEach(bullet -> note(
                                bullet,
                                byBullet.getOrDefault(bullet.id(), List.of()),
                                Optional.ofNullable(review.rewrites().get(bullet.id())))
                        .ifPresent(notes::add));
        return notes;
    }

    /** What is to be said about many bullets or none, in report order. */
    static List<Finding> ofTheWhole(Review review) {
        return review.findings().stream().filter(Notes::isOfTheWhole).toList();
    }

    private static boolean isOfTheWhole(Finding finding) {
        return finding.bullets().isEmpty() || finding.bullets().size() > FEW;
    }

    private static Optional<Note> note(Bullet bullet, List<Finding> findings, Optional<Rewrite> rewrite) {
        String edit = rewrite.map(Rewrite::edit)
                .filter(text -> !text.equals(bullet.text()))
                .orElse(null);
        if (findings.isEmpty() && edit == null) {
            return Optional.empty();
        }
        List<Finding> gravestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        return Optional.of(new Note(
                bullet,
                gravestFirst.isEmpty()
                        ? Severity.SUGGESTION
                        : gravestFirst.get(0).severity(),
                gravestFirst,
                edit,
                rewrite.map(Rewrite::stronger).orElse(null),
                rewrite.map(Rewrite::slots).orElse(List.of())));
    }
}
