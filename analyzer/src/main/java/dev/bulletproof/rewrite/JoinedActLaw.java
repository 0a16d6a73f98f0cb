package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Planned the restoration of a barge" does not become "planned and restored a barge". */
final class JoinedActLaw implements Law {
    private static final Set<String> JOINS = Set.of("and", ",");
    private static final Pattern DONE =
            Pattern.compile("(?i)(?!feed|need|speed|breed|seed|weed)(?!.*ceed).+(?:ed|[^aeiou]ought|aught)"
                    + "|ran|led|built|made|wrote|sold|held|drew|drove|taught");

    private static final Set<String> ABOUT = Set.of("for", "on", "about", "with", "to", "into");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Kin kin;

    JoinedActLaw(Kin kin) {
        this.kin = kin;
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        int first = first(before);
        boolean kept = after.places(Term.Kind.CONTENT, before.at(first).key()).stream()
                .anyMatch(place -> done(after.at(place)));
        if (!kept || !done(before.at(first))) {
            return Stream.empty();
        }
        Set<String> objects = before.phraseAfter(first);
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(noun -> (objects.contains(noun.key()) || meant(before, noun)) && !done(noun))
                .filter(noun -> IntStream.range(0, after.terms().size())
                        .filter(place -> tells(after.at(place), noun) && done(after.at(place)))
                        .anyMatch(place -> place == first(after)
                                || JOINS.contains(after.at(place - 1).key())))
                .map(noun -> new Violation(Kind.OWNERSHIP_CHANGED, noun.surface()));
    }

    private boolean tells(Term verb, Term noun) {
        return verb.is(Term.Kind.CONTENT)
                && (verb.key().equals(noun.key())
                        || (kin.of(noun.key(), verb.key())
                                && noun.surface().length() > verb.key().length()));
    }

    /** "samples for analysis", "a report on the closure". */
    private static boolean meant(Claims claims, Term noun) {
        return claims.places(Term.Kind.CONTENT, noun.key()).stream()
                .allMatch(place -> ABOUT.contains(claims.at(place - 1).key())
                        || (ARTICLES.contains(claims.at(place - 1).key())
                                && ABOUT.contains(claims.at(place - 2).key())));
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
