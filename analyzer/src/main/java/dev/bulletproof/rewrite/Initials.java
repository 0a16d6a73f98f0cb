package dev.bulletproof.rewrite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a phrase by the letters that the other text has for it: "non-disclosure agreement" as "NDA". Immutable. */
final class Initials {
    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}(?:[&/.]?\\p{Lu}){1,5}(?=s?(?![\\p{L}\\p{N}]))");
    /** Two letters mostly stand for several things: "PM" is told by no phrase but these by theirs. */
    private static final Set<String> SETTLED =
            Set.of("AI", "GP", "HR", "IT", "ML", "PR", "QA", "RN", "TV", "UI", "UX", "VP", "R&D", "P&L", "M&A", "Q&A");

    private static final String SMALL = "of|and|the|for|to|in|on|at|by|an?|with|&";

    /** Whether another text has letters that this one lacks, so that a phrase of this one may be told by them. */
    boolean mayBear(String text, String other) {
        return LETTERS.matcher(other).results().anyMatch(letters -> !text.contains(letters.group()));
    }

    /** The text with the letters of the other in the place of the phrases that they stand for. */
    String even(String text, String other) {
        Set<String> all = LETTERS.matcher(other)
                .results()
                .map(MatchResult::group)
                .filter(letters -> !text.contains(letters))
                .filter(letters -> letters.length() > 2 || SETTLED.contains(letters))
                .collect(Collectors.toSet());
        String even = text;
        for (String letters : all) {
            Matcher phrase = phrase(letters).matcher(even);
            even = phrase.find() && !tells(other, phrase.group())
                    ? phrase.replaceAll(Matcher.quoteReplacement(letters) + "$1")
                    : even;
        }
        return even;
    }

    private static boolean tells(String text, String phrase) {
        return text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** Words with these initials, small words between them. */
    private static Pattern phrase(String letters) {
        String words = letters.replaceAll("[^\\p{L}]", "")
                .chars()
                .mapToObj(letter -> (char) letter + "\\p{L}+?")
                .collect(Collectors.joining("[ /-](?:(?:" + SMALL + ") )*"));
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])" + words + "(s?)(?![\\p{L}\\p{N}])");
    }
}
