package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes tagged tokens of a bullet, its opening word decided first. Safe to share between threads. */
final class Tagging {
    private static final Pattern ADVERB = Pattern.compile("\\p{L}{3,}ly");
    private static final Set<String> JOINTS = Set.of(",", "&", "/", "and", "or");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "am", "have", "has", "had");

    private static final Set<String> LEADING = Set.of(
            "also",
            "co",
            "often",
            "always",
            "currently",
            "then",
            "just",
            "•",
            "-",
            "–",
            "*",
            "\"",
            "“",
            "'",
            ",",
            "and",
            ":",
            ".",
            "·",
            "▪",
            "o");

    private static final Set<String> FRONTED = Set.of(
            "with",
            "in",
            "within",
            "after",
            "during",
            "as",
            "across",
            "through",
            "at",
            "over",
            "under",
            "by",
            "on",
            "for",
            "from",
            "alongside",
            "despite",
            "when",
            "while",
            "together",
            "before");

    private final Tokenizer tokenizer = new Tokenizer();
    private final VerbList verbs;
    private final Lemmatizer lemmatizer;
    private final TagRepair repair;
    private final Toolkits toolkits;
    private final FirstWord firstWord;

    Tagging(Toolkits toolkits, VerbList verbs, IrregularVerbs irregular) {
        this.verbs = verbs;
        this.lemmatizer = new Lemmatizer(irregular);
        this.repair = new TagRepair(verbs, irregular, lemmatizer);
        this.toolkits = toolkits;
        this.firstWord = new FirstWord(irregular, toolkits, verbs);
    }

    /**
     * A tagged bullet.
     *
     * @param sentence its tokens
     * @param start where it opens, adverbs and signs skipped
     */
    record Tagged(Sentence sentence, int start) {}

    Tagged tag(String bullet) {
        List<Span> spans = tokenizer.tokens(bullet);
        List<String> words = spans.stream().map(span -> span.of(bullet)).toList();
        if (words.isEmpty()) {
            return new Tagged(new Sentence(List.of()), 0);
        }
        int start = start(words);
        List<String> tags = tags(words, start);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(words.get(i), tags.get(i), spans.get(i)));
        }
        return new Tagged(new Sentence(tokens), start);
    }

    /** The sentence with the token at {@code i} read as a verb. */
    Sentence asVerb(Sentence s, int i) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        tokens.set(
                i,
                token(
                        s.text(i),
                        s.form(i).endsWith("ing") ? "VBG" : "VB",
                        s.tokens().get(i).span()));
        return new Sentence(tokens);
    }

    private Token token(String word, String tag, Span span) {
        return new Token(word, tag, lemmatizer.lemma(word, tag), span);
    }

    private List<String> tags(List<String> words, int start) {
        return firstWord
                .verbTag(words, start)
                .map(tag -> repair.mend(words, tagsWithVerb(words, start, tag), start))
                .orElseGet(() -> repair.mend(words, tagsWithoutVerb(words, start), -1));
    }

    private List<String> tagsWithoutVerb(List<String> words, int start) {
        List<String> tags = new ArrayList<>(toolkits.second().tags(words));
        boolean heardVerb = tags.get(start).startsWith("VB")
                && !AUXILIARIES.contains(words.get(start).toLowerCase(Locale.ROOT));
        if (heardVerb) {
            tags.set(start, "NN");
        }
        return tags;
    }

    private List<String> tagsWithVerb(List<String> words, int start, String verbTag) {
        if (!verbTag.equals("VBG")) {
            return afterPronoun(words, start, verbTag);
        }
        List<String> tags = new ArrayList<>(toolkits.second().tags(words));
        tags.set(start, verbTag);
        return tags;
    }

    private List<String> afterPronoun(List<String> words, int start, String verbTag) {
        List<String> rest =
                toolkits.second().tags(FirstWord.withPronoun(words, start, verbTag.equals("VBZ") ? "She" : "They"));
        List<String> tags = new ArrayList<>();
        tags.addAll(start < 2 ? leading(words, start) : toolkits.second().tags(words.subList(0, start)));
        tags.addAll(rest.subList(1, rest.size()));
        tags.set(start, verbTag);
        return verbTag.equals("VBD") ? tags : withCoordinates(words, tags, start);
    }

    /**
     * "Manages vendors and prepares reports": in the present tense a second verb looks like a noun, so where a word after
     * "and" can be a verb, or one after a comma can be nothing else, the second toolkit decides.
     */
    private List<String> withCoordinates(List<String> words, List<String> tags, int start) {
        List<Integer> doubtful = IntStream.range(start + 1, words.size())
                .filter(i -> JOINTS.contains(words.get(i - 1)))
                .filter(i -> !tags.get(i).startsWith("RB")
                        && !Set.of("VBD", "VBG", "VBN").contains(tags.get(i)))
                .filter(i -> words.get(i - 1).equals(",") ? verbs.only(words.get(i)) : verbs.known(words.get(i)))
                .boxed()
                .toList();
        if (doubtful.isEmpty()) {
            return tags;
        }
        boolean third = tags.get(start).equals("VBZ");
        List<String> heard = toolkits.second().tags(FirstWord.withPronoun(words, start, third ? "She" : "They"));
        for (int i : doubtful) {
            if (heard.get(i - start + 1).matches(third ? "VBZ" : "VBP?")) {
                tags.set(i, tags.get(start));
            }
        }
        return tags;
    }

    private static List<String> leading(List<String> words, int start) {
        return words.subList(0, start).stream()
                .map(word -> word.matches("\\p{L}+") ? "RB" : ",")
                .toList();
    }

    private int start(List<String> words) {
        int i = afterPhrase(words);
        return i > 0 ? i : afterSigns(words);
    }

    /** "With procurement and 3 foundries, secured": where the verb stands after a phrase in front of it, 0 if nowhere. */
    private int afterPhrase(List<String> words) {
        boolean phrase = FRONTED.contains(words.get(0).toLowerCase(Locale.ROOT));
        int comma = phrase ? words.indexOf(",") : -1;
        boolean near = comma > 1 && comma < 12 && comma + 1 < words.size();
        return near && firstWord.past(words.get(comma + 1)) ? comma + 1 : 0;
    }

    private static int afterSigns(List<String> words) {
        int i = 0;
        while (i < words.size() - 1
                && (LEADING.contains(words.get(i).toLowerCase(Locale.ROOT))
                        || ADVERB.matcher(words.get(i)).matches())) {
            i++;
        }
        return i;
    }
}
