package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;

/** One repair that the text allows by itself. Implementations are immutable. */
interface Mend {
    Repair kind();

    /** The mended draft, or nothing where the repair does not apply. */
    Optional<Draft> mend(Draft draft, Scene scene);
}
