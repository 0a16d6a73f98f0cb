package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of glyphs into words, and rows into pieces where gaps are wide. */
final class Words {

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    private final double bodyWeight;

    /** @param bodyWeight weight of the face that most of the document is set in */
    Words(double bodyWeight) {
        this.bodyWeight = bodyWeight;
    }

    /** The row's words, left to right. */
    List<Token> of(List<Glyph> row) {
        List<Glyph> inked = new ArrayList<>();
        List<Boolean> blankBefore = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : row) {
            if (glyph.isBlank()) {
                blank = true;
            } else if (!repeats(inked, glyph)) {
                inked.add(glyph);
                blankBefore.add(blank);
                blank = false;
            }
        }
        return cut(inked, new Gaps(inked, blankBefore));
    }

    /** Some programs draw a letter twice to make it bold. */
    private static boolean repeats(List<Glyph> inked, Glyph glyph) {
        for (int i = inked.size() - 1; i >= Math.max(0, inked.size() - 3); i--) {
            Glyph before = inked.get(i);
            if (before.text().equals(glyph.text())
                    && Math.abs(glyph.left() - before.left()) < 0.12 * glyph.size()
                    && glyph.width() > 0.15 * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    private List<Token> cut(List<Glyph> inked, Gaps gaps) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= inked.size(); i++) {
            if (i == inked.size() || gaps.parts(i)) {
                tokens.add(token(inked.subList(start, i)));
                start = i;
            }
        }
        return tokens;
    }

    private Token token(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph first = glyphs.get(0);
        double right = first.right();
        double size = first.size();
        boolean bold = true;
        for (Glyph glyph : glyphs) {
            text.append(Characters.clean(glyph.text()));
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
            bold &= isBold(glyph);
        }
        Box box = new Box(
                Math.min(first.left(), first.right()),
                first.baseline() - ASCENT * size,
                right,
                first.baseline() + DESCENT * size);
        return new Token(new Word(text.toString(), box, size, bold), first.baseline(), first.face(), first.content());
    }

    private boolean isBold(Glyph glyph) {
        return glyph.heavy() || (glyph.face().weight() >= 500 && glyph.face().weight() > bodyWeight);
    }
}
