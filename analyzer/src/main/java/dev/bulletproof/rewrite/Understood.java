package dev.bulletproof.rewrite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that go without saying where they stand: the sum in "15 gardens in total", whose "the company's lathe" is. */
final class Understood {
    /** With one of these a sum and a share differ: "£500 each", "£500 in total". */
    private static final Set<String> SHARING =
            Set.of("each", "every", "per", "apiece", "both", "respectively", "either", "between");

    private static final Pattern EMPLOYER = Pattern.compile("(?i)(?:company|firm|organi[sz]ation|employer|business)'s");

    /** "the company's largest depot" is not "the largest depot", nor "the company's 3 sites" all there are. */
    private static final Pattern RANKING = Pattern.compile(
            "(?i).{3,}est|first|second|only|sole|main|most|top|best|worst|leading|flagship|whole|entire|all|every|national"
                    + "|international|global|biggest|chief|head|key");

    private Understood() {}

    /** Whether the new text says as much without this word of the old one. */
    static boolean without(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return isSum(before, place, after) || isEmployer(before, place) || isCompany(before, place, after);
    }

    private static String word(Claims claims, int place) {
        return claims.at(place).surface().toLowerCase(Locale.ROOT);
    }

    /** "15 gardens in total" with nothing behind it, no other number, and nothing shared out. */
    private static boolean isSum(Claims before, int place, Claims after) {
        return word(before, place).equals("total")
                && word(before, place - 1).equals("in")
                && !before.at(place + 1).is(Term.Kind.CONTENT)
                && !before.at(place + 1).is(Term.Kind.FUNCTION)
                && before.of(Term.Kind.NUMBER).size() == 1
                && !shares(before)
                && !shares(after);
    }

    private static boolean shares(Claims claims) {
        return claims.terms().stream().anyMatch(term -> SHARING.contains(term.key()));
    }

    /** "the company's lathe". */
    private static boolean isEmployer(Claims before, int place) {
        return EMPLOYER.matcher(before.at(place).surface()).matches()
                && word(before, place - 1).equals("the")
                && !before.at(place + 1).is(Term.Kind.NUMBER)
                && !before.at(place + 1).is(Term.Kind.SCOPE)
                && !RANKING.matcher(before.at(place + 1).surface()).matches();
    }

    /** "Ran the fair. Worked with 30 volunteers" may become "Ran the fair with 30 volunteers": the share is still told. */
    private static boolean isCompany(Claims before, int place, Claims after) {
        return word(before, place).matches("worked|working")
                && place > 0
                && word(before, place + 1).equals("with")
                && after.places(Term.Kind.FUNCTION, "with").stream()
                        .anyMatch(with -> before.at(place + 2).counts()
                                && before.at(place + 2)
                                        .key()
                                        .equals(after.at(with + 1).key()));
    }
}
