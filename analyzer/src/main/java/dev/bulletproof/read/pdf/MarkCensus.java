package dev.bulletproof.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells list marks from icons among characters that have no meaning of their own: a mark heads several lines of a
 * document, an icon stands before one heading or one telephone number.
 */
final class MarkCensus {

    private static final int SEVERAL = 2;

    /** Fonts that word processors take list marks from. */
    private static final Pattern MARK_FONT =
            Pattern.compile("wingding|webding|symbol|dingbat|marlett", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> heads = new HashMap<>();

    MarkCensus(List<List<Piece>> pages) {
        for (List<Piece> pieces : pages) {
            for (Piece piece : pieces) {
                Token head = piece.tokens().get(0);
                if (piece.tokens().size() > 1 && isMeaningless(head)) {
                    heads.merge(head.text(), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the word is a picture that marks no list item. */
    boolean isIcon(Token token) {
        return isMeaningless(token)
                && !MARK_FONT.matcher(token.face().name()).find()
                && heads.getOrDefault(token.text(), 0) < SEVERAL;
    }

    /** Whether a word is one character in private use, or one that its font gives no text for. */
    static boolean isMeaningless(Token token) {
        String text = token.text();
        return text.equals(PdfFont.UNKNOWN)
                || (!text.isEmpty()
                        && text.codePointCount(0, text.length()) == 1
                        && Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE);
    }
}
