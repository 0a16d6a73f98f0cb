package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom work was done for, with or under stays who it was, and become what the author was: "for the director" is not "as director". */
final class RoleLaw implements Law {
    private static final Set<String> FOR = Set.of("for", "to", "with", "under", "by", "from", "alongside");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "my", "our", "their", "his", "her");

    /** Whom: the words that tell for, with, under or by whom something was done, and what each does not become. */
    private static final Map<String, Set<String>> TURNED = Map.of(
            "with", Set.of("for", "under", "by"),
            "under", Set.of("with", "for"),
            "by", Set.of("with", "for"),
            "for", Set.of("with", "by"));

    private static final Pattern PERSON = Pattern.compile(
            "(?i).{3,}(?:ers?|ors?|ists?|eers?|ants?|ians?)|teams?|staff|colleagues?|departments?|chefs?|nurses?|clients?"
                    + "|patients?|pupils?|students?|vets?|partners?|agenc(?:y|ies)|friends?|volunteers?");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.concat(asWhat(before, after), withWhom(before, after));
    }

    /** "with an engineer" does not become "for an engineer". */
    private static Stream<Violation> withWhom(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(person -> PERSON.matcher(person.surface()).matches())
                .filter(person -> before.onlyPlace(person.key()).isPresent()
                        && after.onlyPlace(person.key()).isPresent())
                .filter(person -> TURNED.getOrDefault(
                                leading(before, before.onlyPlace(person.key()).getAsInt())
                                        .key(),
                                Set.of())
                        .contains(leading(after, after.onlyPlace(person.key()).getAsInt())
                                .key()))
                .limit(1)
                .map(person -> new Violation(Kind.OWNERSHIP_CHANGED, person.surface()));
    }

    private static Stream<Violation> asWhat(Claims before, Claims after) {
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
        Term before = claims.at(place - 1);
        return claims.at(SMALL.contains(before.key()) || before.is(Term.Kind.NUMBER) ? place - 2 : place - 1);
    }
}
