package dev.bulletproof.rewrite;

import dev.bulletproof.language.VerbList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Applies law 1 to two versions of a résumé, whoever wrote the new one. Lines are paired by the words they share; a line
 * may have been split or two joined. Safe to share between threads.
 */
public final class Verifier {
    /** Share of the smaller line's words that must stand in the other for the two to belong together. */
    private static final double ALIKE = .4;

    private final Verbs verbs = new Verbs(new VerbList());
    private final FactGuard guard = new FactGuard(verbs);
    private final ClaimReader reader = new ClaimReader(verbs);

    /** The lines that drift, in the order of the new version, lines that are gone last. */
    public List<Drift> verify(List<String> oldLines, List<String> newLines) {
        if (oldLines.size() == 1 && newLines.size() == 1) {
            return drift(oldLines, newLines);
        }
        Map<Integer, List<String>> partners = partners(oldLines, newLines);
        List<Drift> drifts = new ArrayList<>();
        for (int i = 0; i < oldLines.size(); i++) {
            drifts.addAll(drift(List.of(oldLines.get(i)), partners.getOrDefault(i, List.of())));
        }
        partners.getOrDefault(-1, List.of()).forEach(added -> drifts.addAll(drift(List.of(), List.of(added))));
        return drifts;
    }

    /** By index of the old line, the new lines made from it; -1 for those made from none. */
    private Map<Integer, List<String>> partners(List<String> oldLines, List<String> newLines) {
        List<Set<String>> keys = oldLines.stream().map(this::keys).toList();
        Map<Integer, List<String>> partners = new TreeMap<>();
        for (String line : newLines) {
            partners.computeIfAbsent(nearest(keys(line), keys), i -> new ArrayList<>())
                    .add(line);
        }
        return partners;
    }

    private static int nearest(Set<String> line, List<Set<String>> others) {
        int nearest = -1;
        double best = ALIKE;
        for (int i = 0; i < others.size(); i++) {
            double alike = alike(line, others.get(i));
            if (alike > best) {
                best = alike;
                nearest = i;
            }
        }
        return nearest;
    }

    /** By the smaller of the two, a little less for what only the larger has. */
    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        int smaller = Math.max(1, Math.min(one.size(), other.size()));
        int all = Math.max(1, one.size() + other.size());
        return (double) shared / smaller - .1 * (1 - 2.0 * shared / all);
    }

    private Set<String> keys(String line) {
        return reader.read(line, line).terms().stream()
                .filter(Term::counts)
                .map(Term::key)
                .collect(Collectors.toSet());
    }

    private List<Drift> drift(List<String> before, List<String> after) {
        String old = String.join(". ", before);
        String now = String.join(". ", after);
        List<Violation> violations = guard.violations(old, now);
        return violations.isEmpty() ? List.of() : List.of(new Drift(old, now, violations));
    }
}
