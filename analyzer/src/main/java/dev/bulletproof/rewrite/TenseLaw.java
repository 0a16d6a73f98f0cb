package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done does not become what is still done: "Chaired the committee" is not "Chair the committee". */
final class TenseLaw implements Law {
    private final Inflector inflector;

    TenseLaw(Inflector inflector) {
        this.inflector = inflector;
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        Optional<Term> was = first(before).filter(this::past);
        return first(after)
                .filter(is -> was.filter(old -> old.key().equals(is.key())).isPresent())
                .filter(is -> !past(is) && !is.surface().matches("(?i).*ing") && opens(after, is))
                .map(is -> new Violation(Kind.CLAIM_ADDED, is.surface()))
                .stream();
    }

    /** As it was written: "Speaker at" is read as "speak". */
    private static boolean opens(Claims claims, Term verb) {
        return claims.raw()
                .strip()
                .toLowerCase(Locale.ROOT)
                .matches(verb.surface().toLowerCase(Locale.ROOT) + "\\b.*");
    }

    private static Optional<Term> first(Claims claims) {
        return claims.terms().stream().filter(Term::counts).findFirst();
    }

    private boolean past(Term verb) {
        String word = verb.surface().toLowerCase(Locale.ROOT);
        boolean irregular = !word.endsWith("ing")
                && inflector
                        .irregularBase(word)
                        .filter(base -> !base.equals(word))
                        .isPresent();
        return irregular || word.matches("(?!feed|need|speed|breed|seed|weed)(?!.*ceed).*ed");
    }
}
