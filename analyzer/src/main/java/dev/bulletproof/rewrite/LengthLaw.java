package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The length of a thing does not become the time that the act took: "a 3-year plan" is not a plan made over 3 years. */
final class LengthLaw implements Law {
    private static final String UNIT = "[ -](hour|day|week|month|quarter|year|decade)";
    private static final Pattern LONG =
            Pattern.compile("(?i)(?:^|[ (])([\\p{L}\\p{N}]+)" + UNIT + "(?![\\p{L}])([\\p{L} -]+)");
    private static final Pattern LASTING = Pattern.compile(
            "(?i)\\b(?:over|for|in|within|during|throughout|across) (?:over |about |nearly |a |the |upto )*([\\p{L}\\p{N}]+)"
                    + UNIT + "s?\\b");

    private final Set<String> periods;
    private final WordKey keys;

    LengthLaw(WordKey keys) {
        this.keys = keys;
        periods = DataFile.lines("periods.txt").stream().map(keys::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.concat(moved(before, after), moved(after, before)).limit(1);
    }

    private Stream<Violation> moved(Claims attributive, Claims lasting) {
        return LONG.matcher(attributive.even())
                .results()
                .filter(match -> lasting(lasting).contains(length(match.group(1), match.group(2))))
                .filter(match -> !hasAttribute(lasting, match.group(1), match.group(2)))
                .filter(match -> Stream.of(match.group(3).strip().split("[ -]+", 5))
                        .limit(4)
                        .map(keys::of)
                        .noneMatch(periods::contains))
                .map(match -> new Violation(Kind.NUMBER_REBOUND, match.group(1)));
    }

    private Set<String> lasting(Claims claims) {
        Matcher matcher = LASTING.matcher(claims.even());
        return matcher.results()
                .map(match -> length(match.group(1), match.group(2)))
                .collect(Collectors.toSet());
    }

    private static boolean hasAttribute(Claims claims, String number, String unit) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(number) + "[ -]" + unit + "(?!s)[ -]\\p{L}")
                .matcher(claims.even())
                .find();
    }

    private static String length(String number, String unit) {
        String low = number.toLowerCase(java.util.Locale.ROOT);
        return NumberWords.value(low).map(Object::toString).orElse(low) + " " + unit.toLowerCase(java.util.Locale.ROOT);
    }
}
