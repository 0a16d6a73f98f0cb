package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Planned the restoration of a barge" does not become "planned and restored a barge". */
final class JoinedActLaw implements Law {
    private static final Set<String> JOINS = Set.of("and", ",");
    private static final Pattern DONE =
            Pattern.compile("(?i).+(?:ed|[^aeiou]ought|aught)|ran|led|built|made|wrote|sold|held|drew|drove|taught");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        int first = first(before);
        if (!before.at(first).key().equals(after.at(first(after)).key()) || !done(before.at(first))) {
            return Stream.empty();
        }
        Set<String> objects = before.phraseAfter(first);
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(noun -> objects.contains(noun.key()) && !done(noun))
                .filter(noun -> after.places(Term.Kind.CONTENT, noun.key()).stream()
                        .anyMatch(place -> done(after.at(place))
                                && JOINS.contains(after.at(place - 1).key())))
                .map(noun -> new Violation(Kind.OWNERSHIP_CHANGED, noun.surface()));
    }

    private static int first(Claims claims) {
        int first = 0;
        while (first < claims.terms().size() && !claims.at(first).counts()) {
            first++;
        }
        return first;
    }

    private static boolean done(Term verb) {
        return DONE.matcher(verb.surface()).matches();
    }
}
