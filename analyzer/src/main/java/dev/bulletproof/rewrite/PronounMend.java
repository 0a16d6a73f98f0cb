package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "I cut costs, and I trained staff" becomes "Cut costs, and trained staff". "We" stays: it tells the author's share. */
final class PronounMend implements Mend {
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "was", "is", "be", "can", "could", "will", "would", "may", "might", "do", "did", "had", "have",
            "been", "look", "hope", "want", "wish", "believe", "enjoy", "love", "like", "feel", "think", "seek",
            "strive", "try", "declare", "hereby", "certify");
    private static final List<List<String>> LEAD_IN = Stream.of("this", "my", "that")
            .flatMap(which ->
                    Stream.of("role", "position", "job", "capacity", "post").map(role -> List.of("in", which, role)))
            .toList();
    private static final String[] OFTEN = {"every", "each", "daily", "weekly", "monthly", "nightly", "per"};
    private static final Set<String> NOT_YET =
            Set.of("learning", "seeking", "looking", "hoping", "applying", "trying", "going");

    /** One beside the author; "my colleagues and I" leaves open how many, and who did what. */
    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    /** A role told first is no longer than this. */
    private static final int MOST_LED = 6;

    private final FiniteList list;
    private final Verbs verbs;

    PronounMend(Verbs verbs) {
        this.verbs = verbs;
        this.list = new FiniteList(verbs);
    }

    @Override
    public Repair kind() {
        return Repair.DROP_FIRST_PERSON;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        Optional<Draft> turned = beside(draft)
                .or(() -> asWhat(draft))
                .or(() -> habit(draft, scene.style()))
                .or(() -> goingOn(draft));
        if (turned.isPresent()) {
            return turned.map(this::dropped);
        }
        Draft told = LEAD_IN.stream()
                .filter(words -> draft.has(0, words))
                .findFirst()
                .map(words -> draft.without(0, draft.at(words.size()).is(",") ? words.size() + 1 : words.size()))
                .orElse(draft);
        if (told.at(0).text().matches("I['’]ve")
                && told.at(1).tag().matches("VB[DN]")
                && !told.at(1).is("been")) {
            String past = verbs.pastOfParticiple(told.at(1).word());
            return Optional.of(dropped(told.with(1, past, "VBD").without(0, 1)));
        }
        if (told.at(0).text().equals("I") && told.at(1).is("also")) {
            told = told.without(1, 2);
        }
        if (told.at(0).text().equals("I")) {
            return unaided(told).filter(d -> isVerb(d.at(1))).map(d -> dropped(d.without(0, 1)));
        }
        return told.at(0).tag().matches("VB[DPZ]") ? changed(told, dropped(told)) : Optional.empty();
    }

    /** "A colleague and I balanced the till" as "balanced the till with a colleague". */
    private static Optional<Draft> beside(Draft draft) {
        int i = draft.find(0, "i");
        boolean others = i >= 3
                && i <= 5
                && draft.at(i).text().equals("I")
                && draft.at(i - 1).isAnd()
                && ONE.contains(draft.at(0).word())
                && draft.at(i + 1).tag().equals("VBD")
                && isOneClause(draft, i);
        if (!others || !isVerb(draft.at(i + 1))) {
            return Optional.empty();
        }
        List<Piece> last = new ArrayList<>(List.of(new Piece(" ", "with", "IN", "with")));
        Piece first = draft.at(0);
        last.add(first.reading(first.word(), first.tag()).after(" "));
        last.addAll(draft.pieces().subList(1, i - 1));
        return Optional.of(atEnd(draft.without(0, i + 1), last));
    }

    /** "As shift lead, I scheduled 14 packers" as "scheduled 14 packers as shift lead". */
    private static Optional<Draft> asWhat(Draft draft) {
        int comma = draft.find(0, ",");
        boolean led = draft.at(0).is("as")
                && draft.at(comma + 1).text().equals("I")
                && draft.at(comma + 2).tag().matches("VB[DP]")
                && isVerb(draft.at(comma + 2))
                && comma <= MOST_LED
                && isOneClause(draft, comma + 1);
        if (!led) {
            return Optional.empty();
        }
        List<Piece> last = new ArrayList<>(List.of(new Piece(" ", "as", "IN", "as")));
        last.addAll(draft.pieces().subList(1, comma));
        return Optional.of(atEnd(draft.without(0, comma + 2), last));
    }

    private static boolean isOneClause(Draft draft, int from) {
        return draft.pieces().stream()
                .skip(from)
                .noneMatch(piece -> piece.is(",")
                        || piece.isAnd()
                        || (piece.ends() && !piece.is("."))
                        || piece.tag().startsWith("W"));
    }

    private static Draft atEnd(Draft draft, List<Piece> last) {
        int end = draft.at(draft.size() - 1).is(".") ? draft.size() - 1 : draft.size();
        return draft.splice(end, end, last);
    }

    /** "I would check the alarms every night" tells what was done. */
    private Optional<Draft> habit(Draft draft, Style style) {
        int would = draft.at(0).text().equals("I") ? 1 : 0;
        boolean often = draft.find(2, OFTEN) < draft.size();
        return draft.at(would).is("would")
                        && often
                        && draft.at(would + 1).tag().equals("VB")
                        && draft.find(0, "if", "not", "when") == draft.size()
                        && !AUXILIARIES.contains(draft.at(would + 1).word())
                ? Optional.of(draft.with(
                                would + 1,
                                verbs.inflector().past(draft.at(would + 1).word(), style.british()),
                                "VBD")
                        .without(0, would + 1))
                : Optional.empty();
    }

    /** "I am teaching two classes" as "teach two classes". */
    private Optional<Draft> goingOn(Draft draft) {
        int be = draft.at(0).text().equals("I") ? 1 : 0;
        boolean goes = draft.at(be).is("am") && verbs.isGerund(draft, be + 1) && verbs.isClear(draft.at(be + 1));
        return goes && !NOT_YET.contains(draft.at(be + 1).word())
                ? list.from(draft.without(0, be + 1), 0, new Style(true, true))
                : Optional.empty();
    }

    /** "I have managed" and "I've managed" read as "I managed". */
    private Optional<Draft> unaided(Draft draft) {
        boolean perfect = draft.at(1).is("have") && draft.at(2).tag().startsWith("VB");
        return Optional.of(
                perfect
                        ? draft.with(
                                        2,
                                        verbs.inflector()
                                                .pastOfParticiple(draft.at(2).word()),
                                        "VBD")
                                .without(1, 2)
                        : draft);
    }

    private static boolean isVerb(Piece piece) {
        return piece.tag().startsWith("VB") && !AUXILIARIES.contains(piece.word());
    }

    private static Optional<Draft> changed(Draft draft, Draft mended) {
        return mended.text().equals(draft.text()) ? Optional.empty() : Optional.of(mended);
    }

    private Draft dropped(Draft draft) {
        Draft mended = draft;
        for (int i = mended.size() - 1; i > 0; i--) {
            boolean again = mended.at(i).text().equals("I")
                    && (mended.at(i - 1).isAnd() || mended.at(i - 1).is(";"));
            if (again && isVerb(mended.at(i + 1))) {
                mended = mended.without(i, i + 1);
            }
        }
        return mended.capitalised();
    }
}
