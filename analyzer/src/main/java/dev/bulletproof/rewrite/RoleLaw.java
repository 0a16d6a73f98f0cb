package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who work was done for does not become what the author was: "for the director" is not "as director". */
final class RoleLaw implements Law {
    private static final Set<String> FOR = Set.of("for", "to", "with", "under", "by", "from", "alongside");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "my", "our", "their", "his", "her");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return IntStream.range(0, after.terms().size())
                .filter(i -> after.at(i).key().equals("as"))
                .mapToObj(i -> after.at(past(after, i + 1)))
                .filter(role -> role.is(Term.Kind.CONTENT))
                .filter(role -> !before.places(Term.Kind.CONTENT, role.key()).isEmpty()
                        && before.places(Term.Kind.CONTENT, role.key()).stream()
                                .allMatch(place ->
                                        FOR.contains(leading(before, place).key())))
                .limit(1)
                .map(role -> new Violation(Kind.OWNERSHIP_CHANGED, role.surface()));
    }

    private static int past(Claims claims, int place) {
        return SMALL.contains(claims.at(place).key()) ? place + 1 : place;
    }

    /** What stands before a word and its article. */
    private static Term leading(Claims claims, int place) {
        return claims.at(SMALL.contains(claims.at(place - 1).key()) ? place - 2 : place - 1);
    }
}
