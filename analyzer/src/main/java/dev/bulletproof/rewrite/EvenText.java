package dev.bulletproof.rewrite;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Evens out what two honest texts may write differently: signs, contractions, wordy phrases. Immutable. */
final class EvenText {
    private static final Pattern SKILLED =
            Pattern.compile("(?i)^(?:used|utili[sz]ed|leveraged|applied|drew on|employed) [\\p{L} ,-]{0,60}?"
                    + "(?:skills|knowledge|expertise|experience|abilities) to ");
    private static final Pattern ABBREVIATION = Pattern.compile("((?:[\\p{L}-]+ ){2,6})\\(([A-Z]{2,6})s?\\)");
    private static final Pattern PREFIX_HYPHEN =
            Pattern.compile("(?i)\\b(co|e|re|non|pre|un|anti|sub|de|over|under)-(?=\\p{L})");

    private static final Pattern AND_TO = Pattern.compile("^([^.;:]*?)\\band to ");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static final List<Sign> SIGNS = List.of(
            new Sign("[‘’ʼ]", "'", "‘", "’", "ʼ"),
            new Sign("[“”«»\"]", "", "“", "”", "«", "»", "\""),
            new Sign("[‐‑‒–—−]", "-", "‐", "‑", "‒", "–", "—", "−"),
            new Sign("(?i)n't\\b", " not", "n't"),
            new Sign("(?i)\\bcan not\\b", "not", "can not"),
            new Sign("(?<=[\\p{L}\\p{N} ])&(?=[ ])", "and", "&"),
            new Sign("~ ?(?=[\\p{Sc}\\p{N}])", "about ", "~"),
            new Sign("(?<=\\p{N}[kKmM]?)%", " percent ", "%"),
            new Sign("(?<=\\p{N}[kKmM]?)\\+", " plus ", "+"),
            new Sign("(?<=\\p{N})x\\b", " times", "x"),
            new Sign("(?i)^to (.*?)\\band to ", "$1and ", "and to "),
            new Sign("→|->", " to ", "→", "->"),
            new Sign("(?i)\\b(?:cut|reduced)\\b([^.;,]{1,60}) (?:by|in) half\\b", "halved$1", " half"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) euros?\\b",
                    "€$1",
                    "euro"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) dollars?\\b",
                    "\\$$1",
                    "dollar"),
            new Sign("/(?=(?:day|week|month|quarter|year|hour)\\b)", " per ", "/"),
            new Sign("> ?(?=\\p{N})", "over ", ">"),
            new Sign("< ?(?=\\p{N})", "under ", "<"),
            new Sign(" - ", " ; ", " - "));

    /**
     * A sign and the word or plainer sign for it.
     *
     * @param cues of which a text with the sign holds one, in lower case: most texts hold none, and are not searched
     */
    private record Sign(Pattern pattern, String word, List<String> cues) {
        Sign(String sign, String word, String... cues) {
            this(Pattern.compile(sign), word, List.of(cues));
        }
    }

    private final Equivalents equivalents = new Equivalents();
    private final Pattern softOpeners;
    private final Pattern fillers;

    EvenText() {
        fillers = Pattern.compile("(?i)\\b(?:"
                + DataFile.lines("droppable.txt").stream()
                        .filter(word -> word.contains("-"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")\\b");
        softOpeners = Pattern.compile("(?i)^(?:" + new SoftOpeners().expression() + ") *");
    }

    /** The evened-out text. */
    String of(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        even = withoutSoftOpener(signs(even));
        even = equivalents.plain(withoutOpening(SKILLED, even));
        if (even.indexOf('-') >= 0) {
            even = fillers.matcher(even).replaceAll(match -> match.group().replace("-", ""));
            even = PREFIX_HYPHEN.matcher(even).replaceAll("$1");
        }
        return BLANKS.matcher(even).replaceAll(" ").strip();
    }

    /** "My duties were to check passes and to escort visitors" as "check passes and escort visitors". */
    private String withoutSoftOpener(String text) {
        String rest = withoutOpening(softOpeners, text);
        return rest.equals(text) ? text : AND_TO.matcher(rest).replaceFirst("$1and ");
    }

    private static String signs(String text) {
        String even = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Sign sign : SIGNS) {
            if (sign.cues.stream().anyMatch(lower::contains)) {
                even = sign.pattern.matcher(even).replaceAll(sign.word);
                lower = even.toLowerCase(Locale.ROOT);
            }
        }
        return even;
    }

    private static String withoutOpening(Pattern opening, String text) {
        Matcher matcher = opening.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** Abbreviations that a text explains, such as UAT for "user acceptance testing (UAT)": phrase to letters. */
    Map<String, String> explained(String text) {
        Map<String, String> explained = new LinkedHashMap<>();
        if (text.indexOf('(') < 0) {
            return explained;
        }
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            List<String> words = List.of(matcher.group(1).strip().split("[ -]", -1));
            String letters = matcher.group(2);
            if (words.size() >= letters.length()) {
                List<String> phrase = words.subList(words.size() - letters.length(), words.size());
                String initials =
                        phrase.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
                if (initials.equalsIgnoreCase(letters)) {
                    explained.put(String.join(" ", phrase), letters);
                }
            }
        }
        return explained;
    }
}
