package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same numbers, each with the bound that stood before it. */
final class NumberLaw implements Law {

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        Map<String, Term> old = before.of(Term.Kind.NUMBER);
        Map<String, Term> now = after.of(Term.Kind.NUMBER);
        List<Violation> broken = new ArrayList<>();
        missing(now, old).forEach(term -> broken.add(new Violation(Kind.NUMBER_ADDED, term.surface())));
        missing(old, now).forEach(term -> broken.add(new Violation(Kind.NUMBER_DROPPED, term.surface())));
        old.values().stream()
                .filter(term -> now.containsKey(term.key()))
                .filter(term -> !alike(bounds(before, term.key()), bounds(after, term.key())))
                .forEach(term -> broken.add(new Violation(Kind.BOUND_CHANGED, term.surface())));
        return broken.stream();
    }

    private static Stream<Term> missing(Map<String, Term> from, Map<String, Term> in) {
        return from.values().stream().filter(term -> !in.containsKey(term.key()));
    }

    /** "200+" may stand for "over 200" as well as for "at least 200". */
    private static boolean alike(List<String> old, List<String> now) {
        return old.equals(now)
                || (old.contains("+") && now.contains("atleast"))
                || (old.contains("atleast") && now.contains("+"))
                || plain(old).equals(plain(now));
    }

    private static List<String> plain(List<String> bounds) {
        return bounds.stream().map(bound -> bound.equals("+") ? "over" : bound).toList();
    }

    private static String bound(Term term) {
        return term.surface().equals("+") ? "+" : term.key();
    }

    private static List<String> bounds(Claims claims, String number) {
        return claims.places(Term.Kind.NUMBER, number).stream()
                .map(place -> claims.at(place - 1))
                .map(term -> term.is(Term.Kind.BOUND) ? bound(term) : "")
                .sorted()
                .distinct()
                .toList();
    }
}
