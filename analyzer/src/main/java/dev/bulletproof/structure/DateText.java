package dev.bulletproof.structure;

import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first date or range of dates in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param period what it says
 * @param range whether it names two ends, or one that lies open
 */
record DateText(int start, int end, Period period, boolean range) {
    static final String MONTH_NAME =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String SEASON = "(?:spring|summer|fall|autumn|winter|q[1-4])";
    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String SHORT_YEAR = "['’‘`]\\d{2}";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String POINT =
            "(?:(?:(?:" + DAY + "[\\s.]+)?" + MONTH_NAME + "(?:\\s+" + DAY + "\\s*,)?|" + SEASON
                    + ")[\\s,./'’‑-]*(?:of\\s+)?(?:" + YEAR + "|" + SHORT_YEAR + "|\\d{2}(?!\\d))"
                    + "|" + "(?:\\d{1,2}[/.-])?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?(?:" + YEAR + "|" + SHORT_YEAR + ")"
                    + "|(?:0[1-9]|1[0-2])/\\d{2}(?!\\d|/)"
                    + "|" + YEAR + "[/.-](?:0[1-9]|1[0-2])(?:[/.-]\\d{2})?(?!\\d)"
                    + "|" + YEAR + "|" + SHORT_YEAR + ")";
    private static final String NOW =
            "(?:present|presently|current(?:ly)?|now|today|on-?going|to\\s+date|till\\s+date|till\\s+now|date|in\\s+progress|continuing|pres\\.?)";
    private static final String TO =
            "\\s*(?:[-‐‑–—―−‒~→➔]+|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b|/)\\s*";
    private static final String HALF = "(?:(?:" + DAY + "\\s+)?" + MONTH_NAME + "(?:\\s+" + DAY + ")?|" + SEASON + ")";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\w/.,$€£-])(?:from\\s+)?(?<from>" + POINT + ")" + TO + "(?<to>" + NOW + "|" + POINT
                    + "|\\d{2}(?![\\d%]))(?![\\w%])",
            FLAGS);
    private static final Pattern SHARED_YEAR = Pattern.compile(
            "(?<!\\w)(?<from>" + HALF + ")" + TO + "(?<to>" + HALF + "[\\s,]*" + YEAR + ")(?!\\w)", FLAGS);
    private static final Pattern OPEN = Pattern.compile(
            "(?<!\\w)(?:since\\s+(?<from>" + POINT + ")|(?<start>" + POINT
                    + ")\\s*(?:[-‐‑–—]\\s*(?=$|[)\\]])|onwards?\\b|\\+))",
            FLAGS);
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\w/.,$€£-])(?<from>" + POINT + ")(?![\\w%/]|-\\p{L}|\\.\\d)", FLAGS);
    private static final Pattern ONLY_NOW = Pattern.compile("(?<!\\w)(?<to>present|current|ongoing)(?!\\w)", FLAGS);

    private static final Pattern NAMED_MONTH = Pattern.compile(MONTH_NAME, FLAGS);
    private static final Pattern FULL_YEAR = Pattern.compile(YEAR);
    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{2})$");
    private static final Pattern NUMBERED_MONTH =
            Pattern.compile("(?:^|[/.-])(0?[1-9]|1[0-2])\\s?[/.-]\\s?['’‘`]?(?:\\d{4}|\\d{2})$");
    private static final Pattern MONTH_LAST = Pattern.compile("^\\d{4}[/.-](\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(?i)q([1-4])");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 100;
    private static final int PIVOT = 50;

    /** The first range of dates in {@code text}, else the first single date. */
    static Optional<DateText> in(String text) {
        return range(text).or(() -> single(text));
    }

    /** The first range of dates, one that is still open included. */
    static Optional<DateText> range(String text) {
        if (!hasTwoDigits(text)) {
            return Optional.empty();
        }
        Matcher shared = SHARED_YEAR.matcher(text);
        if (FULL_YEAR.matcher(text).find() && shared.find()) {
            PartialDate to = point(shared.group("to"), 0, true);
            PartialDate from = to == null ? null : new PartialDate(to.year(), month(shared.group("from"), false));
            return Optional.of(new DateText(shared.start(), shared.end(), new Period(from, to, false), true));
        }
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return Optional.of(
                    new DateText(range.start(), range.end(), period(range.group("from"), range.group("to")), true));
        }
        Matcher open = OPEN.matcher(text);
        if (open.find()) {
            String from = open.group("from") == null ? open.group("start") : open.group("from");
            return Optional.of(
                    new DateText(open.start(), open.end(), new Period(point(from, 0, false), null, true), true));
        }
        return Optional.empty();
    }

    /** Most lines have no two digits together, and then no date either: looking is cheaper than matching. */
    private static boolean hasTwoDigits(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static Optional<DateText> single(String text) {
        Matcher single = SINGLE.matcher(text);
        if (hasTwoDigits(text) && single.find()) {
            Period period = new Period(null, point(single.group("from"), 0, true), false);
            return Optional.of(new DateText(single.start(), single.end(), period, false));
        }
        Matcher now = ONLY_NOW.matcher(text);
        return now.matches()
                ? Optional.of(new DateText(0, text.length(), new Period(null, null, true), false))
                : Optional.empty();
    }

    private static Period period(String from, String to) {
        PartialDate start = point(from, 0, false);
        boolean now = !to.chars().anyMatch(Character::isDigit);
        if (now) {
            return new Period(start, null, true);
        }
        return new Period(start, point(to, start == null ? 0 : start.year() / CENTURY, true), false);
    }

    private static @Nullable PartialDate point(String text, int century, boolean atEnd) {
        int year = year(text.strip(), century);
        return new PartialDate(year, month(text.strip(), atEnd));
    }

    private static int year(String text, int century) {
        Matcher full = FULL_YEAR.matcher(text);
        if (full.find()) {
            return Integer.parseInt(full.group());
        }
        Matcher digits = LAST_DIGITS.matcher(text);
        int two = digits.find() ? Integer.parseInt(digits.group(1)) : 0;
        if (century > 0) {
            return century * CENTURY + two;
        }
        return (two < PIVOT ? 20 : 19) * CENTURY + two;
    }

    /** The month, 0 where none is said; a quarter gives its first or last one. */
    private static int month(String text, boolean atEnd) {
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.find()) {
            String name = named.group().substring(0, 3).toLowerCase(Locale.ROOT);
            return MONTHS.indexOf(name) + 1;
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            int number = Integer.parseInt(quarter.group(1));
            return atEnd ? number * 3 : number * 3 - 2;
        }
        Matcher last = MONTH_LAST.matcher(text);
        if (last.find()) {
            return Integer.parseInt(last.group(1));
        }
        Matcher numbered = NUMBERED_MONTH.matcher(text);
        return numbered.find() ? Integer.parseInt(numbered.group(1)) : 0;
    }
}
