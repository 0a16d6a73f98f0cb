package dev.bulletproof.rewrite;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The knowledge of work objects: which one a bullet is about. Immutable. */
final class WorkObjects {

    private static final int LONGEST_NOUN = 3;
    private static final Pattern SEVERAL = Pattern.compile("[,;:&]| / | and | or ");
    private static final Pattern COMMON_NOUN = Pattern.compile("NNS?|VBG|VBZ");
    private static final Set<String> COMPANY =
            Set.of("work", "collaborate", "partner", "liaise", "help", "assist", "support");
    private static final Set<String> PEOPLE = Set.of("team", "customer-account", "hiring", "vendor");
    /** Acts that are objects of work themselves, whatever they are done to. */
    private static final Set<String> WHOLE = Set.of("migration", "launch", "audit");
    /** How many words after the verb may name what it acts on. */
    private static final int REACH = 8;

    private final Map<String, SlotTemplate> slots = new HashMap<>();
    private final Map<String, WorkObject> byNoun = new HashMap<>();
    private final Verbs verbs;

    WorkObjects(Verbs verbs) {
        this.verbs = verbs;
        YamlNode.ofResource(WorkObjects.class, "slots.yaml")
                .map()
                .forEach((name, node) -> slots.put(name, SlotTemplate.of(node)));
        YamlNode.ofResource(WorkObjects.class, "work-objects.yaml").map().forEach(this::add);
    }

    private void add(String name, YamlNode node) {
        WorkObject object = new WorkObject(
                name,
                node.optional("tools").map(this::slot),
                node.optional("size").map(this::slot),
                node.list("results").stream().map(this::slot).toList(),
                Set.copyOf(node.texts("under")));
        node.texts("nouns").forEach(noun -> byNoun.putIfAbsent(noun, object));
    }

    private SlotTemplate slot(YamlNode name) {
        return slot(name.oneOf("slot", slots.keySet()));
    }

    /** The slot of this name in the knowledge file. */
    SlotTemplate slot(String name) {
        return Optional.ofNullable(slots.get(name)).orElseThrow();
    }

    /** How many kinds of objects are known. */
    long size() {
        return byNoun.values().stream().distinct().count();
    }

    /** What the bullet's verb acts on; failing that, the first object it names. */
    Optional<WorkObject> of(Parsed parsed) {
        if (parsed.opener() == Opener.NOUN) {
            return Optional.empty();
        }
        List<Token> tokens = parsed.tokens();
        int verb = parsed.head() == null ? 0 : parsed.head().token() + 1;
        int from = parsed.object() == null ? verb : start(parsed.object(), tokens);
        int inner = Placement.in(parsed).inner();
        return firstOf(tokens, from, inner).filter(object -> !(withPeople(parsed) && PEOPLE.contains(object.name())));
    }

    /**
     * What the bullet's one verb acts on, where nothing else is named beside it and no clause follows that a result
     * could be read with.
     */
    Optional<WorkObject> sure(Parsed parsed) {
        Span object = parsed.object();
        int head = parsed.objectHead();
        List<Token> tokens = parsed.tokens();
        if (object == null || parsed.head() == null || head < 0 || head >= tokens.size()) {
            return Optional.empty();
        }
        String named =
                parsed.text().substring(object.start(), Placement.in(parsed).inner());
        // Updates "to leadership and stakeholders" are one thing for two groups.
        boolean alone = !SEVERAL.matcher(named.split(" to ", 2)[0]).find()
                && parsed.clauses().stream()
                        .allMatch(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.PURPOSE);
        return (transparent(tokens, head) ? of(parsed) : endingAt(tokens, head)).filter(found -> alone);
    }

    /** Every object that the verbs act on, up to the place for a technology; not those behind a further preposition. */
    List<WorkObject> named(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        int place = Placement.in(parsed).tools();
        List<WorkObject> named = new ArrayList<>();
        boolean acted = true;
        for (int i = parsed.head() == null ? 0 : parsed.head().token() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean governed = tokens.get(Math.max(0, i - 1)).tag().startsWith("VB");
            boolean preposition =
                    Set.of("IN", "TO").contains(token.tag()) && !token.text().equals("of") && !governed;
            acted = token.tag().startsWith("VB") || (acted && !preposition);
            if (acted && token.span().end() <= place && !transparent(tokens, i)) {
                endingAt(tokens, i).ifPresent(named::add);
            }
        }
        return named;
    }

    /** The object that the first phrase behind an offset names; behind "of" where the phrase is an act. */
    Optional<WorkObject> firstNamed(Parsed parsed, int offset) {
        int head = headOfFirst(parsed, offset);
        return head < 0 ? Optional.empty() : endingAt(parsed.tokens(), head);
    }

    /** Whether the first phrase names one thing: "Web app", not "Web apps" nor "Software". */
    boolean isOne(Parsed parsed) {
        int head = headOfFirst(parsed, 0);
        return head >= 0
                && parsed.tokens().get(head).tag().matches("NNP?")
                && !parsed.tokens().get(head).lemma().equals("software");
    }

    private static int headOfFirst(Parsed parsed, int offset) {
        List<Token> tokens = parsed.tokens();
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().start() < offset) {
                continue;
            }
            if (!token.tag().matches("NN.*|JJ.?|DT|CD|VBG|VBN|PRP\\$|POS|HYPH|RB")) {
                break;
            }
            head = token.tag().startsWith("NN") ? i : head;
        }
        return head;
    }

    /** "Worked with the network team": the people are not what the work was on. */
    private static boolean withPeople(Parsed parsed) {
        return parsed.head() != null && COMPANY.contains(parsed.head().lemma());
    }

    private static int start(@Nullable Span object, List<Token> tokens) {
        int i = 0;
        while (object != null && i < tokens.size() - 1 && tokens.get(i).span().end() <= object.start()) {
            i++;
        }
        return i;
    }

    /** The first object named soon after the verb, before a tail of the sentence. */
    private Optional<WorkObject> firstOf(List<Token> tokens, int from, int end) {
        return IntStream.range(from, Math.min(tokens.size(), from + REACH))
                .filter(i -> tokens.get(i).span().end() <= end)
                .filter(i -> !transparent(tokens, i))
                .mapToObj(i -> endingAt(tokens, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "development" in "the development of a platform": the object is the platform. */
    private boolean transparent(List<Token> tokens, int i) {
        boolean joined = i + 2 < tokens.size()
                && Set.of("and", "&").contains(tokens.get(i + 1).text())
                && transparent(tokens, i + 2);
        boolean of =
                joined || (i + 1 < tokens.size() && tokens.get(i + 1).text().equals("of"));
        boolean own = endingAt(tokens, i)
                .filter(object -> WHOLE.contains(object.name()))
                .isPresent();
        return of && !own && verbs.isActNoun(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    /** "develop", of "managed the development of a platform". */
    Optional<String> actBefore(Parsed parsed) {
        int head = parsed.objectHead();
        return head >= 0 && head < parsed.tokens().size() && transparent(parsed.tokens(), head)
                ? verbs.ofActNoun(parsed.tokens().get(head).text().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The object named by the longest phrase whose head noun stands at an index. */
    private Optional<WorkObject> endingAt(List<Token> tokens, int i) {
        boolean modifier = i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("NN");
        String text = tokens.get(i).text();
        boolean noun = COMMON_NOUN.matcher(tokens.get(i).tag()).matches() || text.equals(text.toUpperCase(Locale.ROOT));
        if (!noun || modifier) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, Math.min(LONGEST_NOUN, i + 1))
                .map(length -> LONGEST_NOUN + 1 - length)
                .filter(length -> i - length + 1 >= 0)
                .mapToObj(length -> phrase(tokens, i - length + 1, i))
                .flatMap(name -> Optional.ofNullable(byNoun.get(name)).stream())
                .findFirst();
    }

    private static String phrase(List<Token> tokens, int first, int head) {
        String before = tokens.subList(first, head).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
        return before + tokens.get(head).lemma();
    }
}
