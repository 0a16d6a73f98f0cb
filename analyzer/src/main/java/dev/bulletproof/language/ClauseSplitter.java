package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into clauses, told by the words they begin with. */
final class ClauseSplitter {

    private record Start(Clause.Kind kind, int first, int verb) {}

    /** The clauses of a sentence whose reported verb is at {@code head}, -1 where it reports none. */
    List<Clause> split(Sentence s, int head) {
        List<Start> starts = new ArrayList<>();
        if (s.size() > 0) {
            int verb = head < 0 ? new OwnSubject(s).verbAfter(0) : head;
            starts.add(new Start(Clause.Kind.MAIN, 0, verb));
        }
        for (int i = Math.max(1, head + 1); i < s.size(); i++) {
            Start start = startAt(s, i, starts.get(starts.size() - 1));
            if (start != null && start.verb() < s.size()) {
                starts.add(start);
                i = Math.max(i, Math.max(start.first(), start.verb()));
            }
        }
        return clauses(s, starts);
    }

    private static @org.jspecify.annotations.Nullable Start startAt(Sentence s, int i, Start last) {
        ClauseCue cue = new ClauseCue(s, i, last.kind(), s.gerund(last.verb()), complement(s, last));
        return cue.kind().map(kind -> new Start(kind, cue.first(), cue.verb())).orElse(null);
    }

    private static boolean complement(Sentence s, Start last) {
        return last.verb() >= 0 && s.is(s.pastAdverbs(last.verb() + 1), "that");
    }

    private static List<Clause> clauses(Sentence s, List<Start> starts) {
        List<Clause> clauses = new ArrayList<>();
        for (int c = 0; c < starts.size(); c++) {
            Start start = starts.get(c);
            int end = c + 1 < starts.size() ? starts.get(c + 1).first() : s.size();
            while (end > start.first() + 1 && s.is(end - 1, ",", ";", ":", ".", "–", "—", "-", "and", "&")) {
                end--;
            }
            clauses.add(new Clause(
                    start.kind(),
                    new Span(
                            s.tokens().get(start.first()).span().start(),
                            s.tokens().get(end - 1).span().end()),
                    start.verb()));
        }
        return clauses;
    }
}
