package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each number still counts what it counted, and a change still runs the way it ran. */
final class BindingLaw implements Law {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd},.]*");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?i)\\bfrom (?:[^.;]{0,30}?)(\\p{Nd}[\\p{Nd},.]*)[^.;]{0,40}? to (?:[^\\p{Nd}.;]{0,12})(\\p{Nd}[\\p{Nd},.]*)");
    private static final Set<String> CHANGES = Set.of("by", "to", "from");
    private static final Set<String> PARTS = Set.of("third", "quarter", "fifth", "tenth");
    private static final Set<String> UNITS = Set.of("percent", "point", "time");

    private final Kin kin;

    BindingLaw(Kin kin) {
        this.kin = kin;
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.of(rebound(before, after), swapped(before, after), parts(before, after))
                .flatMap(broken -> broken);
    }

    private Stream<Violation> rebound(Claims before, Claims after) {
        return before.of(Term.Kind.NUMBER).values().stream()
                .filter(term -> once(before, term) && once(after, term))
                .filter(term -> moved(before, after, term.key()))
                .map(term -> new Violation(Kind.NUMBER_REBOUND, term.surface()));
    }

    /** "by a third" is a change, "to a third" what is left. */
    private static Stream<Violation> parts(Claims before, Claims after) {
        return PARTS.stream()
                .filter(part -> before.onlyPlace(part).isPresent()
                        && after.onlyPlace(part).isPresent())
                .filter(part -> {
                    String was =
                            before.at(before.onlyPlace(part).getAsInt() - 2).surface();
                    String is = after.at(after.onlyPlace(part).getAsInt() - 2).surface();
                    return CHANGES.contains(was) && CHANGES.contains(is) && !was.equals(is);
                })
                .map(part -> new Violation(Kind.NUMBER_REBOUND, part));
    }

    private static boolean once(Claims claims, Term number) {
        return claims.places(Term.Kind.NUMBER, number.key()).size() == 1;
    }

    private boolean moved(Claims before, Claims after, String number) {
        int old = before.places(Term.Kind.NUMBER, number).get(0);
        int now = after.places(Term.Kind.NUMBER, number).get(0);
        Set<String> oldCounted = before.phraseAfter(old);
        Set<String> nowCounted = after.phraseAfter(now);
        boolean units = UNITS.containsAll(oldCounted) && UNITS.containsAll(nowCounted);
        return reached(before, old, after, now)
                || apart(oldCounted, nowCounted)
                || (units && apart(before.phraseBefore(old), after.phraseBefore(now)));
    }

    /** "to 4%" is a value reached, "by 4%" a change. */
    private static boolean reached(Claims before, int old, Claims after, int now) {
        String was = before.at(old - 1).surface();
        String is = after.at(now - 1).surface();
        return CHANGES.contains(was) && CHANGES.contains(is) && !was.equals(is);
    }

    private boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && Collections.disjoint(one, other)
                && one.stream().noneMatch(word -> other.stream().anyMatch(name -> kin.of(word, name)));
    }

    private static Stream<Violation> swapped(Claims before, Claims after) {
        Set<List<String>> old = changes(before);
        return changes(after).stream()
                .filter(change -> !old.contains(change) && old.contains(List.of(change.get(1), change.get(0))))
                .map(change -> new Violation(Kind.BEFORE_AFTER_SWAPPED, String.join(" to ", change)));
    }

    private static Set<List<String>> changes(Claims claims) {
        return FROM_TO.matcher(claims.even())
                .results()
                .map(BindingLaw::pair)
                .collect(Collectors.toCollection(() -> worded(claims)));
    }

    /** "from diesel to electric": the words on either side. */
    private static Set<List<String>> worded(Claims claims) {
        Set<List<String>> changes = new HashSet<>();
        for (int from : claims.places(Term.Kind.FUNCTION, "from")) {
            int to = from + 1;
            while (to < claims.terms().size() && !claims.at(to).surface().matches("(?i)to|into")) {
                to++;
            }
            Set<String> old = claims.phraseAfter(from);
            Set<String> now = claims.phraseAfter(to);
            if (!old.isEmpty() && !now.isEmpty() && to - from < 5) {
                changes.add(List.of(old.iterator().next(), now.iterator().next()));
            }
        }
        return changes;
    }

    private static List<String> pair(MatchResult match) {
        return Stream.of(match.group(1), match.group(2))
                .map(text ->
                        NUMBER.matcher(text).replaceAll(number -> number.group().replaceAll("[,.]+$", "")))
                .toList();
    }
}
