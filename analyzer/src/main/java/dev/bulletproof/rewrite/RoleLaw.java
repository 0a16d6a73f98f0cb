package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.List;
import java.util.Locale;
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

    /** Who somebody is, in a word that is a verb's as well. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)head|lead|chair|host|coach|guide|cook|judge|captain|mentor|tutor|pilot|partner|champion|steward|nurse"
                    + "|boss|sponsor|advocate|umpire|referee|usher|escort|(?:\\p{L}{3,}(?:er|or|ist))");

    /** Behind these a role says what somebody became, with "as" or without. */
    private static final Set<String> NAMING = Set.of("appointed", "elected", "named", "voted", "crowned", "ordained");

    private static final Pattern DONE = Pattern.compile("(?i)led|ran|built|drove|taught|wrote|sold|.+ed|.+ing");

    private static final Pattern PERSON = Pattern.compile(
            "(?i).{3,}(?:ers?|ors?|ists?|eers?|ants?|ians?)|teams?|staff|colleagues?|departments?|chefs?|nurses?|clients?"
                    + "|patients?|pupils?|students?|vets?|partners?|agenc(?:y|ies)|friends?|volunteers?");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.of(asWhat(before, after), withWhom(before, after), become(before, after), acted(before, after))
                .flatMap(broken -> broken);
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

    /** "Trained as cabin crew" does not become "trained cabin crew". */
    private static Stream<Violation> become(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(verb -> DONE.matcher(verb.surface()).matches()
                        && !NAMING.contains(verb.surface().toLowerCase(Locale.ROOT)))
                .filter(verb -> before.onlyPlace(verb.key()).isPresent()
                        && after.onlyPlace(verb.key()).isPresent())
                .filter(verb -> {
                    int was = before.onlyPlace(verb.key()).getAsInt();
                    int is = after.onlyPlace(verb.key()).getAsInt();
                    Term role = before.at(past(before, was + 2));
                    return before.at(was + 1).key().equals("as")
                            && role.is(Term.Kind.CONTENT)
                            && after.at(past(after, is + 1)).key().equals(role.key());
                })
                .limit(1)
                .map(verb -> new Violation(Kind.OWNERSHIP_CHANGED, verb.surface()));
    }

    /** "Reported to the head of procurement" does not become "headed procurement": who somebody was is no act. */
    private static Stream<Violation> acted(Claims before, Claims after) {
        return after.terms().stream()
                .filter(Term::counts)
                .limit(1)
                .filter(verb -> DONE.matcher(verb.surface()).matches())
                .filter(verb -> {
                    List<Integer> places = before.places(Term.Kind.CONTENT, verb.key());
                    return !places.isEmpty() && places.stream().allMatch(place -> isSomebody(before, place));
                })
                .map(verb -> new Violation(Kind.OWNERSHIP_CHANGED, verb.surface()));
    }

    private static boolean isSomebody(Claims claims, int place) {
        return SOMEBODY.matcher(claims.at(place).surface()).matches()
                && SMALL.contains(claims.at(place - 1).key())
                && FOR.contains(claims.at(place - 2).key());
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
