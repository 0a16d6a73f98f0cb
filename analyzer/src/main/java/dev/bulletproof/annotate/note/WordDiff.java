package dev.bulletproof.annotate.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the fewest whole words that have to change to turn one text into another. */
public final class WordDiff {
    private static final Pattern TOKEN =
            Pattern.compile("[\\s\\h]+|[\\p{L}\\p{N}\\p{M}_\u00ad\u200b\ufeff]+(?:['’.+#&/-][\\p{L}\\p{N}\\p{M}]+)*|.");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern SOFT = Pattern.compile("[\u00ad\u200b\ufeff]");

    private record Token(String key, int start, int end) {
        boolean isSpace() {
            return key.equals(" ");
        }
    }

    private final String after;
    private final List<Token> old;
    private final List<Token> young;
    private final List<Change> changes = new ArrayList<>();

    private WordDiff(String before, String after, boolean ignoreCase) {
        this.after = after;
        this.old = tokens(before, ignoreCase);
        this.young = tokens(after, ignoreCase);
    }

    /**
     * The changes that turn {@code before} into {@code after}, in order, without overlap. White space of any kind and
     * length counts as one blank; soft hyphens do not count.
     */
    public static List<Change> of(String before, String after) {
        return new WordDiff(before, after, false).changes();
    }

    /** The same where {@code before} is printed in capitals. */
    public static List<Change> ofCapitals(String before, String after) {
        return new WordDiff(before, after, true).changes();
    }

    /** A text with white space folded and soft hyphens gone, as a bullet's text is. */
    public static String folded(String text) {
        return BLANKS.matcher(SOFT.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    private static List<Token> tokens(String text, boolean ignoreCase) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String key = SOFT.matcher(matcher.group()).replaceAll("");
            key = key.isBlank() || Character.isSpaceChar(key.charAt(0)) ? " " : key;
            tokens.add(new Token(ignoreCase ? key.toLowerCase(Locale.ROOT) : key, matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private List<Change> changes() {
        int[][] common = commonLengths();
        int i = 0;
        int j = 0;
        int fromOld = 0;
        int fromYoung = 0;
        while (i < old.size() && j < young.size()) {
            if (old.get(i).key.equals(young.get(j).key) && worthKeeping(common, i, j, fromOld == i && fromYoung == j)) {
                change(fromOld, i, fromYoung, j);
                fromOld = ++i;
                fromYoung = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        change(fromOld, old.size(), fromYoung, young.size());
        return changes;
    }

    /** A blank between two changes is no island: the changes read better as one. */
    private boolean worthKeeping(int[][] common, int i, int j, boolean inStep) {
        if (!old.get(i).isSpace() || inStep) {
            return true;
        }
        boolean endsBoth = i + 1 == old.size() && j + 1 == young.size();
        return endsBoth
                || (i + 1 < old.size()
                        && j + 1 < young.size()
                        && old.get(i + 1).key.equals(young.get(j + 1).key)
                        && common[i][j] == common[i + 1][j + 1] + weight(old.get(i)));
    }

    /** Of each pair of ends, how much of the rest is common; a word weighs more than a blank. */
    private int[][] commonLengths() {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                int best = Math.max(common[i + 1][j], common[i][j + 1]);
                common[i][j] = old.get(i).key.equals(young.get(j).key)
                        ? Math.max(best, common[i + 1][j + 1] + weight(old.get(i)))
                        : best;
            }
        }
        return common;
    }

    private static int weight(Token token) {
        return Character.isLetterOrDigit(token.key.codePointAt(0)) ? 8 : 1;
    }

    private void change(int fromOld, int toOld, int fromYoung, int toYoung) {
        if (fromOld == toOld && fromYoung == toYoung) {
            return;
        }
        int start = fromOld < old.size() ? old.get(fromOld).start : old.isEmpty() ? 0 : old.get(old.size() - 1).end;
        int end = toOld > fromOld ? old.get(toOld - 1).end : start;
        String text =
                toYoung > fromYoung ? after.substring(young.get(fromYoung).start, young.get(toYoung - 1).end) : "";
        changes.add(new Change(start, end, text));
    }
}
