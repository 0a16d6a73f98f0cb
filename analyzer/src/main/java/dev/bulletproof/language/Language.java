package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grammar of bullets. Safe to share between threads; models are loaded when first needed, once per instance,
 * so make one instance and keep it.
 */
public final class Language {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Toolkits toolkits = new Toolkits();
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final OpeningReader openings = new OpeningReader(new SoftOpeners());
    private final ObjectFinder objects = new ObjectFinder();
    private final ClauseSplitter clauses = new ClauseSplitter();

    /** Begins to load the models in the background, so that the first bullet need not wait for all of it. */
    public void preload() {
        Thread loader = new Thread(toolkits::fast, "language-models");
        loader.setDaemon(true);
        loader.start();
    }

    /** What grammar says about one bullet. */
    public Parsed parse(String bullet) {
        Sentence sentence = new Sentence(tagged(bullet));
        Opening opening = openings.read(sentence, start(sentence));
        ObjectFinder.Phrase object = objects.after(sentence, opening.verb());
        return new Parsed(
                bullet,
                sentence.tokens(),
                opening.opener(),
                head(sentence, opening.verb()),
                object.span(),
                object.head(),
                clauses.split(sentence, opening.verb()));
    }

    private List<Token> tagged(String bullet) {
        List<Span> spans = tokenizer.tokens(bullet);
        List<String> words = spans.stream().map(span -> span.of(bullet)).toList();
        List<String> tags = tags(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String lemma = lemmatizer.lemma(words.get(i), tags.get(i));
            tokens.add(new Token(words.get(i), tags.get(i), lemma, spans.get(i)));
        }
        return tokens;
    }

    private List<String> tags(List<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        List<String> withSubject = new ArrayList<>(List.of("They"));
        withSubject.addAll(words);
        withSubject.set(1, words.get(0).toLowerCase(Locale.ROOT));
        List<String> raw = toolkits.second().tags(words);
        List<String> tags = toolkits.fast().tags(withSubject);
        return raw.get(0).startsWith("VB")
                ? tags.subList(1, tags.size())
                : toolkits.fast().tags(words);
    }

    private static int start(Sentence s) {
        int i = 0;
        while (s.adverb(i) || s.is(i, "•", "-", "\"", "“", ",", "and")) {
            i++;
        }
        return i < s.size() ? i : 0;
    }

    private static @Nullable Head head(Sentence s, int verb) {
        if (verb < 0) {
            return null;
        }
        Token token = s.tokens().get(verb);
        return new Head(token.lemma(), tense(token.tag()), verb);
    }

    private static Head.Tense tense(String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> Head.Tense.PAST;
            case "VBG" -> Head.Tense.GERUND;
            case "VBZ" -> Head.Tense.PRESENT;
            default -> Head.Tense.BASE;
        };
    }
}
