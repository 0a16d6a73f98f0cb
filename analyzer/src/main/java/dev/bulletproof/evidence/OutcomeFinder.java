package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what changed, was adopted, saved, won, prevented, or came early: clause by clause, then phrase by phrase. */
final class OutcomeFinder {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?|\\bX+%");

    private final OutcomeClauses clauses = new OutcomeClauses();
    private final OutcomePhrases phrases = new OutcomePhrases();

    /** The outcomes of a bullet, in order. */
    List<Span> find(Parsed parsed, List<Span> metrics) {
        Sentence s = new Sentence(parsed.tokens());
        Measures measures = new Measures(parsed.text(), s, metrics);
        List<Span> found = new ArrayList<>(phrases.find(s, measures));
        for (Clause clause : parsed.clauses()) {
            if (clauses.tells(parsed, s, clause, measures)) {
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
