package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;

/** "Managing vendors" and "Coordination with vendors" become "Managed vendors" and "Coordinated with vendors". */
final class GerundMend implements Mend {
    private static final Set<Opener> MENDED = Set.of(Opener.SOFT, Opener.GERUND, Opener.NOUN);

    /** "Assisting chef with plating" leaves out the article, "Managing director of a bakery" is a title. */
    private static final Set<String> HELPING = Set.of("assisting", "helping", "supporting", "shadowing");

    /** What is wanted has not been done. */
    private static final Set<String> WANTING = Set.of("seeking", "looking", "hoping", "aspiring", "aiming", "pursuing");

    /** "Leading maker of stair lifts" tells which one. */
    private static final Set<String> DESCRIBING = Set.of("leading", "founding", "acting");

    private static final Set<String> PRAISE = Set.of("successful", "effective", "efficient", "proactive");

    private final Set<String> trades = Set.copyOf(DataFile.lines("trades.txt"));
    private final Frequency frequency;
    private final FiniteList list;
    private final RoleNouns roles;
    private final Target target;
    private final Verbs verbs;

    GerundMend(Verbs verbs) {
        this.frequency = new Frequency(verbs);
        this.list = new FiniteList(verbs);
        this.roles = verbs.roles();
        this.target = new Target(verbs);
        this.verbs = verbs;
    }

    @Override
    public Repair kind() {
        return Repair.MAKE_FINITE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        boolean aim = scene.opener() == Opener.GERUND && target.aims(draft.text());
        return !MENDED.contains(scene.opener()) || aim || isWanted(draft) || isTitle(draft) || ListHead.in(draft)
                ? Optional.empty()
                : finite(frequency.moved(plain(draft), 0), scene.style()).map(Draft::capitalised);
    }

    /** Not "looking after", which is an act. */
    private static boolean isWanted(Draft draft) {
        return WANTING.contains(draft.at(0).word())
                && !draft.at(1).is("after")
                && !draft.at(1).is("into");
    }

    private Optional<Draft> finite(Draft draft, Style style) {
        boolean now = style.present() && draft.at(0).is("currently") && verbs.isGerund(draft, 1);
        if (now) {
            return list.from(draft.without(0, 1), 0, style);
        }
        boolean manner = draft.at(0).word().endsWith("ly")
                && !draft.at(0).is("currently")
                && verbs.isGerund(draft, 1)
                && !draft.at(2).separates();
        int act = manner || (draft.at(0).tag().equals("RB") && draft.at(2).is("of")) ? 1 : 0;
        return list.from(draft, act, style);
    }

    /** "Successful completion of twelve refits" without the praise: the act opens the line. */
    private static Draft plain(Draft draft) {
        boolean praised = PRAISE.contains(draft.at(0).word()) && draft.at(2).is("of");
        return praised ? draft.without(0, 1) : draft;
    }

    /** "Cleaning products sales representative", "Ex-mining engineer who teaches": the first phrase ends in a role. */
    private boolean isTitle(Draft draft) {
        int i = 0;
        while (draft.at(i + 1).isWord()
                && !draft.at(i + 1).separates()
                && !draft.at(i + 1).tag().matches("IN|TO|DT|W.*|VB[DZ]|MD")) {
            i++;
        }
        String last = draft.at(i).word();
        boolean kind = DESCRIBING.contains(draft.at(0).word()) && roles.agent(last);
        boolean role = kind || roles.roleOrTrait(last) || trades.contains(last);
        return i > 0 && role && !HELPING.contains(draft.at(0).word());
    }
}
