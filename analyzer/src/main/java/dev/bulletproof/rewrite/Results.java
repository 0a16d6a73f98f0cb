package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the slots for a missing result: by how the line ends, by what the work was on, by the kind of act. Immutable. */
final class Results {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> JOINTS = Set.of("and", "but", ",");

    private static final int MOST = 2;
    /** What follows is another thought, or the result itself. */
    private static final Pattern CLOSED =
            Pattern.compile("[;:] | [–—-] |\\bso that\\b|\\buntil\\b|\\bso \\p{L}+ (?:can|could)\\b"
                    + "|[.!?] +[\\p{Lu}(]|(?i)\\bresult|\\betc\\b|^\\p{L}+ (?:it|them|this)\\b"
                    + "|\\((?:ongoing|in progress|current|present)\\)");

    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(?:where|which|who|whose|because|that|while|(?<!as and )when)\\b");
    /** A word of a slot that names what is measured, and how much of it tells that word from others. */
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{6,}");

    /** Objects that others read or see rather than use. */
    private static final Set<String> READ = Set.of(
            "analysis",
            "audit",
            "campaign",
            "case",
            "class",
            "data",
            "design",
            "documentation",
            "event",
            "meeting",
            "model",
            "process",
            "requirement",
            "roadmap",
            "status-report",
            "study",
            "test-suite",
            "trial");

    private static final Set<String> JOINS = Set.of("and", "&", ",");

    /** Who is updated rather than what. */
    private static final Pattern TOLD = Pattern.compile(" on |^Regularly ");

    private static final Set<String> OPEN = Set.of("consequence", "informing");

    /** Two things at least, which no one result can have. */
    private static final Pattern PAIR = Pattern.compile("[,/&]| and ");

    private static final Pattern FURTHER =
            Pattern.compile(" (?:of|for|with|as|on|in|from|to|through|after|at|by|across) ");

    private static final Pattern RHYTHM = Pattern.compile(
            "(?i)\\b(?:daily|nightly|weekly|monthly|yearly|annually|regularly|every|each|per|a (?:day|week|month|shift|night|year|quarter|hour))\\b|\\d");

    private static final int STEM = 6;

    private final WorkObjects objects;
    private final Acts acts;
    private final Ending ending;
    private final Set<String> plainObjects = Set.copyOf(DataFile.lines("plain-objects.txt"));

    Results(WorkObjects objects, Acts acts) {
        this.objects = objects;
        this.acts = acts;
        this.ending = new Ending(acts);
    }

    /** At most two; none where a result would not read with the end of the line. */
    List<SlotTemplate> of(Parsed parsed, int room) {
        if (room <= 0 || closed(parsed)) {
            return List.of();
        }
        Optional<String> end = ending.slot(parsed);
        if (end.isPresent()) {
            return end.filter(name -> !name.isEmpty()).map(objects::slot).stream()
                    .toList();
        }
        List<String> joined = joined(parsed);
        boolean one = joined.size() == 1 || (shared(parsed, joined.size()) && sameAct(joined));
        return one ? known(parsed, Math.min(room, MOST)) : common(parsed, joined);
    }

    /** Whether a result behind the line would not belong to what the author did. */
    private boolean closed(Parsed parsed) {
        return parsed.opener() == Opener.NOUN
                || parsed.head() == null
                || CLOSED.matcher(parsed.text()).find()
                || ASIDE.matcher(parsed.text()).find()
                || told(parsed);
    }

    /** The verbs of the acts that the line tells: the first, and those joined to it. */
    private static List<String> joined(Parsed parsed) {
        int head = parsed.head() == null ? 0 : parsed.head().token();
        Stream<String> others = verbs(parsed)
                .filter(i -> i > head)
                .filter(i -> JOINS.contains(parsed.tokens().get(i - 1).text()))
                .filter(i -> !parsed.tokens().get(i).tag().matches("VBG|VBZ"))
                .map(i -> parsed.tokens().get(i).lemma());
        return Stream.concat(
                        Stream.of(parsed.head() == null ? "" : parsed.head().lemma()), others)
                .toList();
    }

    /** What acts of one kind lead to; of two unlike ones the first, where it was done to know something. */
    private List<SlotTemplate> common(Parsed parsed, List<String> verbs) {
        List<Optional<String>> results = verbs.stream().map(acts::result).toList();
        boolean alike = results.stream().distinct().count() == 1;
        Optional<String> last = results.get(results.size() - 1);
        boolean one = last.filter("consequence"::equals).isPresent() && shared(parsed, verbs.size());
        boolean learned = results.get(0).filter("decision"::equals).isPresent()
                && verbs.size() == 2
                && !shared(parsed, 2)
                && !parsed.text().contains(" into ");
        Optional<String> result = alike || one ? last : results.get(0).filter(ignored -> learned);
        return result.map(objects::slot).filter(slot -> !said(parsed, slot)).stream()
                .toList();
    }

    /** "Designed and built": two verbs of one kind of act. */
    private boolean sameAct(List<String> verbs) {
        return !Collections.disjoint(acts.of(verbs.get(0)), acts.of(verbs.get(1)));
    }

    private static Stream<Integer> verbs(Parsed parsed) {
        return IntStream.range(0, parsed.tokens().size())
                .filter(i -> parsed.tokens().get(i).tag().startsWith("VB"))
                .boxed();
    }

    /** "and losses on the line dropped": a later verb with a subject of its own tells what came of it. */
    private static boolean told(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        int head = parsed.head() == null ? 0 : parsed.head().token();
        return IntStream.range(head + 2, tokens.size())
                .filter(i -> FINITE.contains(tokens.get(i).tag()))
                .filter(i -> (tokens.get(i - 1).tag().startsWith("NN")
                        || tokens.get(i - 1).tag().equals("PRP")))
                .anyMatch(i -> IntStream.range(head + 1, i)
                                .anyMatch(k -> JOINTS.contains(tokens.get(k).text()))
                        && IntStream.range(head + 1, i)
                                .noneMatch(k -> tokens.get(k).tag().startsWith("W")));
    }

    /** By the object where it is known for sure, else by the act, else one that leaves the kind of result open. */
    private List<SlotTemplate> known(Parsed parsed, int room) {
        String verb = parsed.head() == null ? "" : parsed.head().lemma();
        List<SlotTemplate> byObject = objects.sure(parsed)
                .filter(object -> object.follows(told(parsed, verb)))
                .map(WorkObject::results)
                .orElse(List.of());
        List<SlotTemplate> fresh = byObject.stream()
                .filter(slot -> !said(parsed, slot))
                .limit(room)
                .toList();
        return fresh.isEmpty() ? byAct(parsed, verb) : fresh;
    }

    /** "Drove a van", "reported faults": nothing came of it but that it was done. */
    private boolean plain(Parsed parsed) {
        int head = parsed.objectHead();
        return head >= 0
                && head < parsed.tokens().size()
                && plainObjects.contains(parsed.tokens().get(head).lemma());
    }

    /** "Planned and ran the market": two acts on one thing. */
    private static boolean shared(Parsed parsed, int acts) {
        int head = parsed.head() == null ? 0 : parsed.head().token();
        List<Token> tokens = parsed.tokens();
        return acts == 2
                && tokens.size() > head + 2
                && tokens.get(head + 1).text().matches("and|&")
                && tokens.get(head + 2).tag().startsWith("VB");
    }

    /** What the verb acts on, up to the next preposition. */
    private static String named(Parsed parsed) {
        int from = parsed.object() == null
                ? parsed.text().length()
                : parsed.object().start();
        return FURTHER.split(parsed.text().substring(from), 2)[0];
    }

    /** What such an act leads to; a result for all of a list of things that were only looked after is none. */
    private List<SlotTemplate> byAct(Parsed parsed, String verb) {
        String named = named(parsed);
        return acts
                .result(verb)
                .filter(name -> !(OPEN.contains(name) && plain(parsed)))
                .filter(name ->
                        !(verb.equals("update") && !TOLD.matcher(parsed.text()).find()))
                .filter(name -> !(name.equals("consequence")
                        && (parsed.text().contains(",") || PAIR.matcher(named).find())))
                .filter(name -> !(name.equals("enabling") && (named.contains(",") || unused(parsed))))
                .filter(name -> !(name.equals("skills-gained") && parsed.text().contains(" to ")))
                .filter(name -> !(name.equals("how-often")
                        && (counted(parsed) || RHYTHM.matcher(parsed.text()).find())))
                .map(objects::slot)
                .filter(slot -> !said(parsed, slot))
                .stream()
                .toList();
    }

    /** "Logged boreholes on six sites": done so many times and no more. */
    private static boolean counted(Parsed parsed) {
        return parsed.tokens().stream().anyMatch(token -> token.tag().equals("CD"));
    }

    /** Made to be read or judged, not to be used by others. */
    private boolean unused(Parsed parsed) {
        return objects.of(parsed).map(WorkObject::name).filter(READ::contains).isPresent();
    }

    /** The acts of the verb, and those of an act noun between it and the object: "managed the development of". */
    private Set<String> told(Parsed parsed, String verb) {
        Set<String> told = new HashSet<>(acts.of(verb));
        objects.actBefore(parsed).ifPresent(act -> told.addAll(acts.of(act)));
        return told;
    }

    /** Whether a slot asks for what the bullet says already. */
    private static boolean said(Parsed parsed, SlotTemplate slot) {
        String text = parsed.text().toLowerCase(Locale.ROOT);
        return WORD.matcher(slot.slot().text())
                .results()
                .map(word -> word.group().substring(0, STEM))
                .anyMatch(text::contains);
    }
}
