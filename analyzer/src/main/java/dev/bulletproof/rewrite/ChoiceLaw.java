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
        return Stream.concat(lost(before, after, "and"), lost(after, before, "or"));
    }

    /** The choices of one text that the other tells as things done both. */
    private static Stream<Violation> lost(Claims choosing, Claims other, String told) {
        boolean chooses = !other.places(Term.Kind.FUNCTION, "or").isEmpty();
        Set<List<String>> both = joined(other, AND);
        Set<String> words = other.of(Term.Kind.CONTENT).keySet();
        return joined(choosing, Set.of("or")).stream()
                .filter(pair -> chooses ? both.contains(pair) : words.containsAll(pair))
                .limit(1)
                .map(pair -> new Violation(Kind.SCOPE_CHANGED, told));
    }

    private static boolean negates(Claims claims) {
        return claims.terms().stream()
                .anyMatch(term -> term.is(Term.Kind.NEGATION) || term.key().equals("any"));
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
