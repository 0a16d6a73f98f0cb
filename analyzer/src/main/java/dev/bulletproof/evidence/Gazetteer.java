package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

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

    private final Map<String, List<Entry>> byFirstWord;

    private Gazetteer(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    Gazetteer() {
        this(new HashMap<>());
        add("technologies.txt", Sort.TECHNOLOGY);
        add("process-tools.txt", Sort.PROCESS_TOOL);
        add("methods.txt", Sort.METHOD);
        add("trade-tools.txt", Sort.TECHNOLOGY);
        add("techniques.txt", Sort.TECHNOLOGY);
        add("technology-names.txt", Sort.TECHNOLOGY);
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.name().length())
                                .reversed()));
    }

    /** A gazetteer of some of these names only. */
    Gazetteer showing(Predicate<String> shown) {
        Map<String, List<Entry>> some = new HashMap<>();
        byFirstWord.forEach((word, entries) -> some.put(
                word, entries.stream().filter(entry -> shown.test(entry.name())).toList()));
        return new Gazetteer(some);
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
        List<Entry> known = byFirstWord.get(firstWord(text, start));
        // Most words begin no name.
        if (known == null) {
            return List.of();
        }
        return known.stream().filter(entry -> stands(entry, text, start)).toList();
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
        if (after == 's' && plural(entry) && !word(text, end + 1)) {
            return true;
        }
        boolean joined = Character.isLetterOrDigit(after) || after == '+' || after == '#' || after == '_';
        boolean hyphened =
                entry.trust() != Trust.SURE && (after == '-' || before == '-' || after == '&' || before == '&');
        return !joined && !hyphened;
    }

    /** What is written as words are may have more than one: "exit tickets", but no "Jenkinss". */
    private static boolean plural(Entry entry) {
        String name = entry.name();
        boolean words = name.equals(name.toLowerCase(Locale.ROOT)) && name.length() > 5;
        return words && entry.trust() == Trust.SURE && Character.isLetter(name.charAt(name.length() - 1));
    }

    private static boolean word(String text, int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
    }
}
