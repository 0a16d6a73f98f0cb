package dev.bulletproof.read;

import dev.bulletproof.model.Mark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed character or number at the head of a line that makes it a list item.
 *
 * @param kind {@link Mark#GLYPH} or {@link Mark#NUMBER}
 * @param length of the mark and the white space after it, in UTF-16 units
 */
public record ListMark(Mark kind, int length) {
    /** These stand before text only as list marks, so that no blank need follow. */
    private static final Pattern GLYPH = Pattern.compile(
            "(?:[•·●○◦‣⁃∙▪▫■□◾◽◼◻▸▹►▻▶▷➢➤➔➣➛⮚❖◆◇✦✧★☆✓✔☑✅✗❑❒⦿⦾◉\u2500-\u25ff\u27a2-\u27be\uf000-\uf0ff]\\uFE0F?[\\s\u00a0]*)+");

    /** These also join words and begin names, so that a blank or a capital must follow. */
    private static final Pattern SIGN = Pattern.compile("(?:[-–—*](?=[\\s\u00a0]|\\p{Lu}\\p{Ll})"
            + "|(?:[+>»›→⇒∗~¤§¨]|--|->|=>)(?=[\\s\u00a0])|o(?=\\s+\\p{Lu}))[\\s\u00a0]*");

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|#\\d{1,2})[\\s\u00a0]+");

    /** The mark at the head of {@code line}, which begins without white space. */
    public static Optional<ListMark> of(String line) {
        if (isWord(line)) {
            return Optional.empty();
        }
        return match(GLYPH, Mark.GLYPH, line)
                .or(() -> match(SIGN, Mark.GLYPH, line))
                .or(() -> match(NUMBER, Mark.NUMBER, line));
    }

    /** Whether the line surely begins with a word: told at once, since most lines do. */
    private static boolean isWord(String line) {
        return line.length() > 1
                && Character.isLetter(line.charAt(0))
                && Character.isLetter(line.charAt(1))
                && "ivx".indexOf(line.charAt(0)) < 0;
    }

    private static Optional<ListMark> match(Pattern pattern, Mark kind, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt() ? Optional.of(new ListMark(kind, matcher.end())) : Optional.empty();
    }
}
