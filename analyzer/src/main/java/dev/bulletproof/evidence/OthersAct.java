package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a clause says what became of the author's act: it has a subject of its own, and that did something or
 * something was done to it. "; couriers stopped carrying a second handset", "so each service ships alone".
 */
final class OthersAct {
    private static final Set<String> AUTHOR = Set.of("i", "we", "my", "our", "me");
    /** What an act lets others do or spares them. */
    private static final Set<String> LET = Set.of("let", "mean", "spare", "stop", "force", "leave", "free");
    /** Passives that tell of the author's own work: "and the screens were made in Java". */
    private static final Set<String> WORK = Set.of(
            "make",
            "perform",
            "create",
            "develop",
            "design",
            "build",
            "implement",
            "present",
            "use",
            "write",
            "test",
            "prepare",
            "conduct",
            "do",
            "document",
            "deploy",
            "deliver",
            "carry",
            "base",
            "need",
            "require",
            "involve",
            "include",
            "consider",
            "log",
            "track",
            "report",
            "submit",
            "send",
            "share",
            "review",
            "raise",
            "record",
            "communicate",
            "escalate",
            "discuss",
            "update",
            "maintain",
            "monitor",
            "complete",
            "analyse",
            "analyze",
            "check",
            "verify",
            "validate",
            "publish",
            "store",
            "collect",
            "process",
            "follow",
            "assign",
            "plan",
            "schedule",
            "circulate",
            "compare",
            "manage",
            "handle",
            "coordinate");
    /** What people merely feel or know is no change that others saw. */
    private static final Set<String> MENTAL = Set.of("feel", "know", "understand", "want", "learn", "enjoy", "like");

    /** What things do by themselves: "night releases ended in June". */
    private static final Set<String> BY_ITSELF = Set.of(
            "end",
            "stop",
            "cease",
            "vanish",
            "disappear",
            "resume",
            "recover",
            "improve",
            "increase",
            "decrease",
            "double",
            "halve",
            "collapse",
            "climb",
            "drop",
            "pass");

    /** What others do with a thing that they make their own: "which the regulator adopted". */
    private static final Set<String> ADOPTED =
            Set.of("adopt", "accept", "copy", "fund", "buy", "choose", "keep", "reuse", "endorse", "ratify");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "'re");
    private static final Set<String> AT_LAST = Set.of("now", "no", "never", "still", "finally", "since", "already");

    /** What can be said to be gone or won without "was": "; $2M saved", "88,000 ghost records gone". */
    private static final Set<OutcomeVerb> FINAL = Set.of(
            OutcomeVerb.CHANGE,
            OutcomeVerb.SAVE,
            OutcomeVerb.RESCUE,
            OutcomeVerb.END,
            OutcomeVerb.DISPOSE,
            OutcomeVerb.FACTOR);

    private final WordList people = WordList.load(OthersAct.class, "audiences.txt");
    private final Map<String, OutcomeVerb> verbs;

    OthersAct(Map<String, OutcomeVerb> verbs) {
        this.verbs = verbs;
    }

    /** Whether the clause tells what others did, or what came of it. */
    boolean act(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        int first = s.tokenAt(clause.span().start());
        return switch (clause.kind()) {
            case COORDINATED ->
                (!s.is(first - 1, ".") || changed(s, clause, measures))
                        && subject(s, first, clause.verb())
                        && (did(parsed, s, clause, measures) || gone(s, clause, measures));
            case MAIN ->
                parsed.head() == null
                        && parsed.opener() == Opener.NOUN
                        && subject(s, first, clause.verb())
                        && (verbs.containsKey(s.lemma(clause.verb())) || measures.after(clause.verb(), clause.span()))
                        && did(parsed, s, clause, measures);
            case RESULT -> result(parsed, s, clause, first, measures);
            case RELATIVE -> lasts(s, clause);
            case CIRCUMSTANCE ->
                s.is(first, "until")
                        && subject(s, first, clause.verb())
                        && s.tag(clause.verb()).equals("VBD");
            default -> false;
        };
    }

    private boolean result(Parsed parsed, Sentence s, Clause clause, int first, Measures measures) {
        if (s.is(first, "so")) {
            return upshot(parsed, s, clause, first, measures);
        }
        return s.is(first, "which")
                ? which(s, clause, measures)
                : s.is(first + 1, "which") && did(parsed, s, clause, measures);
    }

    private static boolean subject(Sentence s, int first, int verb) {
        boolean named = false;
        for (int i = first; i < verb; i++) {
            if (AUTHOR.contains(s.form(i))) {
                return false;
            }
            named |= s.nominal(i) || s.tag(i).equals("PRP") || s.is(i, "none", "all", "each", "both", "nothing");
        }
        return named;
    }

    private boolean gone(Sentence s, Clause clause, Measures measures) {
        int verb = clause.verb();
        boolean last = FINAL.contains(verbs.getOrDefault(s.lemma(verb), OutcomeVerb.NONE)) || s.is(verb, "gone");
        return last && s.tag(verb).equals("VBN") && measures.any(clause.span());
    }

    /** Something was done, or is done from now on; what merely could be or is, is no result. */
    private boolean did(Parsed parsed, Sentence s, Clause clause, Measures measures) {
        int verb = clause.verb();
        if (!s.finite(verb)) {
            return false;
        }
        if (atLast(s, clause)) {
            return true;
        }
        if (BE.contains(s.form(verb))) {
            int next = s.pastAdverbs(verb + 1);
            boolean undergone = s.is(verb, "was", "were")
                    && s.verb(next)
                    && parsed.opener() != Opener.PASSIVE
                    && !WORK.contains(s.lemma(next));
            return undergone || measures.after(verb, clause.span());
        }
        boolean perfect =
                s.is(verb, "has", "have") && s.tag(s.pastAdverbs(verb + 1)).equals("VBN");
        boolean past = s.tag(verb).equals("VBD") || perfect;
        boolean lasting =
                clause.kind() == Kind.RESULT ? !MENTAL.contains(s.lemma(verb)) : measures.after(verb, clause.span());
        return past ? told(s, clause, measures) : lasting && !s.tag(verb).equals("MD");
    }

    private boolean told(Sentence s, Clause clause, Measures measures) {
        int verb = clause.verb();
        return !dangling(s, clause, measures)
                && (!s.describes(verb)
                        || BY_ITSELF.contains(s.lemma(verb))
                        || paid(s, verb)
                        || measures.any(clause.span()));
    }

    /** A sentence of its own mostly goes on to describe; with its amount a change is a result there too. */
    private boolean changed(Sentence s, Clause clause, Measures measures) {
        int verb = BE.contains(s.form(clause.verb())) ? s.pastAdverbs(clause.verb() + 1) : clause.verb();
        OutcomeVerb says = verbs.getOrDefault(s.lemma(verb), OutcomeVerb.NONE);
        return (FINAL.contains(says) || says == OutcomeVerb.IMPROVE) && measures.change(clause.span());
    }

    /** "and the codes for all instructions supported": nothing after an -ed form that says nothing of an end or change. */
    private boolean dangling(Sentence s, Clause clause, Measures measures) {
        int next = clause.verb() + 1;
        int first = s.tokenAt(clause.span().start());
        boolean listed = s.is(first - 1, "and") && !s.is(first - 2, ",");
        boolean last = listed && s.tokenAt(clause.span().end()) <= next && !s.is(next, "to");
        boolean empty = verbs.getOrDefault(s.lemma(clause.verb()), OutcomeVerb.NONE) == OutcomeVerb.NONE;
        return last && empty && s.form(clause.verb()).endsWith("ed") && !measures.any(clause.span());
    }

    /** "client paid for the dig": people rather do than are done to. */
    private boolean paid(Sentence s, int verb) {
        return s.tag(verb).equals("VBD")
                && people.has(s.lemma(verb - 1))
                && !s.is(verb + 1, "by", "in", "on", "as", "with");
    }

    /** "now", "no longer", "never", or a subject that there is none of. */
    private static boolean atLast(Sentence s, Clause clause) {
        int end = s.tokenAt(clause.span().end());
        for (int i = s.tokenAt(clause.span().start()); i < end; i++) {
            boolean none = s.is(i, "no", "none", "nobody", "nothing", "neither") && i < clause.verb();
            if (none || (AT_LAST.contains(s.form(i)) && (s.adverb(i) || s.is(i + 1, "longer")))) {
                return true;
            }
        }
        return false;
    }

    /** ", so each service ships alone"; in a present duty, or with a mere "can", it is what was hoped for. */
    private boolean upshot(Parsed parsed, Sentence s, Clause clause, int first, Measures measures) {
        boolean done = parsed.head() != null
                && parsed.head().tense() == dev.bulletproof.language.Head.Tense.PAST
                && parsed.opener() != Opener.SOFT;
        int from = s.is(first + 1, "that") ? first + 2 : first + 1;
        return done && subject(s, from, clause.verb()) && did(parsed, s, clause, measures);
    }

    /** ", which let the crew pour": not what the thing before it contained or did. */
    private boolean which(Sentence s, Clause clause, Measures measures) {
        int verb = clause.verb();
        String before = s.lemma(s.tokenAt(clause.span().start()) - 2);
        boolean others = s.tag(verb).equals("VBD") && people.has(before) && !AudienceFinder.FIELDS.contains(before);
        return LET.contains(s.lemma(verb)) || others || measures.amount(clause.span());
    }

    /** "two of whom now lead teams", "that the night shift still uses", "who went on to pass". */
    private static boolean lasts(Sentence s, Clause clause) {
        int verb = clause.verb();
        boolean since = s.is(verb, "has", "have") && s.is(verb + 1, "since", "now");
        boolean taken = s.tag(verb).equals("VBD") && s.noun(verb - 1) && ADOPTED.contains(s.lemma(verb));
        return since
                || taken
                || s.is(verb - 1, "now", "still", "later")
                || (s.is(verb, "went") && s.is(verb + 1, "on"))
                || s.is(verb, "became");
    }
}
