package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.stream.Stream;

/** A figure that was to be reached is not told as reached. */
final class TargetLaw implements Law {
    private final Target target;

    TargetLaw(Verbs verbs) {
        this.target = new Target(verbs);
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return asked(before) && !asked(after)
                ? after.terms().stream()
                        .filter(Term::counts)
                        .limit(1)
                        .map(verb -> new Violation(Kind.PURPOSE_AS_RESULT, verb.surface()))
                : Stream.empty();
    }

    private boolean asked(Claims claims) {
        return target.in(claims.raw()) || KeptFigure.in(claims.raw());
    }
}
