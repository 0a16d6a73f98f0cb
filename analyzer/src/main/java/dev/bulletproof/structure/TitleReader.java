package dev.bulletproof.structure;

import dev.bulletproof.structure.Vocabulary.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows as section titles, by their words alone. */
final class TitleReader {
    private static final int LONGEST = 8;
    private static final Pattern SPACED_OUT = Pattern.compile("(?:\\S\\s){3,}\\S");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4}|[A-H])[.)]\\s*");
    /** What stands in parentheses at the end, as in {@code Projects (more on my site)}. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)\\s*$");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}&+']+");

    private final Vocabulary vocabulary;

    TitleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the row's words say, should it be a title. */
    Optional<Title> title(Row row) {
        List<String> words = words(row);
        return words.isEmpty() || words.size() > LONGEST ? Optional.empty() : vocabulary.title(words);
    }

    /** Whether it has no words but those of section titles. */
    boolean sure(Row row) {
        return title(row).filter(Title::sure).isPresent();
    }

    /** Whether its last word names a kind of section and no job. */
    boolean endsAsTitle(Row row) {
        List<String> words = words(row);
        List<String> last = words.subList(Math.max(0, words.size() - 1), words.size());
        return !last.isEmpty()
                && !vocabulary.isTitleWord(last.get(0))
                && vocabulary.title(last).filter(title -> !title.weak()).isPresent();
    }

    /** Whether it may as well be a heading inside an entry, such as {@code Achievements}. */
    boolean isInner(Row row) {
        return vocabulary.isInnerHeading(row.text().replaceFirst("\\s*:$", ""));
    }

    private static List<String> words(Row row) {
        String whole = row.text().indexOf('(') < 0
                ? row.text()
                : ASIDE.matcher(row.text()).replaceFirst("");
        String text = NUMBER.matcher(together(whole)).replaceFirst("");
        return Arrays.stream(NO_WORD.split(text.replace('’', '\'').toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Letters set apart for looks, as in {@code S K I L L S}, together again. */
    private static String together(String text) {
        return SPACED_OUT.matcher(text).matches() ? text.replaceAll("\\s", "") : text;
    }
}
