package dev.bulletproof.rules;

import dev.bulletproof.language.Token;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that could stand for anything, and the words before them that do not tell which. */
final class Vocabulary {
    private static final Set<String> SAYS_NOTHING = Set.of("DT", "POS", "PRP$", "RB", "VBG", "CD");

    /** What adjectives of degree and worth end in; those that name a kind ("hydraulic", "thermal unit") mostly do not. */
    private static final Pattern PRAISE = Pattern.compile(".*(?:able|ible|ful|ive|ing|ed|ent|ant|al|edge|ous)");

    private final Set<String> nouns;
    private final Set<String> modifiers;

    Vocabulary(YamlNode with) {
        this.nouns = new HashSet<>(with.texts("nouns"));
        this.modifiers = new HashSet<>(with.texts("modifiers"));
    }

    boolean knows(Token token) {
        return isNoun(token) || isModifier(token);
    }

    boolean isNoun(Token token) {
        return nouns.contains(token.lemma().toLowerCase(Locale.ROOT)) || nouns.contains(word(token));
    }

    private boolean isModifier(Token token) {
        return modifiers.contains(word(token))
                || modifiers.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing in the run says which of its kind is meant. */
    boolean isGeneric(NounRuns.Run run) {
        return isNoun(run.head())
                && (Grammar.isNoun(run.head()) || run.tokens().size() > 1)
                && run.tokens().stream().noneMatch(this::identifies);
    }

    /** Whether the word tells one thing of a kind from the next: neither praise nor a word of this vocabulary. */
    boolean identifies(Token token) {
        boolean praise =
                token.tag().startsWith("JJ") && PRAISE.matcher(word(token)).matches();
        return !SAYS_NOTHING.contains(token.tag()) && !praise && !knows(token);
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
