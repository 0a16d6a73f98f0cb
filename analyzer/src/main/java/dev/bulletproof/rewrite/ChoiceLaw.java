package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Pumps or valves" does not become "pumps and valves", nor the other way round. */
final class ChoiceLaw implements Law {
    /** What may stand between the joining word and what it joins. */
    private static final Set<String> BETWEEN =
            Set.of("a", "an", "the", "their", "its", "my", "our", "for", "to", "in", "of");

    private static final Set<String> AND = Set.of("and", ",", ";", "/");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        if (Stream.of(before, after).anyMatch(ChoiceLaw::negates)) {
            return Stream.empty();
        }
        return Stream.concat(
                swapped(before, Set.of("or"), after, AND, "and"),
                swapped(before, Set.of("and"), after, Set.of("or"), "or"));
    }

    private static Stream<Violation> swapped(
            Claims before, Set<String> old, Claims after, Set<String> now, String told) {
        Set<List<String>> joined = joined(after, now);
        Set<List<String>> still = joined(after, old);
        return joined(before, old).stream()
                .filter(pair -> joined.contains(pair) && !still.contains(pair))
                .limit(1)
                .map(pair -> new Violation(Kind.SCOPE_CHANGED, told));
    }

    private static boolean negates(Claims claims) {
        return claims.terms().stream().anyMatch(term -> term.is(Term.Kind.NEGATION));
    }

    /** The words on either side of each such word, in the order of the alphabet. */
    private static Set<List<String>> joined(Claims claims, Set<String> joins) {
        return IntStream.range(0, claims.terms().size())
                .filter(i -> joins.contains(claims.at(i).key()))
                .mapToObj(i -> List.of(claims.at(i - 1), member(claims, i + 1)))
                .filter(pair -> pair.stream().allMatch(term -> term.is(Term.Kind.CONTENT)))
                .map(pair -> pair.stream().map(Term::key).sorted().toList())
                .collect(Collectors.toSet());
    }

    private static Term member(Claims claims, int start) {
        int i = start;
        while (BETWEEN.contains(claims.at(i).key())) {
            i++;
        }
        return claims.at(i);
    }
}
