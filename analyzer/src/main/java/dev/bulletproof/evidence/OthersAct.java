package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.language.WordSets;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a clause says what became of the author's act: it has a subject of its own, and that did something or
 * something was done to it. "; couriers stopped carrying a second handset", "so each service ships alone".
 */
final class OthersAct {
    /** What can be said to be gone or won without "was": "$2M saved", "88,000 ghost records gone". */
    private static final Set<OutcomeVerb> FINAL = Set.of(
            OutcomeVerb.CHANGE,
            OutcomeVerb.SAVE,
            OutcomeVerb.RESCUE,
            OutcomeVerb.END,
            OutcomeVerb.DISPOSE,
            OutcomeVerb.FACTOR);

    private static final Set<OutcomeVerb> WINNING =
            Set.of(OutcomeVerb.WIN, OutcomeVerb.BEAT, OutcomeVerb.SAVE, OutcomeVerb.OBTAIN);

    private final Map<String, OutcomeVerb> verbs = OutcomeVerb.classes();
    private final WordList people = WordList.load(OthersAct.class, "audiences.txt");
    private final WordList itself = WordList.load(Sentence.class, "happening-verbs.txt");
    private final RoleNouns roles = new RoleNouns();
    private final Set<String> author;
    private final Set<String> be;
    private final Set<String> let;
    private final Set<String> work;
    private final Set<String> mental;
    private final Set<String> adopted;
    private final Set<String> atLast;

    OthersAct(WordSets words) {
        this.author = words.set("author");
        this.be = words.set("be");
        this.let = words.set("let");
        this.work = words.set("work");
        this.mental = words.set("mental");
        this.adopted = words.set("adopted");
        this.atLast = words.set("at-last");
    }

    /** Whether the clause tells what others did, or what came of it. */
    boolean tells(Candidate c) {
        Sentence s = c.s();
        return switch (c.kind()) {
            case COORDINATED ->
                (!s.is(c.first() - 1, ".") || changed(c)) && subject(c, c.first()) && (did(c) || gone(c));
            case MAIN ->
                c.parsed().head() == null
                        && c.parsed().opener() == Opener.NOUN
                        && subject(c, c.first())
                        && (says(c.lemma()).changes() || c.measures().after(c.verb(), c.span()))
                        && did(c);
            case RESULT -> result(c);
            case RELATIVE -> lasts(c);
            case CIRCUMSTANCE -> s.is(c.first(), "until") && subject(c, c.first()) && past(c);
            case PARTICIPLE -> let.contains(c.lemma()) && c.measures().amount(c.span());
            default -> false;
        };
    }

    private boolean result(Candidate c) {
        Sentence s = c.s();
        if (s.is(c.first(), "so")) {
            return upshot(c);
        }
        return s.is(c.first(), "which") ? which(c) : s.is(c.first() + 1, "which") && did(c);
    }

    private boolean subject(Candidate c, int from) {
        Sentence s = c.s();
        boolean named = false;
        for (int i = from; i < c.verb(); i++) {
            if (author.contains(s.form(i))) {
                return false;
            }
            named |= s.nominal(i)
                    || s.gerund(i)
                    || s.tag(i).equals("PRP")
                    || s.is(i, "none", "all", "each", "both", "nothing");
        }
        return named;
    }

    private static boolean past(Candidate c) {
        return c.s().tag(c.verb()).equals("VBD");
    }

    private OutcomeVerb says(String lemma) {
        return verbs.getOrDefault(lemma, OutcomeVerb.NONE);
    }

    private boolean gone(Candidate c) {
        boolean last = FINAL.contains(says(c.lemma())) || c.s().is(c.verb(), "gone");
        return last && c.s().tag(c.verb()).equals("VBN") && c.measured();
    }

    /** Something was done, or is done from now on; what merely could be or is, is no result. */
    private boolean did(Candidate c) {
        Sentence s = c.s();
        int verb = c.verb();
        if (!s.finite(verb)) {
            return false;
        }
        if (atLast(c)) {
            return true;
        }
        if (be.contains(s.form(verb))) {
            boolean apart = c.parsed().opener() != Opener.PASSIVE || s.is(c.first() - 1, ";", "–", "—");
            return (undergone(c) && apart) || c.measures().after(verb, c.span());
        }
        boolean perfect =
                s.is(verb, "has", "have") && s.tag(s.pastAdverbs(verb + 1)).equals("VBN");
        if (past(c) || perfect) {
            return told(c);
        }
        boolean lasting = c.kind() == Kind.RESULT
                ? !mental.contains(c.lemma())
                : c.measures().after(verb, c.span());
        return (lasting || compared(c)) && !s.tag(verb).equals("MD");
    }

    /** "it was granted in March", not "the screens were made in Java". */
    private boolean undergone(Candidate c) {
        int next = c.s().pastAdverbs(c.verb() + 1);
        return c.s().is(c.verb(), "was", "were") && c.s().verb(next) && !work.contains(c.s().lemma(next));
    }

    /** "in seconds where it took an afternoon". */
    private static boolean compared(Candidate c) {
        return c.s().is(c.end(), "where", "when") && c.s().is(c.end() + 1, "it", "they", "that");
    }

    private boolean told(Candidate c) {
        boolean noun = c.s().noun(c.verb() - 1);
        return !dangling(c)
                && (!c.s().describes(c.verb()) || !noun || itself.has(c.lemma()) || paid(c) || c.measured());
    }

    /** A sentence of its own mostly goes on to describe; with its amount a change is a result there too. */
    private boolean changed(Candidate c) {
        Sentence s = c.s();
        int verb = be.contains(s.form(c.verb())) ? s.pastAdverbs(c.verb() + 1) : c.verb();
        OutcomeVerb says = says(s.lemma(verb));
        return (FINAL.contains(says) || says == OutcomeVerb.IMPROVE)
                && c.measures().change(c.span());
    }

    /** "and the codes for all instructions supported": nothing after an -ed form that says nothing of an end or change. */
    private boolean dangling(Candidate c) {
        Sentence s = c.s();
        int next = c.verb() + 1;
        boolean listed = s.is(c.first() - 1, "and") && !s.is(c.first() - 2, ",");
        boolean last = listed && c.end() <= next && !s.is(next, "to");
        boolean empty = says(c.lemma()) == OutcomeVerb.NONE && !itself.has(c.lemma());
        return last && empty && s.form(c.verb()).endsWith("ed") && !c.measured();
    }

    /** "client paid for the dig": people rather do than are done to. */
    private boolean paid(Candidate c) {
        Sentence s = c.s();
        return past(c)
                && (people.has(s.lemma(c.verb() - 1)) || roles.agent(s.lemma(c.verb() - 1)))
                && !s.is(c.verb() + 1, "by", "in", "on", "as", "with");
    }

    /** "now", "no longer", "never", or a subject that there is none of. */
    private boolean atLast(Candidate c) {
        Sentence s = c.s();
        for (int i = c.first(); i < c.end(); i++) {
            boolean none = s.is(i, "no", "none", "nobody", "nothing", "neither") && i < c.verb();
            if (none || (atLast.contains(s.form(i)) && (s.adverb(i) || s.is(i + 1, "longer")))) {
                return true;
            }
        }
        return false;
    }

    /** ", so each service ships alone"; in a present duty, or with a mere "can", it is what was hoped for. */
    private boolean upshot(Candidate c) {
        boolean done = c.pastAct() && c.parsed().opener() != Opener.SOFT;
        int from = c.s().is(c.first() + 1, "that") ? c.first() + 2 : c.first() + 1;
        return done && subject(c, from) && did(c);
    }

    /** ", which let the crew pour": not what the thing before it contained or did. */
    private boolean which(Candidate c) {
        String people = c.s().lemma(c.first() - 2);
        boolean others = past(c) && this.people.has(people) && !AudienceFinder.FIELDS.contains(people);
        boolean happened = !be.contains(c.s().form(c.verb())) || undergone(c);
        boolean before = c.s().is(c.verb(), "used") && c.s().is(c.verb() + 1, "to");
        return before
                || let.contains(c.lemma())
                || (others && happened)
                || c.measures().amount(c.span());
    }

    /** "two of whom now lead teams", "that the night shift still uses", "who went on to pass". */
    private boolean lasts(Candidate c) {
        Sentence s = c.s();
        int verb = c.verb();
        boolean fromNow = s.is(verb + 1, "since", "now") || s.is(verb - 1, "now", "still", "later", "since");
        boolean theirs = subject(c, c.first() + 1);
        boolean taken = theirs && (past(c) ? adopted.contains(c.lemma()) : c.measured() && s.is(c.first(), "which"));
        boolean won = past(c)
                && s.is(c.first(), "who")
                && (WINNING.contains(says(c.lemma())) || c.measures().money(c.span()));
        return fromNow || taken || won || (s.is(verb, "went") && s.is(verb + 1, "on")) || s.is(verb, "became");
    }
}
