package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.rules.Advice.Missing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses what to ask for: what is missing, by what the object is, at most three. Immutable. */
final class SlotChooser {
    private static final int MOST = 3;
    /** Words up to which a bullet bears three, two and one slots: a strong bullet has 19 at the median, 29 at the 90th percentile. */
    private static final int[] ROOM = {10, 16, 30};

    private static final Set<String> SERVED = Set.of("customer-account", "class", "patient-load");
    private static final Set<String> SHARES = Set.of("assist", "participate", "support", "contribute");
    private static final Set<Missing> SIZES = EnumSet.of(Missing.METRIC, Missing.COUNT);
    private static final Set<Missing> RESULTS = EnumSet.of(Missing.OUTCOME, Missing.BASELINE, Missing.CONSEQUENCE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MEANS = Pattern.compile(" (?:by|through|via) (?!\\d)");

    private static final Pattern MANNER = Pattern.compile(" with [^,;]+, [^;]+ (?:and|&) ");
    private static final Pattern ASIDE =
            Pattern.compile("(?i)[;:]|[.!?] +\\p{Lu}|[!?]$|\\b(?:which|who|where|whose|that)\\b");
    /** Acts in which tools are worth naming. */
    private static final Set<String> WITH_TOOLS =
            Set.of("make", "create", "remake", "automate", "move", "test", "mend", "tell", "check");

    private final Set<String> changeVerbs;
    private final WorkObjects objects;
    private final Acts acts = new Acts();
    private final Results results;

    SlotChooser(Verbs verbs, WorkObjects objects) {
        this.changeVerbs = verbs.changes();
        this.objects = objects;
        this.results = new Results(objects, acts);
    }

    /**
     * The slots for a text whose evidence and weaknesses are known, in the order of the sentence.
     *
     * @param taken how many slots the text has already
     * @param change whether one of them tells the size of a change
     */
    List<SlotTemplate> choose(Parsed parsed, Evidence evidence, Set<Missing> missing, int taken, boolean change) {
        int room = room(parsed) - taken;
        List<SlotTemplate> chosen = new ArrayList<>();
        boolean shared = shares(parsed);
        if ((missing.contains(Missing.OWN_PART) || shared)
                && !meansFollow(parsed)
                && !served(parsed)
                && !told(parsed)) {
            boolean fits = (parsed.opener() == Opener.SOFT || shared)
                    && !ASIDE.matcher(parsed.text()).find()
                    && parsed.clauses().stream()
                            .noneMatch(clause -> clause.kind() == Clause.Kind.COORDINATED || isTail(parsed, clause));
            return room > 0 && fits ? List.of(objects.slot("own-part")) : List.of();
        }
        if (missing.contains(Missing.TECHNOLOGY) && evidence.technologies().isEmpty()) {
            tools(parsed).ifPresent(chosen::add);
        }
        if (evidence.metrics().isEmpty() && missing.stream().anyMatch(SIZES::contains) && taken + chosen.size() == 0) {
            size(parsed).ifPresent(chosen::add);
        }
        boolean outcome = evidence.outcomes().isEmpty() && missing.stream().anyMatch(RESULTS::contains);
        if (outcome && !change) {
            boolean sized = taken + chosen.size() > 0;
            results.of(parsed, room - chosen.size()).stream()
                    .filter(slot -> !(sized && slot.slot().kind() == Slot.Kind.PERIOD))
                    .forEach(chosen::add);
        }
        return chosen.stream().limit(Math.max(0, room)).toList();
    }

    /** One that everything named takes; not where the means are told or a change is claimed. */
    private Optional<SlotTemplate> tools(Parsed parsed) {
        List<WorkObject> named = objects.named(parsed);
        Placement place = Placement.in(parsed);
        boolean one = named.stream().map(WorkObject::tools).distinct().count() == 1;
        boolean clear = parsed.head() != null
                && !ASIDE.matcher(parsed.text()).find()
                && objects.of(parsed).filter(first -> named.contains(first)).isPresent()
                && !changeVerbs.contains(parsed.head().lemma())
                && parsed.clauses().stream().noneMatch(clause -> clause.kind() == Clause.Kind.MEANS)
                && parsed.opener() != Opener.NOUN
                && !place.taken(parsed, "with")
                && !parsed.text().startsWith(" for ", place.tools())
                && withTools(parsed)
                && !meansFollow(parsed)
                && unbroken(parsed, place.tools());
        return one && clear && doesItself(parsed)
                ? named.get(0)
                        .tools()
                        .map(slot -> byAct(parsed, slot))
                        .filter(slot -> !place.taken(parsed, slot.lead()) && !place.taken(parsed, "per"))
                : Optional.empty();
    }

    /** "Supported guests with tea, chat and a listening ear": the own part is told. */
    private static boolean told(Parsed parsed) {
        return MANNER.matcher(parsed.text()).find();
    }

    /** ", saving the ward 900 euros": not "gathering data and preparing slides". */
    private static boolean isTail(Parsed parsed, Clause clause) {
        return clause.kind() == Clause.Kind.PARTICIPLE
                && parsed.text().substring(0, clause.span().start()).endsWith(", ");
    }

    private boolean withTools(Parsed parsed) {
        Set<String> told =
                new HashSet<>(acts.of(parsed.head() == null ? "" : parsed.head().lemma()));
        objects.actBefore(parsed).ifPresent(act -> told.addAll(acts.of(act)));
        return told.stream().anyMatch(WITH_TOOLS::contains);
    }

    /** Whether no other verb and no comma stands between the object and the place, and no "to be" behind it. */
    private static boolean unbroken(Parsed parsed, int place) {
        int object = parsed.object() == null
                ? lastVerb(parsed, place)
                : parsed.object().end();
        return !parsed.text().startsWith(" to be ", place)
                && !parsed.text().startsWith(" based on ", place)
                && object <= place
                && parsed.text().indexOf(',', object) != place
                && !parsed.text().substring(object, place).contains(",")
                && parsed.tokens().stream()
                        .filter(token ->
                                token.span().start() >= object && token.span().end() <= place)
                        .noneMatch(token -> token.tag().startsWith("VB"))
                && parsed.tokens().stream()
                        .noneMatch(token ->
                                token.span().end() == place && token.tag().startsWith("VB"));
    }

    /** Where the last verb before a place ends. */
    private static int lastVerb(Parsed parsed, int place) {
        return parsed.tokens().stream()
                .filter(token -> token.tag().startsWith("VB") && token.span().end() <= place)
                .mapToInt(token -> token.span().end())
                .max()
                .orElse(0);
    }

    /** Leading alone names no tools: "owned the delivery of the portal", unlike "led the development of the portal". */
    private boolean doesItself(Parsed parsed) {
        String verb = parsed.head() == null ? "" : parsed.head().lemma();
        return !acts.of(verb).equals(Set.of("lead"))
                || objects.actBefore(parsed)
                        .filter(act -> acts.of(act).contains("make"))
                        .isPresent();
    }

    /** Software that is tested is tested with test tools. */
    private SlotTemplate byAct(Parsed parsed, SlotTemplate slot) {
        String verb = parsed.head() == null ? "" : parsed.head().lemma();
        boolean tests = acts.of(verb).contains("test") && !parsed.text().contains(" and ");
        return tests ? objects.slot("test-tools") : slot;
    }

    /** Whether the line tells what others did as well and not what the author did. */
    private static boolean shares(Parsed parsed) {
        String verb = parsed.tokens().stream()
                .filter(token -> token.tag().startsWith("VB"))
                .map(Token::lemma)
                .findFirst()
                .orElse("");
        boolean worked = verb.matches("work|collaborate|partner")
                && !parsed.text().contains(" to ")
                && !parsed.text().contains(" and ");
        boolean helped = verb.equals("help") && parsed.text().contains(" with ");
        boolean gave = verb.equals("contribute") && !parsed.text().matches("\\P{L}*(?:\\p{L}+ly )?\\p{L}+ to .*");
        return (SHARES.contains(verb) && !gave) || worked || helped;
    }

    /** "Assisted customers": serving them is the author's own act. */
    private boolean served(Parsed parsed) {
        return objects.named(parsed).stream().anyMatch(object -> SERVED.contains(object.name()));
    }

    /** A size stands right behind what it measures. */
    private Optional<SlotTemplate> size(Parsed parsed) {
        Placement place = Placement.in(parsed);
        String verb = parsed.head() == null ? "" : parsed.head().lemma();
        return objects.sure(parsed)
                .filter(object -> object.follows(acts.of(verb)))
                .filter(ignored -> !ASIDE.matcher(parsed.text()).find())
                .filter(ignored -> !parsed.text().startsWith(" to ", place.inner()))
                .flatMap(WorkObject::size)
                .filter(slot -> slot.isResult()
                        || (parsed.object() != null
                                && place.inner() <= parsed.object().end()
                                && !place.taken(parsed, slot.lead())));
    }

    /** "by identifying bugs": the means are told. */
    private static boolean meansFollow(Parsed parsed) {
        return MEANS.matcher(parsed.text()).find();
    }

    private static int room(Parsed parsed) {
        long words = BLANKS.split(parsed.text().strip(), -1).length;
        int room = MOST;
        for (int bound : ROOM) {
            if (words <= bound) {
                return room;
            }
            room--;
        }
        return 0;
    }
}
