package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.Map;
import java.util.Set;

/** Tells whether a clause states a result: by what its verb says, what it changed, and how much. */
final class OutcomeClauses {
    private static final Set<Kind> NEVER = Set.of(Kind.PURPOSE, Kind.MEANS, Kind.CIRCUMSTANCE);
    /** Verbs whose "from 5 to 12" is a range and no change. */
    private static final Set<String> SCOPING = Set.of(
            "range",
            "vary",
            "work",
            "manage",
            "serve",
            "support",
            "cover",
            "handle",
            "teach",
            "lead",
            "sell",
            "run",
            "build",
            "design",
            "test",
            "train",
            "supervise",
            "coach",
            "oversee",
            "own",
            "rotate",
            "travel",
            "migrate");

    /** "bought back a lapsed account". */
    private static final Set<String> BACK = Set.of("buy", "bring", "get", "take", "win", "earn", "gain");

    private static final Set<OutcomeVerb> REACHABLE = Set.of(
            OutcomeVerb.SAVE,
            OutcomeVerb.CHANGE,
            OutcomeVerb.RESCUE,
            OutcomeVerb.DISPOSE,
            OutcomeVerb.END,
            OutcomeVerb.FACTOR);

    private final Map<String, OutcomeVerb> verbs = OutcomeVerb.classes();
    private final OutcomeObjects objects = new OutcomeObjects();
    private final OthersAct others = new OthersAct(verbs);

    /** Whether this clause of the bullet states a result. */
    boolean tells(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        if (others.act(parsed, s, clause, measures)) {
            return true;
        }
        if (NEVER.contains(clause.kind())) {
            return clause.kind() == Kind.PURPOSE && reached(parsed, s, clause, measures);
        }
        int first = s.tokenAt(clause.span().start());
        if (clause.kind() == Kind.RESULT && !s.is(first, "so")) {
            boolean relative = s.is(first, "which");
            return measures.any(clause.span()) || (!relative && objects.concrete(s, first + 1, clause));
        }
        if (clause.verb() < 0) {
            return verbless(parsed, s, clause, measures);
        }
        boolean duty = clause.kind() == Kind.MAIN && parsed.opener() == Opener.GERUND;
        return byVerb(s, clause, measures, duty);
    }

    /** "Worked with 6 teams to retire 41 feeds": a past act whose aim is told with its amount was reached. */
    private boolean reached(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        boolean past = parsed.head() != null && parsed.head().tense() == Tense.PAST;
        OutcomeVerb verb = verbs.getOrDefault(s.lemma(clause.verb()), OutcomeVerb.NONE);
        boolean better = verb == OutcomeVerb.IMPROVE && measures.change(clause.span());
        return past && (better || (measures.amount(clause.span()) && REACHABLE.contains(verb)));
    }

    /** "turned a two-day close into a two-hour one". */
    private static boolean turned(Sentence s, Clause clause, Measures measures) {
        int end = s.tokenAt(clause.span().end());
        for (int i = clause.verb(); i < end; i++) {
            if (s.is(i, "into") && s.form(i + 2).matches("(?:\\d|one|two|three|four|five|six|ten|half).*-\\p{L}+")) {
                return measures.any(clause.span());
            }
        }
        return false;
    }

    /** "Top seller three months running", "rollbacks down from 9 to 1". */
    private static boolean verbless(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        boolean rank = ranked(s, s.tokenAt(clause.span().start()), parsed) && measures.any(clause.span());
        boolean result = parsed.opener() == Opener.NOUN || clause.kind() == Kind.COORDINATED;
        return rank || (result && measures.pair(clause.span()));
    }

    /** "Top seller three months running". */
    private static boolean ranked(Sentence s, int first, Parsed parsed) {
        return parsed.opener() == Opener.NOUN && s.is(first, "top", "best", "highest", "fastest", "winner", "ranked");
    }

    private boolean byVerb(Sentence s, Clause clause, Measures measures, boolean duty) {
        Span span = clause.span();
        int verb = clause.verb();
        OutcomeVerb means = verbs.getOrDefault(s.lemma(verb), OutcomeVerb.NONE);
        if (measures.contrast(span)
                || objects.measuredGain(s, clause, measures)
                || (!duty && means != OutcomeVerb.NONE && objects.inTime(s, verb, clause))) {
            return true;
        }
        if (!duty && s.is(verb + 1, "back") && BACK.contains(s.lemma(verb)) && objects.granted(s, verb, clause)) {
            return true;
        }
        return switch (means) {
            case FACTOR -> !s.is(verb + 1, "as");
            case CHANGE -> measures.amount(span);
            case IMPROVE -> measures.change(span);
            case MOVE ->
                measures.pair(span)
                        || turned(s, clause, measures)
                        || (measures.level(span) && clause.kind() == Kind.PARTICIPLE);
            case SAVE -> measures.amount(span);
            case RESCUE ->
                measures.amount(span)
                        || measures.unit(span)
                        || (!duty && (objects.freed(s, verb) || objects.before(s, clause)));
            case HOLD -> measures.level(span) || objects.keptGoing(s, clause);
            case WIN -> !duty && (objects.granted(s, verb, clause) || measures.money(span));
            case END -> !duty && objects.ended(s, verb, clause, measures);
            case FIND -> !duty && objects.consequence(s, verb, clause);
            case DELIVER -> objects.before(s, clause) || (measures.change(span) && objects.gain(s, verb));
            case DISPOSE -> !duty && objects.disposed(s, verb, clause, measures);
            case PERSUADE -> !duty && objects.persuaded(s, verb);
            case CAUSE -> objects.caused(s, verb) || (s.lemma(verb).equals("get") && objects.granted(s, verb, clause));
            case NONE -> measures.fromTo(span) && !SCOPING.contains(s.lemma(verb));
        };
    }
}
