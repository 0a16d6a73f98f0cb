package dev.bulletproof.rewrite;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where grammar wants what is missing: a technology or scope at the end of the clause that holds the object, before a
 * purpose or participle tail; a result at the very end, before a final stop.
 *
 * @param inner UTF-16 offset for technology and scope
 * @param outer offset for results
 */
record Placement(int inner, int outer) {
    private static final Pattern END = Pattern.compile("[\\s.;:,]*$");
    private static final Set<Clause.Kind> BODY = Set.of(Clause.Kind.MAIN, Clause.Kind.RELATIVE);

    static Placement in(Parsed parsed) {
        Matcher end = END.matcher(parsed.text());
        int outer = end.find() ? end.start() : parsed.text().length();
        return new Placement(Math.min(inner(parsed, outer), outer), outer);
    }

    private static int inner(Parsed parsed, int outer) {
        Span object = parsed.object();
        int inner = -1;
        for (Clause clause : parsed.clauses()) {
            boolean holds = object != null && clause.span().overlaps(object);
            if ((inner < 0 && holds) || (inner >= 0 && clause.kind() == Clause.Kind.RELATIVE)) {
                inner = clause.span().end();
            } else if (inner >= 0 && !BODY.contains(clause.kind())) {
                return inner;
            }
        }
        return inner < 0 ? outer : inner;
    }

    /** Whether a preposition already stands between the object and the inner place. */
    boolean taken(Parsed parsed, String preposition) {
        int from = parsed.object() == null ? 0 : Math.min(parsed.object().start(), inner);
        String clause = " " + parsed.text().substring(from, outer).toLowerCase(Locale.ROOT) + " ";
        return clause.contains(" " + preposition + " ");
    }
}
