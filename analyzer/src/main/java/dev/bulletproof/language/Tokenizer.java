package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a bullet into words and signs. Hand-written, because what résumés are full of ({@code S/4HANA}, {@code $1.2M},
 * {@code 40–45%}, {@code CI/CD}, {@code C++}) is what trained tokenizers break.
 */
final class Tokenizer {
    private static final Pattern PIECE = Pattern.compile("[^\\s\\[\\](){}<>\"“”«»;—|•]+|[\\[\\](){}<>\"“”«»;—|•]");
    private static final Pattern TAIL = Pattern.compile("(?:['’]s|['’]|[.,:!?…]+)$");
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L}{3})[/–](?=\\p{Ll}{3})");

    /** Spans of the tokens, in order. */
    List<Span> tokens(String text) {
        List<Span> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            addWords(text, piece.start(), piece.end(), tokens);
        }
        return tokens;
    }

    private static void addWords(String text, int start, int end, List<Span> tokens) {
        int from = start;
        Matcher joint = JOINT.matcher(text).region(start, end).useTransparentBounds(true);
        while (joint.find()) {
            addPeeled(text, from, joint.start(), tokens);
            tokens.add(new Span(joint.start(), joint.end()));
            from = joint.end();
        }
        addPeeled(text, from, end, tokens);
    }

    private static void addPeeled(String text, int start, int end, List<Span> tokens) {
        int from = start;
        while (from < end - 1 && ",:'‘’!?".indexOf(text.charAt(from)) >= 0) {
            tokens.add(new Span(from, from + 1));
            from++;
        }
        addWithoutTail(text, from, end, tokens);
    }

    private static void addWithoutTail(String text, int start, int end, List<Span> tokens) {
        Matcher tail = TAIL.matcher(text).region(start, end);
        if (tail.find() && tail.start() > start) {
            addWithoutTail(text, start, tail.start(), tokens);
            tokens.add(new Span(tail.start(), end));
        } else if (start < end) {
            tokens.add(new Span(start, end));
        }
    }
}
