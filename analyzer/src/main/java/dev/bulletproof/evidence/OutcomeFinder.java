package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what changed, was adopted, saved, won, prevented, or came early: what the author brought about, what became of
 * it, and what a phrase says without a verb.
 */
final class OutcomeFinder {
    static final String WORDS = "outcome-words.txt";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?|\\bX+%");

    private final WordSets words = WordSets.load(OutcomeFinder.class, WORDS);
    private final OutcomeClauses clauses = new OutcomeClauses(words);
    private final OthersAct others = new OthersAct(words);
    private final OutcomePhrases phrases = new OutcomePhrases(words);

    /** The outcomes of a bullet, in order. */
    List<Span> find(Parsed parsed, List<Span> metrics) {
        Sentence s = new Sentence(parsed.tokens());
        Measures measures = new Measures(parsed.text(), s, metrics);
        List<Span> found = new ArrayList<>(phrases.find(parsed, s, measures));
        for (Clause clause : parsed.clauses()) {
            Candidate candidate = new Candidate(parsed, s, clause, measures);
            if (others.tells(candidate) || clauses.tells(candidate)) {
                found.add(clause.span());
            }
        }
        found.removeIf(span ->
                PLACEHOLDER.matcher(clause(parsed, span).of(parsed.text())).find());
        return Spans.joined(found, between -> false);
    }

    /** The clause that holds the span: a figure left open in it leaves the result open. */
    private static Span clause(Parsed parsed, Span span) {
        return parsed.clauses().stream()
                .map(Clause::span)
                .filter(span::overlaps)
                .findFirst()
                .orElse(span);
    }
}
