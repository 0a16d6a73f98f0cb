package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import java.util.Set;

/** Tells whether what a verb acts on is a thing of its own, or a mere abstraction such as "alignment" or "issues". */
final class OutcomeObjects {
    private static final Set<String> DATES = Set.of(
            "date",
            "deadline",
            "launch",
            "release",
            "schedule",
            "slot",
            "budget",
            "milestone",
            "contract",
            "plant",
            "site",
            "opening",
            "price",
            "licence",
            "license",
            "customer",
            "account");
    private static final Set<String> ALIVE = Set.of(
            "open",
            "running",
            "live",
            "supplied",
            "online",
            "up",
            "staffed",
            "stocked",
            "stable",
            "available",
            "afloat",
            "flying",
            "moving",
            "solvent",
            "intact");

    private static final Set<String> GAINS = Set.of(
            "saving",
            "reduction",
            "increase",
            "growth",
            "improvement",
            "uplift",
            "gain",
            "return",
            "revenue",
            "profit",
            "cut",
            "decrease",
            "roi",
            "rise",
            "benefit");

    /** Who does these with a gain has not got it yet, or only counts it. */
    private static final Set<String> PLANNED = Set.of(
            "plan",
            "target",
            "forecast",
            "identify",
            "propose",
            "analyse",
            "analyze",
            "report",
            "track",
            "manage",
            "model",
            "measure",
            "estimate",
            "project",
            "oversee",
            "own",
            "present",
            "set",
            "monitor",
            "budget",
            "calculate");

    private final WordList abstractNouns = WordList.load(OutcomeObjects.class, "abstract-nouns.txt");

    /** Whether some noun of the clause, from {@code from} on, is no abstraction and no improvement. */
    boolean concrete(Sentence s, int from, Clause clause) {
        int end = s.tokenAt(clause.span().end());
        for (int i = from; i < end; i++) {
            boolean object = s.is(i - 1, "the", "a", "an") && !s.preposition(i - 2);
            if (object && s.noun(i) && !s.noun(i + 1) && !abstractNouns.has(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "freeing its engineers for the backlog": people or things with an owner or article. */
    boolean freed(Sentence s, int verb) {
        boolean own = s.is(verb + 1, "the", "its", "their", "a", "an", "up")
                || s.tag(verb + 1).equals("CD");
        return own && !abstractHead(s, verb);
    }

    /** "kept the bakery supplied through the strike", "keeping the launch date". */
    boolean keptGoing(Sentence s, Clause clause) {
        if (!s.lemma(clause.verb()).equals("keep")
                && !s.lemma(clause.verb()).equals("hold")
                && !s.lemma(clause.verb()).equals("meet")) {
            return false;
        }
        int head = head(s, clause.verb());
        boolean definite = s.is(clause.verb() + 1, "the", "a", "its", "our")
                || s.tag(clause.verb() + 1).startsWith("NNP");
        boolean alive = ALIVE.contains(s.form(head)) || (ALIVE.contains(s.form(head + 1)) && !s.noun(head + 2));
        return head > 0
                && (alive
                        || (definite
                                && DATES.contains(s.lemma(head))
                                && s.tag(head).equals("NN")));
    }

    /** A single or named thing was granted: "a lapsed chain", "CFO approval", not "approvals" or "buy-in". */
    boolean granted(Sentence s, int verb, Clause clause) {
        int head = head(s, verb);
        if (head < 0 || abstractHead(s, verb)) {
            return false;
        }
        boolean bare = head == start(s, verb);
        boolean plural = s.tag(head).endsWith("S");
        return (!bare && !(plural && !specified(s, verb)))
                || (bare && !plural && clause.kind() == Clause.Kind.MAIN && s.is(head + 1, "for", "from", "to"));
    }

    /** A thing of its own is over: "the nightly lock-ups", "38 TB of tables", not "silos". */
    boolean ended(Sentence s, int verb, Clause clause, Measures measures) {
        int head = head(s, verb);
        boolean compound = s.is(verb, "ended", "ending", "stopped", "stopping", "halted") && head > start(s, verb);
        boolean own = (specified(s, verb) || compound) && head > 0 && !abstractHead(s, verb);
        return own || (measures.any(clause.span()) && s.tag(verb + 1).equals("CD"));
    }

    /** As {@link #ended}, but a mere count of things is not enough. */
    boolean disposed(Sentence s, int verb, Clause clause, Measures measures) {
        return s.tag(start(s, verb)).equals("CD") ? measures.unit(clause.span()) : ended(s, verb, clause, measures);
    }

    /** "talked the supplier out of a rise", "persuaded two teams to share a rig". */
    boolean persuaded(Sentence s, int verb) {
        int next = s.gerund(verb + 1) ? verb + 2 : head(s, verb) + 1;
        return next > verb + 1
                && (s.is(next, "into", "from", "that", "on")
                        || (s.is(next, "out") && s.is(next + 1, "of"))
                        || (s.is(next, "to") && s.tag(s.pastAdverbs(next + 1)).equals("VB")));
    }

    /** "got the lift certified", "had finance restate them", "had it re-cut". */
    boolean caused(Sentence s, int verb) {
        int next = start(s, verb);
        while (s.nominal(next) || s.tag(next).equals("PRP")) {
            next++;
        }
        int object = next - 1;
        next = s.pastAdverbs(next);
        boolean undergone = s.tag(next).equals("VBN") || s.tag(next).equals("VBD");
        boolean acting = s.lemma(verb).equals("have")
                && (s.tag(next).equals("VB") || s.tag(next).equals("VBP"));
        boolean own = s.tag(object).equals("PRP") || s.tag(start(s, verb)).equals("DT");
        return object > verb && (acting || (undergone && own));
    }

    /** What was found did harm, or would have: "that made invoices print twice", "before release". */
    boolean consequence(Sentence s, int verb, Clause clause) {
        int end = s.tokenAt(clause.span().end());
        boolean one = (s.is(verb + 1, "a", "an", "the") || s.tag(verb + 1).equals("CD")) && head(s, verb) > 0;
        if (!one) {
            return false;
        }
        boolean relative = s.is(end, "that", "which") || s.is(end - 1, "that", "which");
        return relative || has(s, verb, end + 1, "that", "which", "before");
    }

    /** What was delivered is itself a gain: "savings", "growth". */
    boolean gain(Sentence s, int verb) {
        int head = head(s, verb);
        return head >= 0 && GAINS.contains(s.lemma(head));
    }

    /** A single thing was done before something else befell: "sold the warehouse before the lease ran out". */
    boolean inTime(Sentence s, int verb, Clause clause) {
        int end = s.tokenAt(clause.span().end());
        boolean befell = s.is(end, "before") && s.tag(s.pastAdverbs(end + 1)).equals("DT") && past(s, end + 2);
        return befell
                && s.tag(start(s, verb)).equals("DT")
                && !s.tag(head(s, verb)).endsWith("S");
    }

    private static boolean past(Sentence s, int from) {
        int i = from;
        while (s.nominal(i)) {
            i++;
        }
        return s.tag(i).equals("VBD");
    }

    /** "drove a 41% increase in sign-ups", "contributing to $6M in revenue". */
    boolean measuredGain(Sentence s, Clause clause, Measures measures) {
        int end = s.tokenAt(clause.span().end());
        boolean gain = false;
        for (int i = clause.verb() + 1; i < end; i++) {
            gain |= s.noun(i) && !s.noun(i + 1) && GAINS.contains(s.lemma(i)) && measures.near(i);
        }
        return gain && !PLANNED.contains(s.lemma(clause.verb()));
    }

    /** It came before something that had its own date: "before the first day of term". */
    boolean before(Sentence s, Clause clause) {
        int end = s.tokenAt(clause.span().end());
        for (int i = clause.verb(); i <= end; i++) {
            if (s.is(i, "before") && (s.is(i + 1, "the", "its") || s.tag(i + 1).startsWith("NNP"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Sentence s, int from, int end, String... forms) {
        for (int i = from; i < end; i++) {
            if (s.is(i, forms)) {
                return true;
            }
        }
        return false;
    }

    private static boolean specified(Sentence s, int verb) {
        int i = start(s, verb);
        return s.tag(i).equals("DT")
                || s.tag(i).equals("PRP$")
                || s.tag(i).equals("CD")
                || s.tag(i).startsWith("NNP")
                || s.tag(i).startsWith("JJ");
    }

    private boolean abstractHead(Sentence s, int verb) {
        int head = head(s, verb);
        return head < 0 || abstractNouns.has(s.lemma(head)) || abstractNouns.has(s.form(head));
    }

    /** Where the object begins: particles and adverbs skipped. */
    private static int start(Sentence s, int verb) {
        int i = s.pastAdverbs(verb + 1);
        return s.tag(i).equals("RP") || s.is(i, "back", "down", "off", "up", "over", "out") ? i + 1 : i;
    }

    /** The last noun of the object's first noun phrase, -1 where there is none. */
    private static int head(Sentence s, int verb) {
        int i = start(s, verb);
        int head = -1;
        while (s.nominal(i) || (s.verb(i) && s.nominal(i + 1) && s.nominal(i - 1))) {
            head = s.noun(i) ? i : head;
            i++;
        }
        return head;
    }
}
