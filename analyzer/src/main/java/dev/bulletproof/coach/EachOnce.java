package dev.bulletproof.coach;

import dev.bulletproof.evidence.BulletFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Spreads a candidate's lines over the things they prove: a line that was told for one thing is told again for another
 * only where no other line proves that as well. Not safe to share between threads.
 */
final class EachOnce {
    private final Set<String> told = new HashSet<>();

    /** These lines, best first, so that the first is a fresh one of no lesser verdict; the first counts as told. */
    List<BulletFacts> of(List<BulletFacts> lines) {
        List<BulletFacts> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing(
                        (BulletFacts line) -> line.verdict() != lines.get(0).verdict())
                .thenComparing(line -> told.contains(line.bullet().id())));
        ordered.stream().limit(1).forEach(line -> told.add(line.bullet().id()));
        return ordered;
    }
}
