package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bullet under repair: its words and signs in order. Immutable. */
record Draft(List<Piece> pieces) {
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{L}\\p{N}$£€~<\\[{](?:[^\\s,;:()\"“”]*[\\p{L}\\p{N}%+#\\]}>])?|[^\\s]", Pattern.UNICODE_CASE);

    Draft {
        pieces = List.copyOf(pieces);
    }

    /** The words of a bullet with the tags of its parse. */
    static Draft of(Parsed parsed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(parsed.text());
        int end = 0;
        int token = 0;
        while (matcher.find()) {
            while (token < parsed.tokens().size()
                    && parsed.tokens().get(token).span().end() <= matcher.start()) {
                token++;
            }
            pieces.add(piece(parsed, end, matcher, token));
            end = matcher.end();
        }
        return new Draft(pieces);
    }

    /** A piece that begins in the gap before {@code next} or in it. */
    private static Piece piece(Parsed parsed, int gapStart, MatchResult found, int next) {
        String gap = parsed.text().substring(gapStart, found.start());
        String text = found.group();
        List<Token> tokens = parsed.tokens();
        if (next < tokens.size() && tokens.get(next).span().start() < found.end()) {
            Token token = tokens.get(next);
            return new Piece(gap, text, token.tag(), lemma(token, text));
        }
        return new Piece(gap, text, "", text.toLowerCase(Locale.ROOT));
    }

    private static String lemma(Token token, String text) {
        return token.text().equals(text) ? token.lemma() : text.toLowerCase(Locale.ROOT);
    }

    /** The words put together again. */
    String text() {
        return pieces.stream().map(piece -> piece.gap() + piece.text()).collect(Collectors.joining());
    }

    int size() {
        return pieces.size();
    }

    /** The piece at an index, {@link Piece#NONE} outside. */
    Piece at(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : Piece.NONE;
    }

    /** With another word in one place. */
    Draft with(int index, String text, String tag) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(index, at(index).reading(text, tag));
        return new Draft(changed);
    }

    /** Without some pieces; the one that follows takes the first one's gap. */
    Draft without(int from, int to) {
        List<Piece> changed = new ArrayList<>(pieces.subList(0, from));
        if (to < size()) {
            changed.add(from == to ? at(to) : at(to).after(at(from).gap()));
            changed.addAll(pieces.subList(to + 1, size()));
        }
        return new Draft(changed);
    }

    /** With other pieces in place of some. */
    Draft splice(int from, int to, List<Piece> others) {
        List<Piece> changed = new ArrayList<>(pieces.subList(0, from));
        changed.addAll(others);
        changed.addAll(pieces.subList(to, size()));
        return new Draft(changed);
    }

    /** With a capital first letter, unless the first word has a shape of its own, as "iOS" has. */
    Draft capitalised() {
        String first = at(0).text();
        if (first.isEmpty() || !first.equals(first.toLowerCase(Locale.ROOT))) {
            return this;
        }
        String capital = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        return new Draft(splice(0, 1, List.of(new Piece("", capital, at(0).tag(), at(0).lemma())))
                .pieces());
    }

    /** The index of the first piece at or after {@code from} that is one of these words, or {@link #size()}. */
    int find(int from, String... words) {
        List<String> sought = List.of(words);
        int i = from;
        while (i < size() && !sought.contains(at(i).word())) {
            i++;
        }
        return i;
    }

    /** Whether these words stand at an index. */
    boolean has(int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!at(index + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
