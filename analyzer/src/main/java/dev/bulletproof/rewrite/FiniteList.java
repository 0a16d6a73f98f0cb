package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns a list of acts told as gerunds and act nouns into finite verbs, all together: "managing budgets and
 * preparation of reports" becomes "managed budgets and prepared reports". Immutable.
 */
final class FiniteList {
    private static final Set<String> SUBORDINATORS =
            Set.of("which", "that", "who", "whose", "where", "because", "so", "including", "such");

    /** Verbs that report no act. */
    private static final Set<String> IDLE = Set.of("being", "having");

    /** Openers that tell a share: what follows "and" may have been shared as well, and stays as it is. */
    private static final Set<String> SHARES = Set.of(
            "assisting",
            "assistance",
            "helping",
            "supporting",
            "support",
            "participating",
            "participation",
            "contributing");

    /** Verbs that take any noun of an act as their object: "handling billing, invoicing and filing". */
    private static final Set<String> GENERIC = Set.of(
            "handling",
            "managing",
            "management",
            "overseeing",
            "supervising",
            "supervision",
            "coordinating",
            "co-ordinating",
            "coordination",
            "monitoring",
            "supporting",
            "covering",
            "performing",
            "providing",
            "leading",
            "doing",
            "conducting",
            "planning",
            "orchestrating",
            "directing",
            "running",
            "checking");

    private static final Pattern ACT = Pattern.compile(".{2,}(?:al|tion|sion|ment|ance|ence|ing|ure|sis|ery|age|bly)");

    private static final Set<String> THEN = Set.of("then", "also", "later", "subsequently", "finally", "afterwards");

    /** So many acts with nothing but commas between them are a list; one act after a comma says how the first was done. */
    private static final int LIST = 3;

    private final Set<String> unidiomatic = Set.copyOf(DataFile.lines("unidiomatic.txt"));
    private final Verbs verbs;
    private final BehindGerund behind;

    FiniteList(Verbs verbs) {
        this.verbs = verbs;
        this.behind = new BehindGerund(verbs);
    }

    /** The draft with the act at {@code start} and those coordinated with it finite; nothing where it is unclear. */
    Optional<Draft> from(Draft written, int start, Style style) {
        Draft draft = GENERIC.contains(written.at(start).word()) ? written : bare(written, start);
        Acts acts = acts(draft, start);
        boolean clear = acts.starts().stream()
                .allMatch(i -> idiomatic(draft, i) && (!verbs.isGerund(draft, i) || verbs.isClear(draft.at(i))));
        if (acts.starts().isEmpty() || acts.unclear() || !clear) {
            return Optional.empty();
        }
        Draft mended = draft;
        for (int i = acts.starts().size() - 1; i >= 0; i--) {
            mended = finite(mended, acts.starts().get(i), style);
        }
        return Optional.of(
                Following.agree(mended, acts.starts().get(acts.starts().size() - 1) + 1, style, verbs));
    }

    /** "preparation of meals and the cleaning of the kitchen" without the article of the second act. */
    private Draft bare(Draft written, int start) {
        Draft draft = written;
        for (int i = start + 2; i < draft.size(); i++) {
            boolean act = verbs.isGerund(draft, i + 1)
                    || verbs.ofNoun(draft.at(i + 1)).isPresent();
            boolean second = draft.at(i).is("the")
                    && draft.at(i - 1).separates()
                    && draft.at(i + 2).is("of");
            draft = act && second ? draft.without(i, i + 1) : draft;
        }
        return draft;
    }

    /** Not "gave status", nor "worked with design for rollout". */
    private boolean idiomatic(Draft draft, int i) {
        String verb = draft.at(i).word();
        boolean with = verb.matches(i == 0 ? "working|follow-up|follow" : "working")
                && draft.find(i, "with") < draft.find(i, "for")
                && draft.find(i, "for") < draft.size();
        return !with && !unidiomatic.contains(verb + " " + draft.at(i + 1).word());
    }

    private record Acts(List<Integer> starts, boolean unclear) {}

    private Acts acts(Draft draft, int start) {
        if (!isAct(draft, start, true)) {
            return new Acts(List.of(), false);
        }
        List<Integer> starts = new ArrayList<>(List.of(start));
        int bare = 0;
        int before = 0;
        int nouns = 0;
        boolean loose = false;
        int closing = -1;
        boolean shared = endsAct(draft, start + 1);
        for (int i = start + 1; i < draft.size() && !closes(draft, i); i++) {
            if (!follows(draft, i) || draft.at(i).separates() || isThen(draft.at(i)) || pairs(draft, i, starts)) {
                continue;
            }
            boolean noun = bare > 0 && !verbs.isGerund(draft, i);
            nouns += noun && isAct(draft, i, shared) ? 1 : 0;
            if (!noun && isAct(draft, i, shared)) {
                int sign = isThen(draft.at(i - 1)) ? i - 2 : i - 1;
                boolean closes = draft.at(sign).isAnd() || draft.at(sign).is(";");
                closing = closes ? i : closing;
                before = closes ? bare : before;
                starts.add(i);
                shared = shared && endsAct(draft, i + 1);
            } else {
                bare++;
                loose |= (verbs.isVerbOrField(draft.at(i))
                                && draft.at(i + 1).tag().equals("NNS"))
                        || (draft.at(i).word().endsWith("ing") && endsAct(draft, i + 1))
                        || (draft.at(i - 1).isAnd() && verbs.isGerund(draft, i) && verbs.isVerb(draft.at(i)));
            }
        }
        if (SHARES.contains(draft.at(start).word()) && draft.find(start, "with", "in") < closing) {
            return new Acts(List.of(start), false);
        }
        boolean commas = closing < 0 && bare == 0 && starts.size() >= LIST;
        closing = commas ? start : closing;
        boolean ofList = draft.at(start + 1).is("of");
        boolean unclear = (ofList && compoundFollows(draft, start))
                || (ofList && bare > 0 && (closing > 0 || nouns > 0))
                || (ofList && closing < 0 && unknownActFollows(draft, start))
                || (closing < 0 && bare > 1 && !GENERIC.contains(draft.at(start).word()) && mixed(draft, start))
                || (loose && !GENERIC.contains(draft.at(start).word()))
                || (before > 0 && !joined(draft, start, closing))
                || (shared && starts.size() > 1 && closing < 0)
                || (starts.size() >= LIST && closing < 0 && bare > 0)
                || (closing < 0
                        && starts.stream().skip(1).anyMatch(i -> draft.at(i + 1).is("of")));
        return new Acts(closing < 0 ? List.of(start) : starts, unclear);
    }

    /** "testing of updates and bug tracking": the second act has its object before it. */
    private boolean compoundFollows(Draft draft, int start) {
        return IntStream.range(start + 2, draft.size())
                .anyMatch(i -> draft.at(i - 1).isAnd() && verbs.isGerund(draft.at(i + 1)) && endsAct(draft, i + 2));
    }

    /** "procurement of reagents and disassembly of rigs": the second looks like an act, and its verb is not known. */
    private boolean unknownActFollows(Draft draft, int start) {
        return IntStream.range(start + 2, draft.size())
                .anyMatch(i -> draft.at(i - 1).isAnd()
                        && draft.at(i + 1).is("of")
                        && ACT.matcher(draft.at(i).word()).matches());
    }

    /** "a pipeline for evaluation and visualization of data": one of two nouns behind a preposition. */
    private boolean pairs(Draft draft, int i, List<Integer> starts) {
        return draft.at(i - 1).isAnd()
                && !verbs.isGerund(draft, i)
                && !starts.contains(i - 2)
                && !verbs.isGerund(draft.at(i - 2))
                && verbs.isActNoun(draft.at(i - 2).word());
    }

    /** Whether a new member of a list begins at an index: "and then writing". */
    private static boolean follows(Draft draft, int i) {
        return draft.at(i - 1).separates()
                || (isThen(draft.at(i - 1)) && draft.at(i - 2).separates());
    }

    private static boolean isThen(Piece piece) {
        return THEN.contains(piece.word());
    }

    /** "Sorting mail, switchboard, petty cash": whether a line without "and" lists more than objects of its first act. */
    private static boolean mixed(Draft draft, int start) {
        return draft.find(start, "and", "&", "or") == draft.size()
                && IntStream.range(start + 1, draft.size())
                        .filter(i -> draft.at(i).is(","))
                        .anyMatch(i -> draft.at(i + 1).is("other")
                                || (draft.at(i + 1).tag().equals("NN") && endsHere(draft, i + 2)));
    }

    private static boolean endsHere(Draft draft, int i) {
        return i == draft.size() || draft.at(i).is(",");
    }

    /** Whether an "and" stands between two places, before the last. */
    private static boolean joined(Draft draft, int from, int to) {
        return IntStream.range(from, to - 1).anyMatch(i -> draft.at(i).isAnd());
    }

    private boolean closes(Draft draft, int i) {
        Piece piece = draft.at(i);
        return (piece.is(";") ? !isAct(draft, i + 1, false) : piece.ends())
                || SUBORDINATORS.contains(piece.word())
                || (BehindGerund.leads(piece) && verbs.isGerund(draft, i + 1));
    }

    /** Whether an act is told at an index: a gerund with an object, or an act noun with "of" or its preposition. */
    private boolean isAct(Draft draft, int i, boolean mayShare) {
        Piece piece = draft.at(i);
        Piece next = draft.at(i + 1);
        if ((piece.is("follow") && next.is("up")) || piece.is("follow-up")) {
            return draft.at(piece.is("follow") ? i + 2 : i + 1).is("with");
        }
        if (verbs.isGerund(draft, i) && !IDLE.contains(piece.word())) {
            return endsAct(draft, i + 1) ? mayShare && shares(draft, i) : !behind.refuses(draft, i);
        }
        return verbs.ofNoun(piece)
                .filter(verb -> next.is("of") || verbs.governs(verb, next.word()) || (mayShare && shares(draft, i)))
                .isPresent();
    }

    /** "developing" in "developing and testing software": the object comes with a later act. */
    private boolean shares(Draft draft, int i) {
        int next = i + 1;
        while (draft.at(next).separates()) {
            next++;
        }
        return next > i + 1 && next < draft.size() && isAct(draft, next, true);
    }

    private boolean endsAct(Draft draft, int i) {
        return i >= draft.size() || draft.at(i).separates() || draft.at(i).ends();
    }

    private Draft finite(Draft draft, int i, Style style) {
        Piece piece = draft.at(i);
        String verb = verbs.ofNoun(piece)
                .filter(ignored -> !verbs.isGerund(draft, i))
                .map(base -> verbs.finite(base, style))
                .orElseGet(() -> verbs.isGerund(draft, i) ? verbs.finite(piece, style) : verbs.finite("follow", style));
        Draft mended = draft.with(i, piece.is("follow-up") ? verb + " up" : verb, "VBD");
        int of = verbs.isParticle(draft.at(i + 1)) ? i + 2 : i + 1;
        return draft.at(of).is("of") && !keepsOf(piece) ? mended.without(of, of + 1) : mended;
    }

    /** "disposal of waste" and "disposing of waste": the verb has an "of" of its own. */
    private boolean keepsOf(Piece act) {
        return verbs.governs(act.word(), "of")
                || verbs.ofNoun(act).filter(verb -> verbs.governs(verb, "of")).isPresent();
    }
}
