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

    private static final Set<OutcomeVerb> REACHABLE =
            Set.of(OutcomeVerb.CHANGE, OutcomeVerb.RESCUE, OutcomeVerb.DISPOSE, OutcomeVerb.END, OutcomeVerb.FACTOR);
    private static final Set<String> AUTHOR = Set.of("i", "we", "my");

    private final Map<String, OutcomeVerb> verbs = OutcomeVerb.classes();
    private final OutcomeObjects objects = new OutcomeObjects();

    /** Whether this clause of the bullet states a result. */
    boolean tells(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        if (NEVER.contains(clause.kind())) {
            return clause.kind() == Kind.PURPOSE && reached(parsed, s, clause, measures);
        }
        int first = s.tokenAt(clause.span().start());
        if (clause.kind() != Kind.MAIN && says(s, clause, "now")) {
            return true;
        }
        if (othersAct(s, clause, first)) {
            return true;
        }
        if (clause.kind() == Kind.RESULT) {
            return measures.any(clause.span()) || objects.concrete(s, first + 1, clause);
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
        return past && measures.amount(clause.span()) && REACHABLE.contains(verb);
    }

    private static boolean says(Sentence s, Clause clause, String word) {
        int end = s.tokenAt(clause.span().end());
        for (int i = s.tokenAt(clause.span().start()); i < end; i++) {
            if (s.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody or something else is the subject: "; the team stopped manual checks", "so each service ships alone". */
    private static boolean othersAct(Sentence s, Clause clause, int first) {
        int verb = clause.verb();
        boolean led = clause.kind() == Kind.COORDINATED || clause.kind() == Kind.RESULT;
        if (!led || verb <= first || !s.finite(verb) || s.tag(verb).equals("MD") || s.is(verb, "is", "are")) {
            return false;
        }
        boolean subject = false;
        for (int i = first; i < verb; i++) {
            subject |= s.nominal(i) || s.tag(i).equals("PRP") || s.is(i, "none", "all", "each", "both");
        }
        return subject && !AUTHOR.contains(s.form(first)) && !s.is(first, "which", "that");
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
        if (measures.contrast(span)) {
            return true;
        }
        return switch (verbs.getOrDefault(s.lemma(verb), OutcomeVerb.NONE)) {
            case FACTOR -> !s.is(verb + 1, "as");
            case CHANGE -> measures.amount(span);
            case IMPROVE -> measures.change(span);
            case MOVE -> measures.pair(span) || (measures.level(span) && clause.kind() == Kind.PARTICIPLE);
            case SAVE -> measures.amount(span);
            case RESCUE -> measures.amount(span) || (!duty && objects.freed(s, verb));
            case HOLD -> measures.level(span) || objects.keptGoing(s, clause);
            case WIN -> !duty && (objects.granted(s, verb, clause) || measures.money(span));
            case END -> !duty && objects.ended(s, verb, clause, measures);
            case FIND -> !duty && objects.consequence(s, verb, clause);
            case DELIVER -> objects.before(s, clause) || (measures.change(span) && objects.gain(s, verb));
            case DISPOSE -> !duty && objects.disposed(s, verb, clause, measures);
            case CAUSE -> objects.caused(s, verb) || (s.lemma(verb).equals("get") && objects.granted(s, verb, clause));
            case NONE -> measures.fromTo(span) && !SCOPING.contains(s.lemma(verb));
        };
    }
}
