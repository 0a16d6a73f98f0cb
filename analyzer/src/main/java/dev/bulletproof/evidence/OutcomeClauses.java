package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.util.Map;
import java.util.Set;

/** Tells whether a clause states what its author brought about: by what its verb says, what it changed, and how much. */
final class OutcomeClauses {
    private static final Set<Kind> NEVER = Set.of(Kind.MEANS, Kind.CIRCUMSTANCE);
    private static final Set<String> SINCE = Set.of("since", "now", "anymore", "again");
    private static final Set<OutcomeVerb> REACHABLE = Set.of(
            OutcomeVerb.SAVE,
            OutcomeVerb.CHANGE,
            OutcomeVerb.RESCUE,
            OutcomeVerb.DISPOSE,
            OutcomeVerb.END,
            OutcomeVerb.FACTOR);

    private final Map<String, OutcomeVerb> verbs = OutcomeVerb.classes();
    private final OutcomeObjects objects;
    private final OutcomeMoves moves;
    private final Set<String> scoping;
    private final Set<String> aims;
    private final Set<String> settled;
    private final Set<String> helping;

    OutcomeClauses(WordSets words) {
        this.objects = new OutcomeObjects(words);
        this.moves = new OutcomeMoves(words, objects);
        this.scoping = words.set("scoping");
        this.aims = words.set("aims");
        this.settled = words.set("settled");
        this.helping = words.set("helping");
    }

    /** Whether this clause of the bullet states a result. */
    boolean tells(Candidate c) {
        return bySize(c) || byObject(c);
    }

    /** Whether it states one by itself: how much, how far, or what was lost or won. */
    boolean bySize(Candidate c) {
        if (NEVER.contains(c.kind())) {
            return false;
        }
        if (c.kind() == Kind.PURPOSE) {
            return reached(c);
        }
        if (c.kind() == Kind.RESULT && !c.s().is(c.first(), "so")) {
            boolean relative = c.s().is(c.first(), "which");
            return c.measured() || (!relative && objects.concrete(c));
        }
        return c.verb() < 0 ? verbless(c) : byVerb(c);
    }

    /** Whether it states one by what the act was done to, where nothing told later takes its place. */
    private boolean byObject(Candidate c) {
        if (NEVER.contains(c.kind())
                || c.kind() == Kind.PURPOSE
                || c.kind() == Kind.RESULT
                || c.verb() < 0
                || c.duty()) {
            return false;
        }
        OutcomeVerb says = verbs.getOrDefault(c.lemma(), OutcomeVerb.NONE);
        int helped = helping.contains(c.lemma()) ? objects.helped(c) : -1;
        if (helped > 0) {
            return byObject(c.by(helped));
        }
        boolean done = says != OutcomeVerb.NONE && objects.inTime(c);
        return done || moves.broughtBack(c) || onItsObject(c, says);
    }

    /** "Worked with 6 teams to retire 41 feeds": a past act whose aim is told with its amount was reached. */
    private boolean reached(Candidate c) {
        OutcomeVerb verb = verbs.getOrDefault(c.lemma(), OutcomeVerb.NONE);
        boolean better = verb == OutcomeVerb.IMPROVE && c.measures().change(c.span());
        boolean only = aims.contains(c.s().lemma(c.first() - 1));
        return c.pastAct() && !only && (better || (c.measures().amount(c.span()) && REACHABLE.contains(verb)));
    }

    /** "Top seller three months running", "rollbacks down from 9 to 1". */
    private boolean verbless(Candidate c) {
        boolean noun = c.parsed().opener() == Opener.NOUN;
        boolean rank =
                noun && c.measured() && c.s().is(c.first(), "top", "best", "highest", "fastest", "winner", "ranked");
        return rank
                || settled(c)
                || absent(c)
                || (noun && compared(c))
                || ((noun || c.kind() == Kind.COORDINATED) && c.measures().pair(c.span()));
    }

    /** "- no more dermatitis on the wash line", ". Not one bounced batch since": gone, and told for itself. */
    private boolean absent(Candidate c) {
        int i = c.first();
        boolean none = c.s().is(i, "no", "none", "zero", "nil") || (c.s().is(i, "not") && c.s().is(i + 1, "one", "a"));
        boolean more = c.s().is(i + 1, "more", "longer", "one", "a");
        return c.kind() == Kind.COORDINATED && none && (more || c.has(i, c.end(), SINCE));
    }

    /** "Fall rate lower on the night shift". */
    private static boolean compared(Candidate c) {
        Sentence s = c.s();
        int i = c.first();
        while (s.noun(i)) {
            i++;
        }
        return i > c.first() && s.tag(i).equals("JJR") && s.preposition(i + 1) && !s.is(i + 1, "than");
    }

    /** "; drivers home by six": a thing, how it is, and when or where. */
    private boolean settled(Candidate c) {
        Sentence s = c.s();
        int i = c.first();
        while (s.nominal(i) && !settled.contains(s.form(i))) {
            i++;
        }
        return c.kind() == Kind.COORDINATED && i > c.first() && settled.contains(s.form(i)) && s.preposition(i + 1);
    }

    private boolean byVerb(Candidate c) {
        OutcomeVerb says = verbs.getOrDefault(c.lemma(), OutcomeVerb.NONE);
        if (c.measures().contrast(c.span()) || objects.measuredGain(c)) {
            return true;
        }
        if (listed(c)) {
            return false;
        }
        int helped = helping.contains(c.lemma()) ? objects.helped(c) : -1;
        return helped > 0 ? byVerb(c.by(helped)) : measured(c, says);
    }

    /** "Procured steel and lifts worth €5M": a present form after a past act is a noun of a list. */
    private static boolean listed(Candidate c) {
        return c.kind() == Kind.COORDINATED
                && c.verb() == c.first()
                && c.pastAct()
                && c.s().tag(c.verb()).equals("VBZ");
    }

    /** What the verb and the amounts beside it say. */
    private boolean measured(Candidate c, OutcomeVerb says) {
        Measures measures = c.measures();
        Span span = c.span();
        return switch (says) {
            case FACTOR -> !c.s().is(c.verb() + 1, "as");
            case CHANGE, SAVE -> measures.amount(span);
            case BEAT -> measures.any(span);
            case IMPROVE -> measures.change(span);
            case SCALE -> measures.change(span) || measures.to(span);
            case MOVE ->
                measures.pair(span)
                        || turned(c)
                        || (c.s().is(c.verb() + 1, "forward") && measures.change(span))
                        || measures.share(span)
                        || measures.part(c.verb(), span)
                        || moves.takenOut(c)
                        || moves.raised(c)
                        || moves.within(c)
                        || (measures.level(span) && c.kind() == Kind.PARTICIPLE);
            case RESCUE -> measures.amount(span) || measures.unit(span);
            case HOLD -> measures.level(span);
            case DELIVER -> measures.change(span) && objects.gain(c);
            case NONE -> measures.fromTo(span) && !scoping.contains(c.lemma());
            default -> false;
        };
    }

    /** What the verb says of a thing that is no mere abstraction. */
    private boolean onItsObject(Candidate c, OutcomeVerb says) {
        return switch (says) {
            case RESCUE -> objects.freed(c) || objects.before(c);
            case HOLD -> objects.keptGoing(c);
            case BEAT -> objects.specific(c);
            case WIN -> objects.granted(c) || c.measures().money(c.span());
            case OBTAIN ->
                objects.obtained(c) || objects.before(c) || c.measures().money(c.span());
            case CHANGE -> c.lemma().equals("drop") && !c.s().is(c.verb() + 1, "off") && objects.disposed(c);
            case END -> objects.ended(c);
            case DISPOSE -> objects.disposed(c);
            case FIND -> objects.consequence(c);
            case DELIVER -> objects.before(c) || objects.published(c);
            case PERSUADE -> objects.persuaded(c);
            case MAKE -> objects.madeBest(c);
            case CAUSE -> objects.caused(c) || c.measures().part(c.verb(), c.span());
            default -> false;
        };
    }

    /** "turned a two-day close into a two-hour one". */
    private static boolean turned(Candidate c) {
        Sentence s = c.s();
        for (int i = c.verb(); i < c.end(); i++) {
            if (s.is(i, "into") && s.form(i + 2).matches("(?:\\d|one|two|three|four|five|six|ten|half).*-\\p{L}+")) {
                return c.measured();
            }
            if (s.is(i, "into") && s.is(i + 1, "one") && s.is(i + 2, "of")) {
                return c.measured();
            }
        }
        return false;
    }
}
