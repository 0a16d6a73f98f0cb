package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the clauses of a bullet by rules: where the author tells a result, and where somebody or something else acts. */
final class OutcomeRules {
    private final OutcomeClauses clauses;
    private final OutcomePhrases phrases;

    OutcomeRules(WordSets words) {
        clauses = new OutcomeClauses(words);
        phrases = new OutcomePhrases(words);
    }

    /**
     * One clause as read.
     *
     * @param clause where it stands
     * @param upshot what it tells of others, empty where the author acts: then the rules decide alone
     * @param ruled whether a rule finds a result in it
     * @param open whether it is one only if nothing is told later of what came of it
     * @param found what would be the result: the clause, or only the phrases in it that are one
     */
    record Read(Span clause, Optional<Upshot> upshot, boolean ruled, boolean open, List<Span> found) {}

    /** The clauses in order. */
    List<Read> read(Parsed parsed, List<Span> metrics) {
        Sentence s = new Sentence(parsed.tokens());
        Measures measures = new Measures(parsed.text(), s, metrics);
        List<Span> told = phrases.find(parsed, s, measures);
        List<Read> read = new ArrayList<>();
        Optional<Upshot> upshot = Optional.empty();
        for (Clause clause : parsed.clauses()) {
            Candidate candidate = new Candidate(parsed, s, clause, measures);
            upshot = Upshot.of(candidate, upshot);
            List<Span> inside = told.stream().filter(clause.span()::overlaps).toList();
            boolean whole = clauses.tells(candidate);
            boolean apart = upshot.filter(Upshot::apart).isPresent();
            List<Span> found = whole || apart || inside.isEmpty() ? List.of(clause.span()) : inside;
            boolean open = whole && upshot.isEmpty() && !clauses.bySize(candidate);
            read.add(new Read(clause.span(), upshot, whole || !inside.isEmpty(), open, found));
        }
        return read;
    }
}
