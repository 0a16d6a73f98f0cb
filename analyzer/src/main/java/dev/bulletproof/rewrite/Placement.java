package dev.bulletproof.rewrite;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where grammar wants what is missing: a technology or scope at the end of the clause that holds the object, before a
 * purpose or participle tail; a result at the very end, before a final stop.
 *
 * @param tools UTF-16 offset for a technology: behind the object and what belongs to it
 * @param inner offset for a size
 * @param outer offset for results
 */
record Placement(int tools, int inner, int outer) {
    private static final Pattern END = Pattern.compile("[\\s.;:,]*$");
    private static final Pattern BREAK = Pattern.compile(";|:| [–—-] | (?:through|by|via|using) ");
    private static final Pattern LOOSE =
            Pattern.compile("(?:,| )(?: ?)(?:for|as per|across|per|within|following|based on|under|during|at)\\b");
    /** Where "end" is no verb. */
    static final Pattern TO_USERS = Pattern.compile(" to end[- ]users?\\b");

    private static final Set<Clause.Kind> TAILS = EnumSet.of(
            Clause.Kind.PARTICIPLE,
            Clause.Kind.PURPOSE,
            Clause.Kind.MEANS,
            Clause.Kind.RESULT,
            Clause.Kind.RELATIVE,
            Clause.Kind.CIRCUMSTANCE);

    static Placement in(Parsed parsed) {
        Matcher end = END.matcher(parsed.text());
        int outer = end.find() ? end.start() : parsed.text().length();
        int inner = Math.min(inner(parsed, outer), outer);
        return new Placement(Math.min(tools(parsed, inner), inner), inner, outer);
    }

    /** Before "for clients", "as per specifications" or "across sites", behind "to production". */
    private static int tools(Parsed parsed, int inner) {
        int from = parsed.object() == null ? inner : Math.min(parsed.object().end(), inner);
        Matcher matcher = LOOSE.matcher(parsed.text()).region(from, inner);
        return matcher.find() ? matcher.start() : inner;
    }

    private static int inner(Parsed parsed, int outer) {
        int object = parsed.object() == null ? 0 : parsed.object().end();
        int tail = parsed.clauses().stream()
                .filter(clause -> TAILS.contains(clause.kind()) && clause.span().start() > object)
                .filter(clause ->
                        !TO_USERS.matcher(" " + clause.span().of(parsed.text())).find())
                .mapToInt(clause -> beforeComma(parsed.text(), clause.span().start()))
                .findFirst()
                .orElse(outer);
        return Math.min(tail, sign(parsed.text(), object, outer));
    }

    private static int beforeComma(String text, int offset) {
        int end = offset;
        while (end > 0 && " ,;:–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int sign(String text, int from, int outer) {
        Matcher matcher = BREAK.matcher(text).region(Math.min(from, outer), outer);
        return matcher.find() ? beforeComma(text, matcher.start()) : outer;
    }

    /** Whether a preposition already stands between the object and the inner place. */
    boolean taken(Parsed parsed, String preposition) {
        int from = parsed.object() == null ? 0 : Math.min(parsed.object().start(), inner);
        String clause = " " + parsed.text().substring(from, outer).toLowerCase(Locale.ROOT) + " ";
        return clause.contains(" " + preposition + " ");
    }
}
