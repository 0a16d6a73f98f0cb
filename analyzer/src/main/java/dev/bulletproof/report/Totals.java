package dev.bulletproof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums over the files of a report; grows with the number of rules and signals, not of files. Not thread-safe. */
public final class Totals {
    /** Columns of the score distribution: 0 to 9, 10 to 19, … 90 to 100. */
    public static final int SCORE_COLUMNS = 10;

    private final int[] scores = new int[SCORE_COLUMNS];
    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> notShown = new TreeMap<>();
    private int files;
    private int unreadable;
    private int generic;
    private int mixed;
    private int specific;

    /** Adds one more file. */
    public void add(Digest digest) {
        files++;
        unreadable += digest.status() == Review.Status.UNREADABLE ? 1 : 0;
        generic += digest.generic();
        mixed += digest.mixed();
        specific += digest.specific();
        digest.tenths().ifPresent(tenths -> scores[Math.min(tenths / 100, SCORE_COLUMNS - 1)]++);
        digest.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
        digest.notShown().forEach(signal -> notShown.merge(signal, 1, Integer::sum));
    }

    /** All files. */
    public int files() {
        return files;
    }

    /** Those that could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Bullets of all files. */
    public int bullets() {
        return generic + mixed + specific;
    }

    /** Bullets with that verdict. */
    public int generic() {
        return generic;
    }

    /** Bullets with that verdict. */
    public int mixed() {
        return mixed;
    }

    /** Bullets with that verdict. */
    public int specific() {
        return specific;
    }

    /** How many files score in each column, {@link #SCORE_COLUMNS} of them. */
    public List<Integer> scores() {
        List<Integer> columns = new ArrayList<>();
        for (int score : scores) {
            columns.add(score);
        }
        return columns;
    }

    /** In how many files each rule found something, most first. */
    public List<Map.Entry<String, Integer>> rules() {
        return mostFirst(rules);
    }

    /** In how many files each signal is not shown, most first. */
    public List<Map.Entry<String, Integer>> notShown() {
        return mostFirst(notShown);
    }

    private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
