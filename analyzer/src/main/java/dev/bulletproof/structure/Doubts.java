package dev.bulletproof.structure;

import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.read.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says where a file was read but does not look like a résumé in English. */
final class Doubts {
    private static final int ENOUGH_WORDS = 60;
    /** English résumés, terse as they are, have 15% and more; other languages below 5%. */
    private static final double COMMON_SHARE = 0.06;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    private final Vocabulary vocabulary;

    Doubts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Problem> about(Pages pages, List<Row> rows, int bullets) {
        List<Problem> problems = new ArrayList<>();
        String file = pages.source().path();
        if (isForeign(rows)) {
            problems.add(new Problem(
                    "unsupported-language",
                    Severity.ERROR,
                    file + " does not seem to be written in English",
                    "Only English is judged so far; check an English version."));
        } else if (bullets == 0) {
            problems.add(new Problem(
                    "no-bullets",
                    Severity.WARNING,
                    file + " shows no achievement or duty lines under experience or projects",
                    "Head the sections (Experience, Projects) and give each job lines of its own; --show-parse shows what"
                            + " was read."));
        }
        return problems;
    }

    private boolean isForeign(List<Row> rows) {
        List<String> words = rows.stream()
                .flatMap(row -> NO_WORD.splitAsStream(row.text().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        long common = words.stream().filter(vocabulary::isCommonWord).count();
        return words.size() >= ENOUGH_WORDS && common < words.size() * COMMON_SHARE;
    }
}
