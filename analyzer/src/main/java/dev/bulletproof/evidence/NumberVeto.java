package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that size nothing: versions, standards, models, grades, dates, plan lengths, levels, idioms. Told by what
 * stands around them rather than by lists of names.
 */
final class NumberVeto {
    private static final Pattern IDIOM = Pattern.compile(
            "(?i)\\b(?:24 ?[/x×*-] ?7(?: ?[/x×] ?365)?|7 ?[/x×] ?24|(?:0|zero) ?(?:to|-to-|→) ?(?:1|one)|1:1s?|(?:1|one)[- ](?:to|on)[- ](?:1|one)"
                    + "|360[- ]?(?:degrees?)|9[- ]to[- ]5|n ?\\+ ?1|50/50|80/20|401\\(?k\\)?|403\\(?b\\)?|365 days|two[- ]way"
                    + "|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|three lines of defen[cs]e)(?!\\w)");
    /** How old somebody is: "9- and 10-year-olds", "aged 8 to 12"; not how old a debt is, "aged 90 days". */
    private static final Pattern AGE = Pattern.compile(
            "(?i)[\\p{L}\\d]+(?:-? ?(?:and|to|or|–|-) ?[\\p{L}\\d]+)?[- ]years?[- ]olds?\\b"
                    + "|\\bage[sd]? (?:between |from )?\\d+\\+?(?: ?(?:to|and|–|-) ?\\d+)?(?! ?(?:\\d|\\+|%|days|weeks|months|hours))");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\b(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?|\\bX+%");
    private static final Pattern IDLE_SHARE = Pattern.compile(
            "(?i)(?:almost|nearly|near|virtually|practically|close to|about) 100 ?%|100 ?\\+ ?%|1\\d\\d ?\\+ ?%"
                    + "|\\d+ ?% (?:\\w+ )?(?:dedication|commitment|effort|efforts|passion|focus|enthusiasm|integrity|energy)"
                    + "|\\d+ ?x (?:value|impact|engineers?|mindset|thinking|culture|developers?|better)");
    private static final List<Pattern> NOTHING_SIZED = List.of(IDIOM, AGE, MONTH_OF_YEAR, PLACEHOLDER, IDLE_SHARE);
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "january",
            "feb",
            "february",
            "mar",
            "march",
            "apr",
            "april",
            "may",
            "jun",
            "june",
            "jul",
            "july",
            "aug",
            "august",
            "sep",
            "sept",
            "september",
            "oct",
            "october",
            "nov",
            "november",
            "dec",
            "december",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter");
    private static final Set<String> JOINTS = Set.of("and", "&", "to", "or", "/", ",", "-", "–", "through");
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "quarter", "yr", "hour");

    private final WordList labels = WordList.load(NumberVeto.class, "number-labels.txt");
    private final WordList plans = WordList.load(NumberVeto.class, "plan-words.txt");
    private final WordList kinds = WordList.load(NumberVeto.class, "counted-idioms.txt");

    /** Whether the number sizes nothing; {@code afterVetoed} tells that the number before it did not either. */
    boolean vetoes(String text, Sentence s, Quantity q, boolean afterVetoed) {
        int first = s.tokenAt(q.span().start());
        int last = s.tokenAt(q.span().end() - 1);
        if (NOTHING_SIZED.stream().anyMatch(pattern -> within(pattern, text, q))) {
            return true;
        }
        if (planLength(s, q, last) || kind(s, q, last)) {
            return true;
        }
        return !q.measured()
                && (dated(s, q, text, first, last)
                        || named(s, first)
                        || continues(s, first, last, afterVetoed)
                        || (s.is(last + 1, "release", "version", "spec", "edition")
                                && q.span().of(text).contains(".")));
    }

    private static boolean within(Pattern pattern, String text, Quantity q) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (new Span(matcher.start(), matcher.end()).overlaps(q.span())) {
                return true;
            }
        }
        return false;
    }

    /** "a five-year vision", "two week sprints", "3 year roadmap". */
    private boolean planLength(Sentence s, Quantity q, int last) {
        String unit = q.hyphenated() ? afterHyphen(s, last) : s.form(last + 1);
        int next = q.hyphenated() ? last + 1 : last + 2;
        boolean period = PERIODS.stream().anyMatch(unit::startsWith) && !unit.endsWith("s");
        return period
                && (plans.has(s.form(next))
                        || plans.has(s.form(next + 1))
                        || (plans.has(s.form(next + 2)) && s.nominal(next + 1)));
    }

    /** "3-phase motor", "3 phase motor". */
    private boolean kind(Sentence s, Quantity q, int last) {
        return q.hyphenated()
                ? kinds.has(afterHyphen(s, last))
                : s.tag(last + 1).equals("NN") && kinds.hasForm(s.form(last + 1)) && s.noun(last + 2);
    }

    private static String afterHyphen(Sentence s, int token) {
        String form = s.form(token);
        return form.substring(form.indexOf('-') + 1);
    }

    private static boolean dated(Sentence s, Quantity q, String text, int first, int last) {
        if (MONTHS.contains(s.form(first - 1)) || MONTHS.contains(s.form(last + 1))) {
            return true;
        }
        String digits = q.span().of(text);
        boolean year = digits.matches("(?:19[5-9]|20[0-4])\\d(?: ?[-–] ?(?:(?:19|20)\\d\\d|\\d\\d))?");
        boolean counts = s.tag(last + 1).equals("NNS") && digits.endsWith("00");
        return year && !counts;
    }

    /** A name or a label stands right before: "Java 17", "Tier 1". */
    private boolean named(Sentence s, int first) {
        String before = s.text(first - 1);
        if (before.isEmpty() || s.is(first - 1, "%")) {
            return false;
        }
        boolean capital = before.chars().anyMatch(Character::isUpperCase);
        boolean acronym = before.chars().filter(Character::isUpperCase).count() > 1;
        boolean nominal = s.noun(first - 1)
                || s.tag(first - 1).equals("FW")
                || s.tag(first - 1).startsWith("JJ");
        boolean name = acronym || (capital && nominal);
        return name || (labels.hasForm(before) && !s.verb(first - 1));
    }

    /** "Years 7 to 11", "Llama 3 70B": goes on where a vetoed number stood, and counts nothing itself. */
    private static boolean continues(Sentence s, int first, int last, boolean afterVetoed) {
        boolean joined = JOINTS.contains(s.form(first - 1)) || s.tag(first - 1).equals("CD");
        return afterVetoed && joined && !s.tag(last + 1).equals("NNS");
    }
}
