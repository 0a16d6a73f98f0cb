package dev.bulletproof.rewrite;

import dev.bulletproof.language.Head;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a count can stand: in place of "various", or before a bare plural that the verb acts on. Immutable. */
final class CountPlace {
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "dozen");
    private static final Set<String> NOMINAL = Set.of("JJ", "NN", "NNS", "VBG", "VBN", "HYPH", "NNP");

    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)\\ba (?:\\p{L}+ )?(?:team|group|crew|class|panel|fleet|portfolio|network|squad) of (\\p{Ll}+s)\\b");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|per)\\b");

    private static final int MOST = 2;
    /** Adjectives that no count stands before. */
    private static final Set<String> UNCOUNTED = Set.of(
            "maximum",
            "minimum",
            "overall",
            "daily",
            "day-to-day",
            "own",
            "general",
            "many",
            "more",
            "most",
            "other",
            "such",
            "regular",
            "weekly",
            "monthly",
            "timely",
            "ongoing",
            "continuous",
            "clear",
            "excellent",
            "same",
            "entire",
            "whole",
            "further",
            "additional",
            "long-term",
            "healthy",
            "good",
            "strong");

    /** "Used [N] macros", "explained [N] pens" counts what nobody asks for. */
    private static final Set<String> USES = Set.of(
            "explain",
            "demonstrate",
            "promote",
            "show",
            "describe",
            "discuss",
            "advertise",
            "market",
            "send",
            "use",
            "utilise",
            "utilize",
            "employ",
            "apply",
            "leverage",
            "adopt",
            "follow",
            "set",
            "enable",
            "allow",
            "ensure");

    /** What is done beside the acts that matter. */
    private static final Set<String> BY_THE_WAY = Set.of("give", "greet", "attend", "answer", "welcome", "send");

    private static final Set<String> HELPING = Set.of("help", "assist", "support", "aid");

    /** Whom one helps by trade, and may count; those one works for are not counted. */
    private static final Set<String> SERVED = Set.of(
            "customer",
            "client",
            "guest",
            "patient",
            "pupil",
            "resident",
            "student",
            "user",
            "learner",
            "child",
            "visitor",
            "tenant",
            "passenger",
            "shopper",
            "family");

    private final Set<String> uncounted = Set.copyOf(DataFile.lines("no-count.txt"));
    private final Set<String> idle = Set.copyOf(DataFile.lines("idle-plurals.txt"));
    private final Set<String> functionWords = Set.copyOf(DataFile.lines("function-words.txt"));
    private final Set<String> people = Set.copyOf(DataFile.lines("people.txt"));
    private final Set<String> changeVerbs;
    private final Quantifiers quantifiers;

    CountPlace(Verbs verbs) {
        this.changeVerbs = verbs.changes();
        this.quantifiers = verbs.quantifiers();
    }

    /** The slots in their places, at most two; none where a count would not read well. */
    List<Insertion> in(Parsed parsed, Draft draft) {
        List<Insertion> quantified = quantified(draft);
        // "Build [12] tools" commands; who still does it has no count yet, but has one of those it is done for.
        boolean done = parsed.head() == null || parsed.head().tense() == Head.Tense.PAST || ofPeople(parsed);
        boolean counted = done && !EACH.matcher(parsed.text()).find();
        return quantified.isEmpty() && counted
                ? plural(parsed).or(() -> members(parsed)).or(() -> last(parsed)).stream()
                        .toList()
                : quantified;
    }

    private boolean ofPeople(Parsed parsed) {
        return parsed.objectHead() >= 0
                && parsed.objectHead() < parsed.tokens().size()
                && people.contains(parsed.tokens().get(parsed.objectHead()).lemma());
    }

    private List<Insertion> quantified(Draft draft) {
        List<Insertion> found = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < draft.size(); i++) {
            int words = quantifiers.at(draft, i);
            int start = offset + draft.at(i).gap().length();
            boolean numeral = draft.at(i + words).tag().equals("CD")
                    || SCALES.contains(draft.at(i + words).word());
            boolean free = words > 0 && !numeral && i > 0 && !draft.at(i - 1).is("the");
            if (free && !quantifiers.endAt(draft, i) && found.size() < MOST) {
                Draft phrase = new Draft(draft.pieces().subList(i, i + words));
                int length = phrase.text().length() - draft.at(i).gap().length();
                noun(draft, i + words)
                        .filter(noun -> !idle.contains(noun))
                        .map(noun -> slot(start, length, found.isEmpty() ? "N" : "M", "", noun))
                        .ifPresent(found::add);
            }
            offset = start + draft.at(i).text().length();
        }
        return found;
    }

    /** The plural noun that a quantifier counts. */
    private static Optional<String> noun(Draft draft, int from) {
        int i = from;
        while (draft.at(i).isWord() && !draft.at(i).tag().equals("NNS") && i < from + 3) {
            i++;
        }
        return Optional.of(draft.at(i))
                .filter(piece -> piece.tag().equals("NNS"))
                .map(Piece::word);
    }

    /** "a team of developers": how many belong to it. */
    private static Optional<Insertion> members(Parsed parsed) {
        return Optional.of(MEMBERS.matcher(parsed.text()))
                .filter(Matcher::find)
                .filter(group -> parsed.tokens().stream()
                        .anyMatch(token -> token.span().start() == group.start(1)
                                && token.tag().equals("NNS")))
                .map(group -> slot(group.start(1), 0, "N", " ", group.group(1)));
    }

    /** The bare plural of the last act in a list of acts: "sewed hems and fitted [N] suits". */
    private Optional<Insertion> last(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        if (EACH.matcher(parsed.text()).find()) {
            return Optional.empty();
        }
        return IntStream.iterate(tokens.size() - 2, i -> i > 1, i -> i - 1)
                .filter(i -> Set.of("VBD", "VBP").contains(tokens.get(i).tag())
                        && !BY_THE_WAY.contains(tokens.get(i).lemma())
                        && Set.of("and", "&", ",").contains(tokens.get(i - 1).text()))
                .boxed()
                .findFirst()
                .flatMap(i -> behind(tokens, i));
    }

    private Optional<Insertion> behind(List<Token> tokens, int verb) {
        int i = verb + 1;
        while (i < tokens.size() - 1 && tokens.get(i).tag().matches("JJ|NN")) {
            i++;
        }
        Token noun = tokens.get(i);
        String word = noun.text().toLowerCase(Locale.ROOT);
        boolean free = i + 1 == tokens.size() || tokens.get(i + 1).tag().matches("IN|TO|\\.");
        boolean counts = noun.tag().equals("NNS") && !uncounted.contains(word) && !idle.contains(word);
        return free
                        && counts
                        && !sized(tokens.get(verb))
                        && !UNCOUNTED.contains(tokens.get(verb + 1).text())
                ? Optional.of(slot(tokens.get(verb + 1).span().start(), 0, "N", " ", counted(noun)))
                : Optional.empty();
    }

    /** What the question asks after: "APIs" keep their capitals, "Orders" do not. */
    private static String counted(Token noun) {
        return ACRONYM.matcher(noun.text()).lookingAt()
                ? noun.text()
                : noun.text().toLowerCase(Locale.ROOT);
    }

    /** Whether a verb's object is not counted: its change is measured, or it only serves. */
    private boolean sized(Token verb) {
        return changeVerbs.contains(verb.lemma()) || USES.contains(verb.lemma());
    }

    private Optional<Insertion> plural(Parsed parsed) {
        Span object = parsed.object();
        int head = parsed.objectHead();
        if (object == null || head < 0 || head >= parsed.tokens().size()) {
            return Optional.empty();
        }
        Token noun = parsed.tokens().get(head);
        List<Token> phrase = parsed.tokens().stream()
                .filter(token -> token.span().start() >= object.start()
                        && token.span().end() <= noun.span().end())
                .toList();
        boolean bare = !phrase.isEmpty()
                && !phrase.get(0).tag().equals("VBG")
                && !numbered(parsed, object.start())
                && (parsed.head() == null
                        || !sized(parsed.tokens().get(parsed.head().token())))
                && phrase.stream()
                        .noneMatch(token -> UNCOUNTED.contains(token.text().toLowerCase(Locale.ROOT)))
                && phrase.stream().allMatch(token -> NOMINAL.contains(token.tag()));
        boolean counted = noun.tag().equals("NNS")
                && !uncounted.contains(noun.text().toLowerCase(Locale.ROOT))
                && !idle.contains(noun.text().toLowerCase(Locale.ROOT));
        return bare && counted && !listed(parsed, head) && !helped(parsed, head)
                ? Optional.of(slot(object.start(), 0, "N", " ", counted(noun)))
                : Optional.empty();
    }

    /** Whether the phrase does not begin where it seems to: it has a determiner, or a word that was read as another part. */
    private boolean numbered(Parsed parsed, int start) {
        return parsed.tokens().stream()
                .filter(token -> token.span().end() == start - 1)
                .anyMatch(token -> token.tag().matches("CD|DT|PRP\\$|RB|JJ.*|NN.*")
                        || (token.tag().equals("IN")
                                && !functionWords.contains(token.text().toLowerCase(Locale.ROOT))));
    }

    /** "Helped customers find products": whoever serves all day counts nobody; nor those one helps with their work. */
    private static boolean helped(Parsed parsed, int head) {
        List<Token> tokens = parsed.tokens();
        boolean acts = tokens.get(0).lemma().equals("help")
                && tokens.stream().skip(head).anyMatch(token -> token.tag().matches("VBP?"));
        return HELPING.contains(tokens.get(0).lemma())
                && (acts || !SERVED.contains(tokens.get(head).lemma()));
    }

    private static boolean listed(Parsed parsed, int head) {
        List<Token> tokens = parsed.tokens();
        boolean after = head + 1 < tokens.size() && tokens.get(head + 1).text().matches(",|and|&|/|or");
        return after
                || (parsed.object() != null && parsed.object().of(parsed.text()).matches(".*(?:,|\\band\\b|&|/).*"));
    }

    /** Two counts in a line have letters of their own, so that each has its own answer. */
    private static Insertion slot(int at, int drop, String letter, String after, String noun) {
        Slot slot = new Slot(
                Slot.Kind.COUNT,
                "[" + letter + "]",
                "How many " + noun + " were there?",
                "Count them; a careful estimate marked with ~ will do.",
                noun);
        return new Insertion(at, drop, slot.text() + after, "", List.of(slot));
    }
}
