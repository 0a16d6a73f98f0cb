package dev.bulletproof.rewrite;

import java.util.Locale;

/** Tells a mended typing error from another word. */
final class Misspelling {
    private static final int SHORTEST = 6;
    /** Below this a wrong letter makes another word too easily. */
    private static final int SHORTEST_MISTAKEN = 8;

    private Misspelling() {}

    /** Whether two long words differ by one letter dropped, doubled, swapped or, in a longer one, mistaken. */
    static boolean of(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (Math.min(a.length(), b.length()) < SHORTEST
                || a.charAt(0) != b.charAt(0)
                || !a.matches("\\p{L}+")
                || !b.matches("\\p{L}+")) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        boolean oneWrong = a.length() == b.length() && a.length() - end - start == 1;
        return end > 0
                && (!oneWrong || a.length() >= SHORTEST_MISTAKEN)
                && slip(a.substring(start, a.length() - end), b.substring(start, b.length() - end));
    }

    private static boolean slip(String a, String b) {
        boolean swapped =
                a.length() == 2 && a.equals(new StringBuilder(b).reverse().toString());
        boolean dropped = a.length() + b.length() == 1;
        boolean mistaken = a.length() == 1 && b.length() == 1;
        return swapped || dropped || mistaken;
    }
}
