package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
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
    private static final int MOST = 2;
    /** What follows is another thought, or the result itself. */
    private static final Pattern CLOSED = Pattern.compile("[;:] | [–—-] |\\bso that\\b|\\bso \\p{L}+ (?:can|could)\\b");

    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(?:where|which|who|whose|because|that|while|(?<!as and )when)\\b");
    /** A word of a slot that names what is measured, and how much of it tells that word from others. */
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{6,}");

    /** Verbs that act on a quality without claiming it. */
    private static final Set<String> NEUTRAL = Set.of(
            "manage", "handle", "oversee", "conduct", "perform", "report", "measure", "track", "monitor", "review",
            "work", "test");

    private static final Set<String> JOINS = Set.of("and", "&", ",");

    private static final Pattern MEANS = Pattern.compile(" by \\p{L}+ing\\b");

    /** Who is updated rather than what. */
    private static final Pattern TOLD = Pattern.compile(" on |^Regularly ");

    private static final Set<String> OPEN = Set.of("consequence", "informing");

    /** Two things at least, which no one result can have. */
    private static final Pattern PAIR = Pattern.compile("[,/&]| and ");

    private static final Pattern FURTHER =
            Pattern.compile(" (?:of|for|with|as|on|in|from|to|through|after|at|by|across) ");

    private static final Pattern RHYTHM = Pattern.compile(
            "(?i)\\b(?:daily|nightly|weekly|monthly|yearly|annually|regularly|every|each|per|a (?:day|week|month|shift))\\b|\\d");

    private static final int STEM = 6;

    private final WorkObjects objects;
    private final Acts acts;
    private final Set<String> qualities = Set.copyOf(DataFile.lines("claim-nouns.txt"));
    private final Set<String> plainObjects = Set.copyOf(DataFile.lines("plain-objects.txt"));
    private final Set<String> claims = Set.copyOf(DataFile.lines("claim-verbs.txt"));

    Results(WorkObjects objects, Acts acts) {
        this.objects = objects;
        this.acts = acts;
    }

    /** At most two; none where a result would not read with the end of the line. */
    List<SlotTemplate> of(Parsed parsed, int room) {
        boolean nameless = parsed.opener() == Opener.NOUN || parsed.head() == null;
        if (room <= 0 || nameless || CLOSED.matcher(parsed.text()).find() || told(parsed)) {
            return List.of();
        }
        Optional<String> ending = ending(parsed);
        if (ending.isPresent()) {
            return List.of(objects.slot(ending.get()));
        }
        List<String> joined = joined(parsed);
        return joined.size() > 1 ? common(parsed, joined) : known(parsed, Math.min(room, MOST));
    }

    /** The slot that the end of the line calls for, where it does not end with the act itself. */
    private Optional<String> ending(Parsed parsed) {
        boolean aside = ASIDE.matcher(parsed.text()).find();
        if (purpose(parsed) || meantClaim(parsed)) {
            return Optional.of(aside ? "aftermath" : "result");
        }
        if (claims(parsed)) {
            return Optional.of("shown");
        }
        return Optional.of("aftermath").filter(ignored -> aside || (tail(parsed) && !informs(parsed)));
    }

    /** "Updated leadership on upcoming risks": who is told decides. */
    private boolean informs(Parsed parsed) {
        return parsed.head() != null
                && acts.result(parsed.head().lemma())
                        .filter("informing"::equals)
                        .isPresent();
    }

    /** Whether the first verb or the last claims what only a fact can show. */
    private boolean claims(Parsed parsed) {
        String head = parsed.head() == null ? "" : parsed.head().lemma();
        return claims.contains(head)
                || (!NEUTRAL.contains(head) && quality(parsed))
                || (head.equals("help") && MEANS.matcher(parsed.text()).find())
                || verbs(parsed)
                        .reduce((one, other) -> other)
                        .filter(last ->
                                claims.contains(parsed.tokens().get(last).lemma()))
                        .isPresent();
    }

    /** Whether the verbs act on a quality: "built lasting relations with farmers". */
    private boolean quality(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        int head = parsed.head() == null ? 0 : parsed.head().token();
        return IntStream.range(head + 1, tokens.size())
                .takeWhile(i -> !tokens.get(i).tag().matches("IN|TO"))
                .filter(i -> i + 1 == tokens.size() || !tokens.get(i + 1).tag().startsWith("NN"))
                .anyMatch(i -> qualities.contains(tokens.get(i).lemma()));
    }

    /** "to streamline delivery", however the verb was read. */
    private boolean meantClaim(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> tokens.get(i - 1).text().equals("to")
                        && claims.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)));
    }

    /** Whether the last verb tells what the act was for. */
    private static boolean purpose(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        return !Placement.TO_USERS.matcher(parsed.text()).find()
                && verbs(parsed)
                        .filter(i -> tokens.get(i).tag().equals("VB"))
                        .reduce((one, other) -> other)
                        .filter(last -> IntStream.range(
                                        Math.max(
                                                0,
                                                parsed.head() == null
                                                        ? 0
                                                        : parsed.head().token()),
                                        last)
                                .anyMatch(i -> tokens.get(i).tag().equals("TO")
                                        && tokens.get(i + 1).tag().equals("VB")))
                        .isPresent();
    }

    /** Whether a participle clause ends the line; "cleaning, wrangling and analysis" are nouns. */
    private static boolean tail(Parsed parsed) {
        return parsed.clauses().stream().anyMatch(clause -> switch (clause.kind()) {
            case RELATIVE, RESULT -> true;
            case PARTICIPLE -> !listed(parsed, clause.verb() + 1);
            default -> false;
        });
    }

    private static boolean listed(Parsed parsed, int next) {
        return next < parsed.tokens().size() && parsed.tokens().get(next).text().matches(",|and|&|or");
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

    /** What acts of one kind lead to; of two unlike ones the last, unless the first was done to know something. */
    private List<SlotTemplate> common(Parsed parsed, List<String> verbs) {
        List<Optional<String>> results = verbs.stream().map(acts::result).toList();
        boolean alike = results.stream().distinct().count() == 1;
        boolean learned = results.get(0).filter("decision"::equals).isPresent();
        Optional<String> last = results.get(results.size() - 1);
        boolean one = last.filter("consequence"::equals).isPresent() && shared(parsed, verbs.size());
        Optional<String> result = alike || one ? last : results.get(0).filter(ignored -> learned && verbs.size() == 2);
        return result.map(objects::slot).filter(slot -> !said(parsed, slot)).stream()
                .toList();
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
                .filter(i -> tokens.get(i).tag().matches("VBD|VBZ|VBP"))
                .filter(i -> tokens.get(i - 1).tag().matches("NN.*|PRP"))
                .anyMatch(i -> IntStream.range(head + 1, i)
                                .anyMatch(k -> tokens.get(k).text().matches("and|but|,"))
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
        boolean model = objects.of(parsed)
                .filter(object -> object.name().equals("model"))
                .isPresent();
        return acts
                .result(verb)
                .filter(name -> !(OPEN.contains(name) && plain(parsed)))
                .filter(name ->
                        !(verb.equals("update") && !TOLD.matcher(parsed.text()).find()))
                .filter(name -> !(name.equals("consequence")
                                && (parsed.text().contains(",")
                                        || PAIR.matcher(named).find()))
                        && !(name.equals("enabling") && (model || named.contains(","))))
                .filter(name -> !(name.equals("how-often")
                        && RHYTHM.matcher(parsed.text()).find()))
                .map(objects::slot)
                .filter(slot -> !said(parsed, slot))
                .stream()
                .toList();
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
