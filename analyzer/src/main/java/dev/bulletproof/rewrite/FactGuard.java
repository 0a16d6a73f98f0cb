package dev.bulletproof.rewrite;

import java.util.List;

/**
 * Law 1 as code: what a new text claims that the old one did not, and what it no longer claims. Works on any two
 * texts, whoever wrote them. Immutable and safe to share between threads.
 */
public final class FactGuard {
    private final ClaimReader reader = new ClaimReader();
    private final List<Law> laws;

    /** Reads the ladder and the lists once; keep the instance. */
    public FactGuard() {
        WordLaw words = new WordLaw(reader.keys());
        laws = List.of(
                new SlotLaw(),
                new NumberLaw(),
                new BindingLaw(),
                words,
                new PurposeLaw(),
                new DoerLaw(),
                new CauseLaw(),
                new ObjectLaw());
    }

    /** How the new text drifts from the old one; empty where it is honest. */
    public List<Violation> violations(String oldText, String newText) {
        Claims before = reader.read(oldText, newText);
        Claims after = reader.read(newText, oldText);
        return laws.stream()
                .flatMap(law -> law.broken(before, after))
                .distinct()
                .toList();
    }
}
