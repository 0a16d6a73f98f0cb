package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "Was responsible for managing vendors" becomes "Managed vendors". */
final class SoftOpenerMend implements Mend {
    /** Making one thing that is asked for is not having made it. */
    private static final Pattern ONE_OFF = Pattern.compile(
            "(?i)^(?:(?:i|was|am) )*(?:tasked|charged|entrusted|trusted) with (?:building|creating|developing|designing"
                    + "|setting up|launching|establishing|producing|writing|drafting|opening) (?:an?|one|the first) .*");

    /** Acts that are told of what they are done to: "inventory management". */
    private static final Set<String> BEHIND = Set.of(
            "management",
            "maintenance",
            "supervision",
            "administration",
            "training",
            "planning",
            "scheduling",
            "recruitment",
            "procurement");

    /** Act nouns that report the author's own work. */
    private final Set<String> lasting = Set.copyOf(DataFile.lines("duty-acts.txt"));

    /** Verbs that report no act of their own. */
    private static final Set<String> UNTOLD = Set.of("is", "was", "has", "had", "does", "did");

    /** Bases that hardly sort another noun before it. */
    private static final Set<String> VERBAL = Set.of(
            "issue", "answer", "type", "sort", "greet", "handle", "update", "assist", "escort", "collect", "clean",
            "serve", "teach", "write", "keep", "take", "make", "give", "prepare");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Frequency frequency;
    private final SoftOpeners openers;
    private final Target target;
    private final Verbs verbs;
    private final FiniteList list;
    private final CompoundMend compounds;

    SoftOpenerMend(Verbs verbs) {
        this.verbs = verbs;
        this.frequency = new Frequency(verbs);
        this.openers = verbs.openers();
        this.target = new Target(verbs);
        this.list = new FiniteList(verbs);
        this.compounds = new CompoundMend(verbs);
    }

    @Override
    public Repair kind() {
        return Repair.DROP_SOFT_OPENER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        boolean purpose = scene.opener() == Opener.PRONOUN && draft.at(0).is("to");
        return purpose
                        || ONE_OFF.matcher(draft.text()).matches()
                        || target.in(draft.text())
                        || KeptFigure.in(draft.text())
                ? Optional.empty()
                : openers.in(draft)
                        .flatMap(found -> promote(draft, found, scene.style()))
                        .map(Draft::capitalised);
    }

    private Optional<Draft> promote(Draft draft, SoftOpeners.Found found, Style style) {
        return switch (found.follows()) {
            case TOLD -> told(draft, found.pieces(), style);
            case BASE, DONE -> base(draft, found, style);
            case ING, OF -> gerund(draft, found, style);
        };
    }

    /** "I was the one who closed", "He handles": the verb and those joined to it stay as they are, but for a person's -s. */
    private Optional<Draft> told(Draft draft, int verb, Style style) {
        Piece first = draft.at(verb);
        if (!first.tag().matches("VB[DZ]") || UNTOLD.contains(first.word())) {
            return Optional.empty();
        }
        boolean third = first.tag().equals("VBZ");
        Draft mended = draft;
        for (int i = verb; i < draft.size(); i++) {
            boolean joined = i == verb || draft.at(i - 1).isAnd();
            if (joined && (draft.at(i).tag().equals("VBZ") || (third && isThird(draft, i)))) {
                mended = mended.with(i, verbs.finite(draft.at(i).lemma(), style), "VBD");
            }
        }
        return Optional.of(mended.without(0, verb));
    }

    /** "trains new starters" taken for a noun. */
    private boolean isThird(Draft draft, int i) {
        return draft.at(i).tag().equals("NNS")
                && verbs.known().isBase(draft.at(i).lemma())
                && draft.at(i + 1).tag().matches("DT|CD|JJ|PRP\\$");
    }

    private Optional<Draft> gerund(Draft written, SoftOpeners.Found found, Style style) {
        int act = ARTICLES.contains(written.at(found.pieces()).word()) ? found.pieces() + 1 : found.pieces();
        Draft draft = frequency.moved(written, act);
        boolean adverb =
                draft.at(act).tag().equals("RB") && draft.at(act).word().endsWith("ly");
        int told = adverb ? act + 1 : act;
        boolean any = found.follows() == SoftOpeners.Follows.OF;
        boolean promoted = any
                ? draft.at(told + 1).is("of")
                        && (verbs.isGerund(draft, told)
                                || verbs.ofNoun(draft.at(told)).isPresent())
                : verbs.isGerund(draft, told) || lasting.contains(draft.at(told).word());
        return promoted && verbs.isPromotable(draft.at(told))
                ? list.from(draft.without(0, act), told - act, style)
                : compound(draft.without(0, act), style);
    }

    /** "inventory management at two depots": one act behind what it is done to. */
    private Optional<Draft> compound(Draft draft, Style style) {
        int act = draft.find(0, BEHIND.toArray(new String[0]));
        boolean one = act > 0
                && act <= 2
                && (act + 1 == draft.size() || draft.at(act + 1).tag().equals("IN"));
        return one && draft.pieces().stream().noneMatch(Piece::separates)
                ? compounds.mend(draft, new Scene(Opener.NOUN, style))
                : Optional.empty();
    }

    /** Not "used to long shifts", "assigned to night duty"; "got to know" is no "knew". */
    private boolean isBase(Piece verb) {
        return verb.isWord()
                && !verb.is("know")
                && verbs.known().isBase(verb.word())
                && !verb.tag().matches("JJ|DT|CD|NNS|VB[GN]");
    }

    /** A base form, or a word that is also one in front of an object of its own: "and issue the passes". */
    private boolean isVerb(Draft draft, int i) {
        return draft.at(i).tag().equals("VB")
                || (draft.at(i).tag().matches("VBP|NN|JJ")
                        && verbs.known().isBase(draft.at(i).word())
                        && (draft.at(i + 1).tag().matches("DT|PRP\\$|CD") || isPlain(draft, i)));
    }

    /** "registers and issue passes": more a verb's form than a noun's behind a plural. */
    private static boolean isPlain(Draft draft, int i) {
        return VERBAL.contains(draft.at(i).word())
                && draft.at(i - 1).isAnd()
                && draft.at(i - 2).word().endsWith("s");
    }

    /** "and issue passes", "and guide maps": a verb or not, who knows. */
    private boolean mayBeVerb(Draft draft, int i) {
        return !isPlain(draft, i)
                && draft.at(i).tag().matches("VBP|NN|JJ")
                && verbs.known().isBase(draft.at(i).word())
                && draft.at(i + 1).tag().matches("NNS?|VBZ");
    }

    /** "was able to plan and run", "to plan the work and to run it": every base form that is joined to the first. */
    private Optional<Draft> base(Draft draft, SoftOpeners.Found found, Style style) {
        int verb = found.pieces();
        if ((found.follows() == SoftOpeners.Follows.BASE && !verbs.isPromotable(draft.at(verb)))
                || !isBase(draft.at(verb))) {
            return Optional.empty();
        }
        if (IntStream.range(verb + 3, draft.size())
                .anyMatch(i -> draft.at(i - 1).isAnd() && mayBeVerb(draft, i))) {
            return Optional.empty();
        }
        Draft mended = draft.with(verb, verbs.finite(draft.at(verb).word(), style), "VBD");
        for (int i = draft.size() - 1; i > verb; i--) {
            boolean again = draft.at(i - 1).is("to") && draft.at(i - 2).isAnd();
            boolean joined = draft.at(i - 1).isAnd() && (isVerb(draft, i) || i == verb + 2);
            if (again || joined) {
                mended = mended.with(i, verbs.finite(draft.at(i).word(), style), "VBD");
            }
            mended = again ? mended.without(i - 1, i) : mended;
        }
        return Optional.of(mended.without(0, verb));
    }
}
