package dev.bulletproof.rewrite;

import java.util.regex.Pattern;

/** "a" and "an". */
final class Articles {
    private static final Pattern VOWEL_SOUND = Pattern.compile(
            "(?i)(?!(?:uni(?!n|m)|us[aeu]|eu|one\\b|once|ut[ie]))(?:[aeiou].*|hour.*|hono.*|heir.*|[8].*|1[18]\\b.*)");
    private static final Pattern SPELLED = Pattern.compile("[FHLMNRSX][A-Z0-9]{1,3}s?\\b.*");

    private Articles() {}

    /** The draft with the article at an index, if one stands there, in the form that the next word asks for. */
    static Draft agree(Draft draft, int index) {
        Piece article = draft.at(index);
        if (!article.is("a") && !article.is("an")) {
            return draft;
        }
        String next = draft.at(index + 1).text();
        boolean vowel =
                VOWEL_SOUND.matcher(next).matches() || SPELLED.matcher(next).matches();
        String right = vowel ? "an" : "a";
        return article.is(right) ? draft : draft.with(index, right, article.tag());
    }
}
