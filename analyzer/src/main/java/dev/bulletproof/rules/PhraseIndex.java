package dev.bulletproof.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Phrases by the two characters that they may begin with, so that at each word only a few of many are tried. */
final class PhraseIndex {
    private static final int LENGTH = 2;

    private final Map<String, Pattern> byBeginning = new HashMap<>();
    private final String firstLetters;
    /** Whether the first letter of some phrase is not sure. */
    private final boolean unsure;

    private final int flags;

    PhraseIndex(List<String> phrases, int flags) {
        this.flags = flags;
        List<String> all = phrases.stream()
                .flatMap(phrase -> alternatives(phrase).stream())
                .toList();
        List<Set<String>> beginnings = all.stream().map(PhraseIndex::beginnings).toList();
        Set<String> known = new TreeSet<>(Set.of(""));
        beginnings.forEach(known::addAll);
        this.unsure = beginnings.stream().anyMatch(one -> one.contains(""));
        this.firstLetters = known.stream()
                .filter(beginning -> !beginning.isEmpty())
                .map(beginning -> beginning.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        for (String beginning : known) {
            List<String> list = IntStream.range(0, all.size())
                    .filter(i -> beginnings.get(i).stream().anyMatch(beginning::startsWith))
                    .mapToObj(all::get)
                    .toList();
            byBeginning.put(beginning, compiled(list));
        }
    }

    /** Where a phrase that begins at {@code start} ends; -1 where none does. */
    int endOfMatch(String text, int start) {
        if (!unsure && firstLetters.indexOf(Character.toLowerCase(text.charAt(start))) < 0) {
            return -1;
        }
        Pattern pattern = startingLike(text, start);
        if (pattern.pattern().isEmpty()) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(start, text.length()).lookingAt() ? matcher.end() : -1;
    }

    private Pattern startingLike(String text, int start) {
        String beginning =
                text.substring(start, Math.min(text.length(), start + LENGTH)).toLowerCase(Locale.ROOT);
        Pattern pattern = byBeginning.get(beginning);
        for (int length = beginning.length() - 1; pattern == null; length--) {
            pattern = byBeginning.get(beginning.substring(0, length));
        }
        return pattern;
    }

    private Pattern compiled(List<String> phrases) {
        String any = String.join("|", phrases).replace(" ?", "\\s*").replace(" ", "\\s+");
        return Pattern.compile(any.isEmpty() ? "" : "(?:" + any + ")(?![\\p{L}\\p{N}])", flags);
    }

    /** What a phrase may begin with, in lower case: as many characters of it as are sure, none where none is. */
    private static Set<String> beginnings(String phrase) {
        if (!phrase.startsWith("(")) {
            int sure = 0;
            while (sure < LENGTH && isSure(phrase, sure)) {
                sure++;
            }
            return Set.of(phrase.substring(0, sure).toLowerCase(Locale.ROOT));
        }
        int end = closing(phrase);
        if (isOptional(phrase, end) || phrase.startsWith("(?")) {
            return Set.of("");
        }
        Set<String> beginnings = new TreeSet<>();
        alternatives(phrase.substring(1, end)).forEach(one -> beginnings.addAll(beginnings(one)));
        return beginnings;
    }

    private static boolean isSure(String phrase, int i) {
        return i < phrase.length() && Character.isLetterOrDigit(phrase.charAt(i)) && !isOptional(phrase, i);
    }

    private static boolean isOptional(String phrase, int i) {
        return i + 1 < phrase.length() && "?*{".indexOf(phrase.charAt(i + 1)) >= 0;
    }

    private static int closing(String phrase) {
        int depth = 0;
        for (int i = 0; i < phrase.length(); i++) {
            depth += phrase.charAt(i) == '(' ? 1 : phrase.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("unclosed bracket in '" + phrase + "'");
    }

    /** The phrase cut at the bars that stand in no bracket. */
    private static List<String> alternatives(String phrase) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(phrase.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(phrase.substring(start));
        return parts;
    }
}
