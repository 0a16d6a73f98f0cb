package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;

/** "Managing vendors" and "Coordination with vendors" become "Managed vendors" and "Coordinated with vendors". */
final class GerundMend implements Mend {
    private final FiniteList list;

    GerundMend(Verbs verbs) {
        this.list = new FiniteList(verbs);
    }

    @Override
    public Repair kind() {
        return Repair.MAKE_FINITE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        return scene.opener() == Opener.STRONG || scene.opener() == Opener.PASSIVE
                ? Optional.empty()
                : list.from(draft, 0, scene.style()).map(Draft::capitalised);
    }
}
