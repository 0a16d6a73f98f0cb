package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.language.WordSets;
import java.util.Set;

/** Tells whether what a verb acts on is a thing of its own, or a mere abstraction such as "alignment" or "issues". */
final class OutcomeObjects {
    private final WordList abstractNouns = WordList.load(OutcomeObjects.class, "abstract-nouns.txt");
    private final Set<String> dates;
    private final Set<String> alive;
    private final Set<String> gains;
    private final Set<String> planning;
    private final Set<String> grants;
    private final Set<String> publications;
    private final Set<String> credentials;

    OutcomeObjects(WordSets words) {
        this.dates = words.set("dates");
        this.alive = words.set("alive");
        this.gains = words.set("gains");
        this.planning = words.set("planning");
        this.grants = words.set("grants");
        this.publications = words.set("publications");
        this.credentials = words.set("credentials");
    }

    /** Whether some noun of the clause is no abstraction and no improvement. */
    boolean concrete(Candidate c) {
        Sentence s = c.s();
        for (int i = c.first() + 1; i < c.end(); i++) {
            boolean object = s.is(i - 1, "the", "a", "an") && !s.preposition(i - 2);
            if (object && s.noun(i) && !s.noun(i + 1) && !abstractNouns.has(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "freeing its engineers for the backlog": people or things with an owner or article. */
    boolean freed(Candidate c) {
        Sentence s = c.s();
        boolean own = s.is(c.verb() + 1, "the", "its", "their", "a", "an", "up")
                || s.tag(c.verb() + 1).equals("CD");
        return own && !abstractHead(s, c.verb());
    }

    /** "kept the bakery supplied through the strike", "keeping the launch date". */
    boolean keptGoing(Candidate c) {
        Sentence s = c.s();
        int head = head(s, c.verb());
        if (head < 0 || !s.lemma(c.verb()).matches("keep|hold|meet")) {
            return false;
        }
        boolean definite = s.is(c.verb() + 1, "the", "a", "its", "our")
                || s.tag(c.verb() + 1).startsWith("NNP");
        boolean dated = definite && dates.contains(s.lemma(head)) && s.tag(head).equals("NN");
        boolean trial = definite
                && !c.lemma().equals("meet")
                && !abstractHead(s, c.verb())
                && s.is(head + 1, "through", "despite");
        boolean spared = s.is(head + 1, "from") && s.gerund(head + 2);
        return dated
                || spared
                || trial
                || alive.contains(s.form(head))
                || (alive.contains(s.form(head + 1)) && !s.noun(head + 2) && !s.is(head + 2, "to"));
    }

    /** A single or named thing was granted: "a lapsed chain", "CFO approval", not "approvals" or "buy-in". */
    boolean granted(Candidate c) {
        Sentence s = c.s();
        int head = head(s, c.verb());
        if (head < 0 || abstractHead(s, c.verb())) {
            return false;
        }
        boolean bare = head == start(s, c.verb());
        boolean plural = s.tag(head).endsWith("S");
        boolean fromOthers = c.kind() != Kind.PARTICIPLE && s.is(head + 1, "for", "from", "to");
        if (bare && plural) {
            return grants.contains(s.lemma(head)) && c.lemma().matches("win|clinch|regain|woo");
        }
        return bare ? fromOthers : !plural || specified(s, c.verb());
    }

    /** As {@link #granted}, of a thing that others grant and that is no credential of one's own. */
    boolean obtained(Candidate c) {
        Sentence s = c.s();
        boolean grant = false;
        for (int i = start(s, c.verb()); s.nominal(i); i++) {
            if (credentials.contains(s.lemma(i))) {
                return false;
            }
            boolean ownCredential = s.lemma(i).startsWith("certif") && s.is(i + 1, "in", "on");
            grant |= grants.contains(s.lemma(i)) && !ownCredential;
        }
        return grant && granted(c);
    }

    /** What was beaten is named: "the cost plan", not "expectations". */
    boolean specific(Candidate c) {
        Sentence s = c.s();
        int head = head(s, c.verb());
        return head > 0
                && s.tag(head).equals("NN")
                && s.is(start(s, c.verb()), "the", "a", "an", "its", "our", "every", "each")
                && !abstractHead(s, c.verb());
    }

    /** A thing of its own is over: "the nightly lock-ups", "38 TB of tables", not "silos". */
    boolean ended(Candidate c) {
        Sentence s = c.s();
        int head = head(s, c.verb());
        boolean compound =
                s.is(c.verb(), "ended", "ending", "stopped", "stopping", "halted") && head > start(s, c.verb());
        boolean own = (specified(s, c.verb()) || compound) && head > 0 && !abstractHead(s, c.verb());
        return own || (c.measured() && s.tag(c.verb() + 1).equals("CD"));
    }

    /** As {@link #ended}, but a mere count of things is not enough. */
    boolean disposed(Candidate c) {
        return c.s().tag(start(c.s(), c.verb())).equals("CD") ? c.measures().unit(c.span()) : ended(c);
    }

    /** "talked the supplier out of a rise", "persuaded two teams to share a rig". */
    boolean persuaded(Candidate c) {
        Sentence s = c.s();
        int next = s.gerund(c.verb() + 1) ? c.verb() + 2 : head(s, c.verb()) + 1;
        while (s.is(next, "and", ",") && s.nominal(next + 1)) {
            next = pastNominals(s, next + 1);
        }
        return next > c.verb() + 1
                && (s.is(next, "into", "from", "that", "on")
                        || (s.is(next, "out") && s.is(next + 1, "of"))
                        || (s.is(next, "to") && !s.tag(next + 1).equals("DT")));
    }

    /** "got the lift certified", "had finance restate them", "got £212k refunded". */
    boolean caused(Candidate c) {
        Sentence s = c.s();
        int begins = start(s, c.verb());
        int next = pastNominals(s, begins);
        int object = next - 1;
        next = s.pastAdverbs(next);
        boolean get = c.lemma().equals("get");
        if (get && s.is(c.verb() + 1, "rid") && s.is(c.verb() + 2, "of")) {
            return specified(s, c.verb() + 2);
        }
        boolean undergone = s.tag(next).equals("VBN") || s.tag(next).equals("VBD");
        boolean acting = !get && (s.tag(next).equals("VB") || s.tag(next).equals("VBP"));
        if (!get && s.tag(begins).equals("PRP") && s.tag(begins + 1).startsWith("JJ")) {
            return true;
        }
        boolean own = s.tag(object).equals("PRP")
                || s.tag(begins).matches("DT|CD")
                || (get && c.measures().amount(c.span()));
        if (get && object > c.verb() && s.is(next, "to") && s.tag(next + 1).equals("VB")) {
            return true;
        }
        return (object > c.verb() && (acting || (undergone && own))) || (get && granted(c));
    }

    /** What was found did harm, or would have: "that made invoices print twice", "before release". */
    boolean consequence(Candidate c) {
        Sentence s = c.s();
        boolean one =
                (s.is(c.verb() + 1, "a", "an", "the") || s.tag(c.verb() + 1).equals("CD")) && head(s, c.verb()) > 0;
        if (s.is(c.verb() + 1, "that", "why", "how")) {
            return s.is(c.end(), "before");
        }
        boolean relative = s.is(c.end(), "that", "which") || s.is(c.end() - 1, "that", "which");
        return one && (relative || c.has(c.verb(), c.end() + 1, Set.of("that", "which", "before")));
    }

    /** What was delivered is itself a gain: "savings", "growth". */
    boolean gain(Candidate c) {
        return gains.contains(c.s().lemma(head(c.s(), c.verb())));
    }

    /** A single thing was done before something else befell: "sold the warehouse before the lease ran out". */
    boolean inTime(Candidate c) {
        Sentence s = c.s();
        int end = c.end();
        boolean befell = s.is(end, "before")
                && s.tag(s.pastAdverbs(end + 1)).equals("DT")
                && s.tag(pastNominals(s, end + 2)).equals("VBD");
        return befell
                && s.tag(start(s, c.verb())).equals("DT")
                && !s.tag(head(s, c.verb())).endsWith("S");
    }

    static int pastNominals(Sentence s, int from) {
        int i = from;
        while (s.nominal(i) || s.tag(i).equals("PRP")) {
            i++;
        }
        return i;
    }

    /** "drove a 41% increase in sign-ups", "contributing to $6M in revenue". */
    boolean measuredGain(Candidate c) {
        Sentence s = c.s();
        boolean gain = false;
        for (int i = c.verb() + 1; i < c.end(); i++) {
            gain |= s.noun(i)
                    && !s.noun(i + 1)
                    && gains.contains(s.lemma(i))
                    && c.measures().near(i);
        }
        return gain && !planning.contains(c.lemma());
    }

    /** "made it the busiest in the branch". */
    boolean madeBest(Candidate c) {
        Sentence s = c.s();
        int after = pastNominals(s, c.verb() + 1);
        boolean best = false;
        for (int i = c.verb() + 2; i < after; i++) {
            best |= s.tag(i).equals("JJS") && s.is(i - 1, "the", "its", "our");
        }
        return best;
    }

    /** The verb of whom one helped, -1 where there is none: "helping the shop win a grant". */
    int helped(Candidate c) {
        Sentence s = c.s();
        int i = pastNominals(s, c.verb() + 1);
        return i > c.verb() + 1 && s.tag(i).matches("VBP?") ? i : -1;
    }

    /** "Published two papers in a journal": where others choose. */
    boolean published(Candidate c) {
        Sentence s = c.s();
        int head = head(s, c.verb());
        return c.lemma().equals("publish")
                && publications.contains(s.lemma(head))
                && s.is(head + 1, "in", "at", "with");
    }

    /** It came before something that had its own date: "before the first day of term". */
    boolean before(Candidate c) {
        Sentence s = c.s();
        for (int i = c.verb(); i <= c.end(); i++) {
            if (s.is(i, "before") && (s.is(i + 1, "the", "its") || s.tag(i + 1).startsWith("NNP"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean specified(Sentence s, int verb) {
        return s.tag(start(s, verb)).matches("DT|PRP\\$|CD|NNP.*|JJ.*");
    }

    private boolean abstractHead(Sentence s, int verb) {
        int head = head(s, verb);
        return head < 0 || abstractNouns.has(s.lemma(head)) || abstractNouns.has(s.form(head));
    }

    /** Where the object begins: particles and adverbs skipped. */
    static int start(Sentence s, int verb) {
        int i = s.pastAdverbs(verb + 1);
        return s.tag(i).equals("RP") || s.is(i, "back", "down", "off", "up", "over", "out") ? i + 1 : i;
    }

    /** The last noun of the object's first noun phrase, -1 where there is none. */
    static int head(Sentence s, int verb) {
        int i = start(s, verb);
        int head = -1;
        while (s.nominal(i) || (s.verb(i) && s.nominal(i + 1) && (i == start(s, verb) || s.nominal(i - 1)))) {
            head = s.noun(i) ? i : head;
            i++;
        }
        return head;
    }
}
