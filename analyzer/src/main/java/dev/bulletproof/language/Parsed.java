package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What grammar says about a bullet.
 *
 * @param text the bullet's text, which all spans refer to
 * @param tokens in order
 * @param opener how it opens
 * @param head the verb it reports, absent where it reports none
 * @param object the noun phrase the head acts on, absent where there is none
 * @param objectHead index in {@code tokens} of that phrase's head noun, -1 where there is none
 * @param clauses in order
 */
public record Parsed(
        String text,
        List<Token> tokens,
        Opener opener,
        @Nullable Head head,
        @Nullable Span object,
        int objectHead,
        List<Clause> clauses) {
    public Parsed {
        tokens = List.copyOf(tokens);
        clauses = List.copyOf(clauses);
    }
}
