package dev.bulletproof.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases by the few characters that they may begin with, so that at each word only a few of many are tried. */
final class PhraseIndex {
    private static final int LENGTH = 4;

    private final int flags;
    private final Branch root;

    PhraseIndex(List<String> phrases, int flags) {
        this.flags = flags;
        List<Phrase> all = phrases.stream()
                .flatMap(phrase -> alternatives(phrase).stream())
                .map(phrase -> new Phrase(phrase, beginnings(phrase)))
                .toList();
        this.root = branch("", all);
    }

    private record Phrase(String text, Set<String> beginnings) {}

    /** What a text may have that goes on with certain characters, and where the next one leads. */
    private record Branch(Pattern pattern, Map<Character, Branch> next) {}

    /** The phrases that a text beginning like this may have, out of those that are left. */
    private Branch branch(String beginning, List<Phrase> left) {
        List<Phrase> here = beginning(left, beginning::startsWith);
        Map<Character, Branch> next = new HashMap<>();
        for (Phrase phrase : left) {
            for (String one : phrase.beginnings()) {
                if (one.length() > beginning.length() && one.startsWith(beginning)) {
                    char letter = one.charAt(beginning.length());
                    String longer = beginning + letter;
                    next.computeIfAbsent(
                            letter,
                            key -> branch(
                                    longer,
                                    beginning(left, start -> longer.startsWith(start) || start.startsWith(longer))));
                }
            }
        }
        return new Branch(compiled(here), next);
    }

    private static List<Phrase> beginning(List<Phrase> phrases, Predicate<String> like) {
        return phrases.stream()
                .filter(phrase -> phrase.beginnings().stream().anyMatch(like))
                .toList();
    }

    /** Where a phrase that begins at {@code start} ends; -1 where none does. */
    int endOfMatch(String text, int start) {
        Pattern pattern = startingLike(text, start);
        if (pattern.pattern().isEmpty()) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(start, text.length()).lookingAt() ? matcher.end() : -1;
    }

    private Pattern startingLike(String text, int start) {
        Branch at = root;
        for (int i = start; i < text.length(); i++) {
            Branch next = at.next().get(Character.toLowerCase(text.charAt(i)));
            if (next == null) {
                return at.pattern();
            }
            at = next;
        }
        return at.pattern();
    }

    private Pattern compiled(List<Phrase> phrases) {
        String any = phrases.stream()
                .map(Phrase::text)
                .collect(Collectors.joining("|"))
                .replace(" ?", "\\s*")
                .replace(" ", "\\s+");
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
        if (phrase.startsWith("(?") || phrase.startsWith("{", end + 1)) {
            return Set.of("");
        }
        Set<String> beginnings = new TreeSet<>();
        alternatives(phrase.substring(1, end)).forEach(one -> beginnings.addAll(beginnings(one)));
        if (isOptional(phrase, end)) {
            beginnings.addAll(beginnings(withoutBlank(phrase.substring(end + 2))));
        }
        return beginnings;
    }

    /** A word is what a phrase begins at, so that a blank it may have in front is not there. */
    private static String withoutBlank(String phrase) {
        return phrase.startsWith(" ?") ? phrase.substring(2) : phrase;
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
