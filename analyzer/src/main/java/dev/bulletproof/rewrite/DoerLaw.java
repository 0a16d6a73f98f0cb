package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A passive that names no doer does not become the author's act; "we" does not become the author alone. */
final class DoerLaw implements Law {
    private static final Pattern BE_AND = Pattern.compile("\\b(?:was|were) \\p{L}+ and $");

    private static final Pattern BE = Pattern.compile("(?i)\\b(?:was|were|is|are|been|being|got) (?:\\p{L}+ly )?$");
    private static final Pattern BY_ME = Pattern.compile("(?i)\\bby (?:me|myself)\\b");
    private static final Pattern WE = Pattern.compile("(?i)^we\\b|\\bwe\\b");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.concat(passiveMadeActive(before, after), takenOver(before, after));
    }

    /** "Supported the vendor, who rebuilt it" does not become "Supported the vendor and rebuilt it". */
    private static Stream<Violation> takenOver(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(verb -> doneByWho(before, verb) && !doneByWho(after, verb))
                .filter(verb -> !after.places(Term.Kind.CONTENT, verb.key()).isEmpty())
                .limit(1)
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    private static boolean doneByWho(Claims claims, Term verb) {
        return claims.places(Term.Kind.CONTENT, verb.key()).stream()
                .allMatch(place -> claims.at(place - 1).surface().equalsIgnoreCase("who")
                        || (claims.at(place - 2).surface().equalsIgnoreCase("who")
                                && claims.at(place - 1).surface().endsWith("ly")));
    }

    private static Stream<Violation> passiveMadeActive(Claims before, Claims after) {
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
        return BE.matcher(words).find() || BE_AND.matcher(words).find();
    }
}
