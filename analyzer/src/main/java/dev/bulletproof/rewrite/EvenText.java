package dev.bulletproof.rewrite;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static final List<Sign> SIGNS = List.of(
            new Sign("[‘’ʼ]", "'"),
            new Sign("[“”«»\"]", ""),
            new Sign("[‐‑‒–—−]", "-"),
            new Sign("(?i)n't\\b", " not"),
            new Sign("(?i)\\bcan not\\b", "not"),
            new Sign("(?<=[\\p{L}\\p{N} ])&(?=[ ])", "and"),
            new Sign("~ ?(?=[\\p{Sc}\\p{N}])", "about "),
            new Sign("(?<=\\p{N}[kKmM]?)%", " percent "),
            new Sign("(?<=\\p{N}[kKmM]?)\\+", " plus "),
            new Sign("(?<=\\p{N})x\\b", " times"),
            new Sign("(?i)^to (.*?)\\band to ", "$1and "),
            new Sign("→|->", " to "),
            new Sign("(?i)\\b(?:cut|reduced)\\b([^.;,]{1,60}) (?:by|in) half\\b", "halved$1"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) euros?\\b",
                    "€$1"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) dollars?\\b",
                    "\\$$1"),
            new Sign("/(?=(?:day|week|month|quarter|year|hour)\\b)", " per "),
            new Sign("> ?(?=\\p{N})", "over "),
            new Sign("< ?(?=\\p{N})", "under "),
            new Sign(" - ", " ; "));

    /** A sign and the word or plainer sign for it. */
    private record Sign(Pattern pattern, String word) {
        Sign(String sign, String word) {
            this(Pattern.compile(sign), word);
        }
    }

    private final Map<String, String> equivalents = new LinkedHashMap<>();
    private final Pattern phrases;
    private final Pattern softOpeners;
    private final Pattern fillers;

    EvenText() {
        for (String line : DataFile.lines("equivalents.txt")) {
            String[] sides = line.split("=", -1);
            equivalents.put(sides[0].strip(), sides[1].strip());
        }
        phrases = Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(?:" + alternatives(List.copyOf(equivalents.keySet()))
                + ")(?![\\p{L}\\p{N}-])");
        fillers = Pattern.compile("(?i)\\b(?:"
                + alternatives(DataFile.lines("droppable.txt").stream()
                        .filter(word -> word.contains("-"))
                        .toList()) + ")\\b");
        softOpeners = Pattern.compile("(?i)^(?:" + new SoftOpeners().expression() + ") *");
    }

    /** Any of these texts, the longest first; grouped by first letter, so that most places fail at one look. */
    private static String alternatives(List<String> texts) {
        Map<String, List<String>> byLetter = texts.stream()
                .sorted(Comparator.comparing((String text) -> -text.length()).thenComparing(text -> text))
                .collect(Collectors.groupingBy(text -> text.substring(0, 1), TreeMap::new, Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(group -> Pattern.quote(group.getKey())
                        + group.getValue().stream()
                                .map(text -> Pattern.quote(text.substring(1)))
                                .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|"));
    }

    /** The evened-out text. */
    String of(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        even = signs(even);
        even = withoutOpener(even);
        even = SKILLED.matcher(even).replaceFirst("");
        even = phrases.matcher(even)
                .replaceAll(match ->
                        Matcher.quoteReplacement(equivalents.get(match.group().toLowerCase(java.util.Locale.ROOT))));
        even = fillers.matcher(even).replaceAll(match -> match.group().replace("-", ""));
        return PREFIX_HYPHEN
                .matcher(even)
                .replaceAll("$1")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** "My duties were to check passes and to escort visitors" as "check passes and escort visitors". */
    private String withoutOpener(String text) {
        String rest = softOpeners.matcher(text).replaceFirst("");
        return rest.equals(text) ? text : AND_TO.matcher(rest).replaceFirst("$1and ");
    }

    private static String signs(String text) {
        String even = text;
        for (Sign sign : SIGNS) {
            even = sign.pattern().matcher(even).replaceAll(sign.word());
        }
        return even;
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
