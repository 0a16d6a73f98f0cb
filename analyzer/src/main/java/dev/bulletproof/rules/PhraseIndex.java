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
import java.util.stream.IntStream;

/** Phrases by the characters that they may begin with, so that at each word only a few of many are tried. */
final class PhraseIndex {
    /** Stands for "any character". */
    private static final char ANY = 0;

    private final Map<Character, Pattern> byFirst = new HashMap<>();
    private final int flags;

    PhraseIndex(List<String> phrases, int flags) {
        this.flags = flags;
        List<String> all = phrases.stream()
                .flatMap(phrase -> alternatives(phrase).stream())
                .toList();
        List<Set<Character>> begins = all.stream().map(PhraseIndex::firsts).toList();
        Set<Character> firsts = new TreeSet<>(Set.of(ANY));
        begins.forEach(firsts::addAll);
        for (char first : firsts) {
            List<String> list = IntStream.range(0, all.size())
                    .filter(i -> begins.get(i).contains(first) || begins.get(i).contains(ANY))
                    .mapToObj(all::get)
                    .toList();
            byFirst.put(first, compiled(list));
        }
    }

    /** Where a phrase that begins at {@code start} ends; -1 where none does. */
    int endOfMatch(String text, int start) {
        char first = start < text.length() ? Character.toLowerCase(text.charAt(start)) : ANY;
        Pattern pattern = byFirst.getOrDefault(first, byFirst.get(ANY));
        if (pattern == null || pattern.pattern().isEmpty()) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(start, text.length()).lookingAt() ? matcher.end() : -1;
    }

    private Pattern compiled(List<String> phrases) {
        String any = String.join("|", phrases).replace(" ?", "\\s*").replace(" ", "\\s+");
        return Pattern.compile(any.isEmpty() ? "" : "(?:" + any + ")(?![\\p{L}\\p{N}])", flags);
    }

    /** What a phrase may begin with, in lower case. */
    private static Set<Character> firsts(String phrase) {
        if (phrase.isEmpty() || (!phrase.startsWith("(") && !Character.isLetterOrDigit(phrase.charAt(0)))) {
            return Set.of(ANY);
        }
        if (!phrase.startsWith("(")) {
            boolean optional = phrase.length() > 1 && "?*{".indexOf(phrase.charAt(1)) >= 0;
            return Set.of(
                    optional
                            ? ANY
                            : phrase.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0));
        }
        int end = closing(phrase);
        boolean optional = end + 1 < phrase.length() && "?*".indexOf(phrase.charAt(end + 1)) >= 0;
        if (optional || phrase.startsWith("(?")) {
            return Set.of(ANY);
        }
        Set<Character> firsts = new TreeSet<>();
        alternatives(phrase.substring(1, end)).forEach(one -> firsts.addAll(firsts(one)));
        return firsts;
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
