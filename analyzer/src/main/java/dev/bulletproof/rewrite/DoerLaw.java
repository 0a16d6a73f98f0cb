package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A passive that names no doer does not become the author's act; "we" does not become the author alone. */
final class DoerLaw implements Law {
    private static final Pattern BE = Pattern.compile("(?i)\\b(?:was|were|is|are|been|being|got) (?:\\p{L}+ly )?$");
    private static final Pattern BY_ME = Pattern.compile("(?i)\\bby (?:me|myself)\\b");
    private static final Pattern WE = Pattern.compile("(?i)^we\\b|\\bwe\\b");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return first(after)
                .filter(verb ->
                        passive(before, verb) && !BY_ME.matcher(before.even()).find() && !passive(after, verb))
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    private static Stream<Term> first(Claims claims) {
        return claims.terms().stream().filter(Term::counts).limit(1);
    }

    private static boolean passive(Claims claims, Term verb) {
        boolean opens = first(claims).anyMatch(term -> term.key().equals(verb.key()));
        return !opens
                && claims.places(Term.Kind.CONTENT, verb.key()).stream().anyMatch(place -> afterBe(claims, place))
                && !WE.matcher(claims.even()).find();
    }

    private static boolean afterBe(Claims claims, int place) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, place - 4); i < place; i++) {
            words.append(claims.at(i).surface().toLowerCase(Locale.ROOT)).append(' ');
        }
        return BE.matcher(words).find() || words.toString().matches("(?s).*\\b(?:was|were) \\p{L}+ and $");
    }
}
