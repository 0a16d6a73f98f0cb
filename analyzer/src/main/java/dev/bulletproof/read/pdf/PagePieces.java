package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words and pieces of all pages. Immutable. */
final class PagePieces {

    private static final int REGULAR = 400;

    private final Words words;

    PagePieces(List<Canvas> canvases) {
        words = new Words(bodyWeight(canvases));
    }

    /** The weight that most letters have: bold is what is heavier. */
    private static int bodyWeight(List<Canvas> canvases) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (Canvas canvas : canvases) {
            List<Glyph> text = canvas.text();
            int from = 0;
            for (int i = 1; i <= text.size(); i++) {
                // Letters of one weight stand together: counted by stretches.
                if (i == text.size() || weight(text, i) != weight(text, from)) {
                    letters.merge(weight(text, from), i - from, Integer::sum);
                    from = i;
                }
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(REGULAR);
    }

    private static int weight(List<Glyph> text, int i) {
        return text.get(i).face().weight();
    }

    /** The page's text in its main direction, upright. */
    List<Piece> of(Canvas canvas) {
        return Pieces.withMarks(pieces(canvas.text()));
    }

    /** Lines of text that no reader sees. */
    List<String> hidden(Canvas canvas) {
        return pieces(canvas.concealed()).stream()
                .map(Piece::text)
                .filter(text -> text.chars().filter(Character::isLetter).count() > 2)
                .toList();
    }

    private List<Piece> pieces(List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Glyph> row : Rows.of(glyphs)) {
            pieces.addAll(Pieces.of(words.of(row)));
        }
        return pieces;
    }
}
