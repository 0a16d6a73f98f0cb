package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
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
    private final OutcomeRules rules = new OutcomeRules(words);
    private final Upshots upshots = new Upshots(words);

    /** The outcomes of a bullet, in order. */
    List<Span> find(Parsed parsed, List<Span> metrics) {
        List<Span> found = new ArrayList<>();
        List<OutcomeRules.Read> clauses = rules.read(parsed, metrics);
        boolean later = false;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            OutcomeRules.Read clause = clauses.get(i);
            if (tells(clause) && !(clause.open() && later)) {
                found.addAll(clause.found());
                later |= clause.upshot().filter(Upshot::apart).isPresent();
            }
        }
        found.removeIf(span ->
                PLACEHOLDER.matcher(clause(parsed, span).of(parsed.text())).find());
        return Spans.joined(found, between -> false);
    }

    private boolean tells(OutcomeRules.Read clause) {
        return clause.ruled() || clause.upshot().filter(upshots::tells).isPresent();
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
