package dev.bulletproof.evidence;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits and spelled out, with currencies, scales and units. */
final class QuantityReader {
    private static final String NUMBER = "(?>\\d+(?:[,.:]\\d+)*)";
    private static final String CURRENCY =
            "(?:(?:US|A|C|S|HK)?[$€£₹¥]|(?:USD|EUR|GBP|INR|AED|SAR|QAR|OMR|KWD|SGD|CAD|AUD|CHF|JPY|ZAR|NGN|PKR|MYR|Rs\\.?|Dhs?\\.?)(?= ?\\d)) ?";
    private static final String SCALE =
            "(?: ?(?:million|billion|trillion|thousand|hundred|lakhs?|lacs?|crores?|mn|Mn|bn|Bn)| ?Cr|[kKMmBbTL]|MM|mm)(?![\\p{L}\\d])";
    private static final String UNIT =
            " ?%| ?(?:percent|per cent|percentage points?|points?|bps|basis points|pp|pts)(?!\\p{L})|[xX×](?!\\p{L})"
                    + "|(?:ms|s|sec|secs|min|mins|hrs?|h|d|KB|MB|GB|TB|PB|kB|Mbps|Gbps|rps|qps|tps|RPS|QPS|TPS|MW|kW|GW|MWh|kWh|kg|km|sqft|sqm|cm|TB/day|GB/day|mph|Hz|MHz|GHz)(?![\\p{L}\\d])";
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d.,:/#_]|\\p{L}-)(?<currency>" + CURRENCY
            + ")?~?" + NUMBER
            + "\\+?(?<scale>" + SCALE + ")?\\+?(?<unit>" + UNIT + ")?(?<range> ?[-–] ?(?:" + CURRENCY + ")?" + NUMBER
            + "(?:" + SCALE + ")?(?:" + UNIT + ")?)?\\+?(?:(?<hyphen>-)(?=\\p{L})|(?![\\p{L}\\d]))");
    private static final String SMALL =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String SPELLED = "(?:(?:" + TENS + ")(?:-(?:one|" + SMALL + "))?|" + SMALL
            + "|(?:a|one|half a) (?:dozen|hundred|thousand|million|billion))(?: (?:hundred|thousand|million|billion))?";
    private static final Pattern WORDS = Pattern.compile("(?i)(?<![\\p{L}\\d-])(?:"
            + "(?<fraction>(?:by |in )?(?:one|two|three)[- ](?:third|quarter|fifth|tenth)s?|one in (?:" + SMALL
            + "|\\d+)"
            + "|(?:by|than|nearly|almost|about|roughly|around|over|down|up) (?:half|a third|a quarter|a fifth|a tenth)(?= |$|[.,;])|half (?=of )|half (?:as|the) )"
            + "|(?<number>" + SPELLED
            + ")(?<scale> percent| per cent|[- ]fold)?(?:(?<hyphen>-)(?=\\p{L})|(?!\\p{L})))");

    /** Of which each number in words holds one. */
    private static final List<String> NUMERALS =
            List.of((SMALL + "|" + TENS + "|dozen|hundred|thousand|million|billion|third|quarter|fifth|half|one in")
                    .split("\\|"));

    /** All numbers of a text, in order. */
    List<Quantity> read(String text) {
        List<Quantity> found = new ArrayList<>();
        // Most bullets have no number, and none of these is searched for one.
        Matcher digits = DIGITS.matcher(text.chars().anyMatch(Character::isDigit) ? text : "");
        while (digits.find()) {
            found.add(inDigits(digits));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher words = WORDS.matcher(NUMERALS.stream().anyMatch(lower::contains) ? text : "");
        while (words.find()) {
            found.add(inWords(words));
        }
        found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return found;
    }

    private static Quantity inDigits(Matcher m) {
        String all = m.group();
        boolean measured = m.group("currency") != null
                || sizing(m.group("scale"))
                || m.group("unit") != null
                || all.contains("+")
                || all.contains("%")
                || all.matches("\\d{1,3}(?:,\\d{3})+.*");
        return new Quantity(span(m), measured, all.contains("%") || all.contains("cent"), m.group("hyphen") != null);
    }

    /** "70B" alone may belong to a model's name; "70B" after a currency sign, or "70 billion", may not. */
    private static boolean sizing(@Nullable String scale) {
        return scale != null && !scale.matches("[BbTL]");
    }

    private static Quantity inWords(Matcher m) {
        boolean measured = m.group("fraction") != null || m.group("scale") != null;
        return new Quantity(span(m), measured, m.group("scale") != null, m.group("hyphen") != null);
    }

    private static Span span(Matcher m) {
        int end = m.group("hyphen") == null ? m.end() : m.start("hyphen");
        return new Span(m.start(), end);
    }
}
