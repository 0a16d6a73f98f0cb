package dev.bulletproof.rules;

import dev.bulletproof.language.Token;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Nouns that could stand for anything, and the words before them that do not tell which. */
final class Vocabulary {
    private static final Set<String> SAYS_NOTHING = Set.of("DT", "POS", "PRP$", "RB", "VBG", "CD");

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
                && run.tokens().stream().allMatch(token -> SAYS_NOTHING.contains(token.tag()) || knows(token));
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
