package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The known names of technologies. Immutable. */
final class Gazetteer {

    /** How much a name says by itself. */
    enum Trust {
        /** It names a technology wherever it stands. */
        SURE,
        /** It is an ordinary word too: capitals must speak for it ("?" in the lists). */
        AMBIGUOUS,
        /** It is an ordinary capitalised word too: its neighbours must speak for it ("??"). */
        DOUBTFUL
    }

    /** What a name names. */
    enum Sort {
        TECHNOLOGY,
        PROCESS_TOOL,
        METHOD
    }

    /** A name as its makers write it. */
    record Entry(String name, Trust trust, Sort sort) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    Gazetteer() {
        add("technologies.txt", Sort.TECHNOLOGY);
        add("process-tools.txt", Sort.PROCESS_TOOL);
        add("methods.txt", Sort.METHOD);
        add("technology-names.txt", Sort.TECHNOLOGY);
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.name().length())
                                .reversed()));
    }

    private void add(String list, Sort sort) {
        for (String item : WordList.load(Gazetteer.class, list).items()) {
            String name = item.replaceFirst(" \\?+$", "");
            Trust trust = item.endsWith("??") ? Trust.DOUBTFUL : item.endsWith(" ?") ? Trust.AMBIGUOUS : Trust.SURE;
            byFirstWord
                    .computeIfAbsent(firstWord(name, 0), key -> new ArrayList<>())
                    .add(new Entry(name, trust, sort));
        }
    }

    /** The names that begin at {@code start}, which must be the beginning of a word; the longest first. */
    List<Entry> at(String text, int start) {
        return byFirstWord.getOrDefault(firstWord(text, start), List.of()).stream()
                .filter(entry -> stands(entry, text, start))
                .toList();
    }

    private static String firstWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean stands(Entry entry, String text, int start) {
        String name = entry.name();
        int end = start + name.length();
        return text.regionMatches(!caseMatters(entry), start, name, 0, name.length()) && free(entry, text, start, end);
    }

    /** Acronyms and ordinary words must be written as their makers do; "python" and "Canary Releases" need not. */
    private static boolean caseMatters(Entry entry) {
        boolean acronym =
                entry.name().length() <= 5 && entry.name().equals(entry.name().toUpperCase(Locale.ROOT));
        boolean tool = entry.sort() == Sort.PROCESS_TOOL && entry.trust() == Trust.AMBIGUOUS;
        return acronym || (entry.trust() != Trust.SURE && !tool);
    }

    private static boolean free(Entry entry, String text, int start, int end) {
        char after = end < text.length() ? text.charAt(end) : ' ';
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean joined = Character.isLetterOrDigit(after) || after == '+' || after == '#' || after == '_';
        boolean hyphened =
                entry.trust() != Trust.SURE && (after == '-' || before == '-' || after == '&' || before == '&');
        return !joined && !hyphened;
    }
}
