package dev.bulletproof.annotate.text;

import java.util.ArrayList;
import java.util.List;

/** A unified diff of two texts that differ in a few lines. */
final class LineDiff {
    private static final int CONTEXT = 3;
    private static final int MOST_PAIRS = 4_000_000;

    private record Row(char sign, String line, int old, int young) {}

    private final String[] before;
    private final String[] after;
    private final int head;
    private final int tail;
    private final List<Row> rows = new ArrayList<>();

    private LineDiff(String before, String after) {
        this.before = before.split("\\R", -1);
        this.after = after.split("\\R", -1);
        int least = Math.min(this.before.length, this.after.length);
        int first = 0;
        while (first < least && this.before[first].equals(this.after[first])) {
            first++;
        }
        int last = 0;
        while (last < least - first
                && this.before[this.before.length - 1 - last].equals(this.after[this.after.length - 1 - last])) {
            last++;
        }
        this.head = first;
        this.tail = last;
    }

    /** The diff, empty where nothing changed. */
    static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        LineDiff diff = new LineDiff(before, after);
        diff.align();
        return "--- a/" + name + "\n+++ b/" + name + "\n" + diff.hunks();
    }

    private void align() {
        for (int i = 0; i < head; i++) {
            rows.add(new Row(' ', before[i], i, i));
        }
        alignMiddle(before.length - tail, after.length - tail);
        for (int i = 0; i < tail; i++) {
            int old = before.length - tail + i;
            rows.add(new Row(' ', before[old], old, after.length - tail + i));
        }
    }

    private void alignMiddle(int oldEnd, int youngEnd) {
        int[][] common = common(oldEnd, youngEnd);
        int i = head;
        int j = head;
        while (i < oldEnd || j < youngEnd) {
            boolean both = i < oldEnd && j < youngEnd;
            if (both && before[i].equals(after[j])) {
                rows.add(new Row(' ', before[i], i++, j++));
            } else if (i < oldEnd && (!both || common[i - head + 1][j - head] >= common[i - head][j - head + 1])) {
                rows.add(new Row('-', before[i], i++, j));
            } else {
                rows.add(new Row('+', after[j], i, j++));
            }
        }
    }

    /** Of each pair of ends how many of the remaining lines are common; nothing where that would cost too much. */
    private int[][] common(int oldEnd, int youngEnd) {
        int height = oldEnd - head;
        int width = youngEnd - head;
        int[][] common = new int[height + 1][width + 1];
        if ((long) height * width > MOST_PAIRS) {
            return common;
        }
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                common[i][j] = before[head + i].equals(after[head + j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String hunks() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < rows.size()) {
            if (rows.get(at).sign == ' ') {
                at++;
                continue;
            }
            int end = endOfHunk(at);
            write(rows.subList(Math.max(0, at - CONTEXT), Math.min(rows.size(), end + CONTEXT)), out);
            at = end;
        }
        return out.toString();
    }

    /** Changes that stand closer together than their contexts are one hunk. */
    private int endOfHunk(int start) {
        int end = start;
        for (int i = start; i < rows.size() && i - end <= 2 * CONTEXT; i++) {
            end = rows.get(i).sign == ' ' ? end : i + 1;
        }
        return end;
    }

    private static void write(List<Row> hunk, StringBuilder out) {
        long old = hunk.stream().filter(row -> row.sign != '+').count();
        long young = hunk.stream().filter(row -> row.sign != '-').count();
        Row first = hunk.get(0);
        out.append("@@ -").append(first.old + 1).append(',').append(old);
        out.append(" +").append(first.young + 1).append(',').append(young).append(" @@\n");
        hunk.forEach(row -> out.append(row.sign).append(row.line).append('\n'));
    }
}
