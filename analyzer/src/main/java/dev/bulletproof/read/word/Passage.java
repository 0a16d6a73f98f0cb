package dev.bulletproof.read.word;

import dev.bulletproof.model.Mark;
import dev.bulletproof.read.ListMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph that reads as one: all of it, or what stands between two line breaks.
 *
 * @param tokens its words, the list mark taken off
 * @param mark what marks it as a list item
 * @param before the break before it; a line break for the first
 * @param last whether its paragraph ends with it
 */
record Passage(List<Token> tokens, @Nullable Mark mark, char before, boolean last) {

    static List<Passage> of(Block.Paragraph paragraph) {
        List<Passage> passages = new ArrayList<>();
        List<Ink> ink = paragraph.ink();
        int start = 0;
        char before = Ink.LINE_BREAK;
        for (int at = 0; at <= ink.size(); at++) {
            boolean end = at == ink.size();
            if (end || (ink.get(at).isBreak() && parts(paragraph, at))) {
                passages.add(passage(paragraph, ink.subList(start, at), before, passages.isEmpty(), end));
                start = at + 1;
                before = end ? before : ink.get(at).character();
            }
        }
        return passages;
    }

    /** A line break in a list item does not part it, unless the next line has a mark of its own. */
    private static boolean parts(Block.Paragraph paragraph, int at) {
        List<Ink> ink = paragraph.ink();
        return paragraph.mark().isEmpty()
                || ink.get(at).character() != Ink.LINE_BREAK
                || ListMark.of(text(ink.subList(at + 1, ink.size())).strip())
                        .filter(mark -> mark.kind() == Mark.GLYPH)
                        .isPresent();
    }

    private static Passage passage(Block.Paragraph paragraph, List<Ink> ink, char before, boolean first, boolean last) {
        List<Token> tokens = Token.of(ink);
        Optional<ListMark> typed = ListMark.of(tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
        if (typed.isEmpty()) {
            return new Passage(tokens, first ? paragraph.mark().orElse(null) : null, before, last);
        }
        Mark mark = first
                ? paragraph.mark().orElse(typed.get().kind())
                : typed.get().kind();
        return new Passage(unmarked(tokens, typed.get().length()), mark, before, last);
    }

    private static List<Token> unmarked(List<Token> tokens, int length) {
        int left = length;
        int dropped = 0;
        while (dropped < tokens.size() && left >= tokens.get(dropped).ink().size()) {
            left -= tokens.get(dropped).ink().size() + 1;
            dropped++;
        }
        List<Token> rest = new ArrayList<>(tokens.subList(dropped, tokens.size()));
        if (left > 0 && !rest.isEmpty()) {
            rest.set(0, rest.get(0).without(left));
        }
        return rest;
    }

    private static String text(List<Ink> ink) {
        StringBuilder text = new StringBuilder();
        ink.stream().limit(8).forEach(one -> text.append(one.character()));
        return text.toString();
    }
}
