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
import java.util.Set;

/**
 * A bullet as cues see it: a row of words, compounds cut at their hyphens and slashes. Immutable.
 *
 * @param spans stretches of the bullet, by the kind that cues call them
 */
record WordRow(List<Piece> pieces, Map<String, List<Span>> spans) {
    private static final Set<String> JOINING = Set.of(",", "and", "&", "or", "of", "/", "(", "both");
    /** Tags of words between which and a noun a participle tells what that noun is like. */
    private static final Set<String> DESCRIBED = Set.of("DT", "IN", "JJ", "PRP$", "CD", "VB", "VBD", "VBG", "VBZ");

    private static final Set<String> PRESENT = Set.of("VB", "VBZ", "VBP");
    private static final Set<String> LINKS = Set.of(",", "and", "&", "/");
    private static final Set<String> PHRASE = Set.of(
            "NN", "NNS", "NNP", "NNPS", "DT", "PRP$", "CD", "JJ", "JJR", "JJS", "PDT", "POS", "FW", "SYM", "RB", "RBR",
            "$", "CC");

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
     * @param told whether it is the present of a relative clause: what a thing does, not its author
     * @param evidence whether a stretch that cues name begins in the compound
     */
    record Piece(
            String text,
            String lemma,
            String tag,
            boolean whole,
            boolean last,
            int clause,
            boolean told,
            boolean evidence,
            Span span) {
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
        List<Span> evidence = spans.values().stream().flatMap(List::stream).toList();
        for (Token token : facts.parsed().tokens()) {
            int clause = clauseOf(token, facts.parsed());
            add(token, clause, told(token, clause, facts.parsed()), begins(token, evidence), pieces);
        }
        return new WordRow(pieces, spans);
    }

    /** Whether the word there can stand before the last noun of a phrase, or between two phrases in a row. */
    boolean inPhrase(int i) {
        Piece piece = pieces.get(i);
        boolean joins = JOINING.contains(piece.text());
        boolean participle = piece.tag().equals("VBN") || piece.tag().equals("VBG");
        return joins || PHRASE.contains(piece.tag()) || (participle && i + 1 < pieces.size() && noun(i + 1));
    }

    /** Whether a verb stands there that says what is done: not "documented" in "with documented error codes". */
    boolean act(int i) {
        Piece piece = pieces.get(i);
        boolean describes = piece.tag().equals("VBN")
                && i > 0
                && i + 1 < pieces.size()
                && noun(i + 1)
                && DESCRIBED.contains(pieces.get(i - 1).tag());
        return piece.verb() && piece.whole() && !piece.told() && !describes;
    }

    /** The first index at or after {@code i} past further verbs with the same object: "trained and led the crew". */
    int pastJoinedVerbs(int i) {
        int at = i;
        while (at + 1 < pieces.size()
                && LINKS.contains(pieces.get(at).text())
                && (pieces.get(at + 1).verb()
                        || LINKS.contains(pieces.get(at + 1).text()))) {
            at += pieces.get(at + 1).verb() ? 2 : 1;
        }
        return at;
    }

    private boolean noun(int i) {
        return pieces.get(i).tag().startsWith("NN") || pieces.get(i).tag().startsWith("JJ");
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

    private static boolean told(Token token, int clause, Parsed parsed) {
        return clause >= 0
                && parsed.clauses().get(clause).kind() == Clause.Kind.RELATIVE
                && PRESENT.contains(token.tag());
    }

    private static boolean begins(Token token, List<Span> evidence) {
        for (Span span : evidence) {
            if (token.span().start() <= span.start()
                    && span.start() < token.span().end()) {
                return true;
            }
        }
        return false;
    }

    private static void add(Token token, int clause, boolean told, boolean evidence, List<Piece> pieces) {
        String text = token.text();
        List<Span> cuts = cuts(text);
        for (int i = 0; i < cuts.size(); i++) {
            boolean last = i == cuts.size() - 1;
            String word = lower(cuts.get(i).of(text));
            Span span = new Span(
                    token.span().start() + cuts.get(i).start(),
                    token.span().start() + cuts.get(i).end());
            pieces.add(new Piece(
                    word,
                    last ? lastWord(token.lemma()) : word,
                    token.tag(),
                    cuts.size() == 1,
                    last,
                    clause,
                    told,
                    evidence,
                    span));
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
