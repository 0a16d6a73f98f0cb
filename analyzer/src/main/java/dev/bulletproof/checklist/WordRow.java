package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A bullet as cues see it: a row of words, compounds cut at their hyphens and slashes. Immutable.
 *
 * @param spans stretches of the bullet, by the kind that cues call them
 */
record WordRow(List<Piece> pieces, Map<String, List<Span>> spans) {
    WordRow {
        pieces = List.copyOf(pieces);
        spans = Map.copyOf(spans);
    }

    /**
     * A word.
     *
     * @param text lower case
     * @param lemma lower case
     * @param tag part of speech of the whole compound
     * @param whole whether it is a token of its own
     * @param last whether no other piece of the same compound follows
     * @param clause index into the bullet's clauses, -1 outside them
     */
    record Piece(String text, String lemma, String tag, boolean whole, boolean last, int clause, Span span) {
        boolean verb() {
            return tag.startsWith("VB");
        }

        boolean stop() {
            return text.equals(";") || text.equals("—") || text.equals(".");
        }
    }

    /** The words of a bullet and the stretches of it that cues name, by kind. */
    static WordRow of(BulletFacts facts, Map<String, List<Span>> spans) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : facts.parsed().tokens()) {
            add(token, clauseOf(token, facts.parsed()), pieces);
        }
        return new WordRow(pieces, spans);
    }

    private static int clauseOf(Token token, Parsed parsed) {
        List<Clause> clauses = parsed.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).span().overlaps(token.span())) {
                return i;
            }
        }
        return -1;
    }

    private static void add(Token token, int clause, List<Piece> pieces) {
        String text = token.text();
        List<Span> cuts = cuts(text);
        for (int i = 0; i < cuts.size(); i++) {
            boolean last = i == cuts.size() - 1;
            String word = lower(cuts.get(i).of(text));
            Span span = new Span(
                    token.span().start() + cuts.get(i).start(),
                    token.span().start() + cuts.get(i).end());
            pieces.add(new Piece(
                    word, last ? lastWord(token.lemma()) : word, token.tag(), cuts.size() == 1, last, clause, span));
        }
    }

    private static List<Span> cuts(String text) {
        List<Span> cuts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if ("-/–‑".indexOf(text.charAt(i)) >= 0 && i > start) {
                cuts.add(new Span(start, i));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cuts.add(new Span(start, text.length()));
        }
        return cuts;
    }

    private static String lastWord(String lemma) {
        List<Span> cuts = cuts(lemma);
        return lower(cuts.isEmpty() ? lemma : cuts.get(cuts.size() - 1).of(lemma));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
