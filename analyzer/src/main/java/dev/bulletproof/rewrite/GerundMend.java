package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;

/** "Managing vendors" and "Coordination with vendors" become "Managed vendors" and "Coordinated with vendors". */
final class GerundMend implements Mend {
    private static final Set<Opener> MENDED = Set.of(Opener.SOFT, Opener.GERUND, Opener.NOUN);

    private final FiniteList list;
    private final RoleNouns roles = new RoleNouns();

    GerundMend(Verbs verbs) {
        this.list = new FiniteList(verbs);
    }

    @Override
    public Repair kind() {
        return Repair.MAKE_FINITE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        return !MENDED.contains(scene.opener()) || isTitle(draft) || ListHead.in(draft)
                ? Optional.empty()
                : list.from(draft, 0, scene.style()).map(Draft::capitalised);
    }

    /** "Cleaning products sales representative": the first phrase ends in a role. */
    private boolean isTitle(Draft draft) {
        int i = 0;
        while (draft.at(i + 1).isWord()
                && !draft.at(i + 1).separates()
                && !draft.at(i + 1).tag().matches("IN|TO|DT")) {
            i++;
        }
        return i > 0 && roles.roleOrTrait(draft.at(i).word());
    }
}
