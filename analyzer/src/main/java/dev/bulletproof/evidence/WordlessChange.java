package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities without a number: "halved", "weekly to daily", "an hour a day", "zero defects". */
final class WordlessChange {
    private static final Set<String> FACTORS = Set.of("halve", "double", "triple", "treble", "quadruple", "quintuple");
    private static final String UNIT = "(?:second|minute|hour|day|week|fortnight|month|quarter|year)";
    private static final String FREQUENCY =
            "(?:hourly|daily|nightly|weekly|fortnightly|bi-?weekly|bi-?monthly|monthly|quarterly|yearly"
                    + "|annual(?:ly)?|never|none|nothing|nil|zero|overnight|real[- ]time|same[- ]day|on[- ]demand|instant(?:ly)?"
                    + "|(?:once|twice|\\w+ times) (?:a|an|per|each|every) " + UNIT + "|every (?:\\w+ )?" + UNIT + "s?|"
                    + UNIT + "s)";
    private static final Pattern PAIR = Pattern.compile("(?i)\\b" + FREQUENCY
            + ",? (?:to|into|rather than|instead of|down to|down from|up from|up to) (?:under |about |just |a few |only )?"
            + FREQUENCY + "\\b");
    private static final Pattern RATE = Pattern.compile("(?i)\\b(?:an?|half an?|half a) " + UNIT
            + ",? (?:a|an|per|each|every) (?:" + UNIT + "|shift|sprint|release)\\b");
    private static final Pattern TWICE = Pattern.compile(
            "(?i)\\b(?:twice|half) (?:as \\w+|the (?:usual |previous |original |time|cost|size|number|volume|budget))");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)\\b(?:zero|nil)\\b(?!-|[ -](?:trust|day|based|touch|waste|to one|carbon|emission|knowledge|shot))(?: \\p{L}[\\p{L}-]*){0,2}");
    private static final Pattern SIDE =
            Pattern.compile("(?i)\\b(?:an?|one|half an?|half a) (?:full |whole |working )?" + UNIT
                    + " (?:early|ahead|sooner|earlier|late|under|faster|shorter|less|before)\\b|\\b(?:in|within|inside|under) (?:under )?an? "
                    + UNIT + "\\b");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:half|a third|two thirds|a quarter|three quarters|a fifth|a tenth) of\\b"
                    + "|\\b\\w+ (?:out of|in every) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|\\bin half\\b|\\b(?:dozens|hundreds|thousands|millions) of [\\p{L}-]+");
    private static final Pattern LONE =
            Pattern.compile("(?i)\\b(?:in|within|inside|per) one (?:" + UNIT + "|sprint|weekend|shift)\\b");

    private static final List<String> UNITS =
            List.of("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year");

    /**
     * One kind of them.
     *
     * @param signs of which a text must hold one, in lower case: most texts hold none, and are not searched
     */
    private record Change(Pattern pattern, List<String> signs) {}

    private static final List<Change> CHANGES = List.of(
            new Change(PAIR, List.of(" to ", " into ", " from ", " than ", " of ")),
            new Change(RATE, UNITS),
            new Change(TWICE, List.of("twice", "half")),
            new Change(NOTHING, List.of("zero", "nil")),
            new Change(SIDE, UNITS),
            new Change(
                    PART,
                    List.of(
                            "half",
                            "third",
                            "quarter",
                            "fifth",
                            "tenth",
                            "out of",
                            "in every",
                            "dozens",
                            "hundreds",
                            "thousands",
                            "millions")),
            new Change(LONE, List.of(" one ")));

    /** All such quantities, in no order. */
    List<Span> find(String text, Sentence s) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.verb(i) && FACTORS.contains(s.lemma(i)) && !s.is(i + 1, "as")) {
                found.add(s.tokens().get(i).span());
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        CHANGES.stream()
                .filter(change -> change.signs.stream().anyMatch(lower::contains))
                .forEach(change -> add(change.pattern, text, found));
        return found;
    }

    private static void add(Pattern pattern, String text, List<Span> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
    }
}
