package dev.bulletproof.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> wordFonts = new HashSet<>();

    MarkCensus(List<List<Piece>> pages) {
        for (List<Piece> pieces : pages) {
            for (Piece piece : pieces) {
                Token head = piece.tokens().get(0);
                if (head.text().length() == 1 && (piece.tokens().size() > 1 || !isMeaningless(head))) {
                    heads.merge(isMeaningless(head) ? head.text() : inFont(head), 1, Integer::sum);
                }
                piece.tokens().stream()
                        .filter(token -> token.text().length() > 1)
                        .forEach(token -> wordFonts.add(token.face().name()));
            }
        }
    }

    /** Whether the word is a picture that marks no list item. */
    boolean isIcon(Token token) {
        return isMeaningless(token)
                && !MARK_FONT.matcher(token.face().name()).find()
                && heads.getOrDefault(token.text(), 0) < SEVERAL;
    }

    /**
     * Whether the word is a letter that stands for a mark: it heads several lines in a font that prints no words.
     */
    boolean isLetterMark(Token token, Token next) {
        return token.text().length() == 1
                && Character.isLetter(token.text().charAt(0))
                && !token.face().name().equals(next.face().name())
                && heads.getOrDefault(inFont(token), 0) >= SEVERAL
                && !wordFonts.contains(token.face().name());
    }

    private static String inFont(Token token) {
        return token.text() + " in " + token.face().name();
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
