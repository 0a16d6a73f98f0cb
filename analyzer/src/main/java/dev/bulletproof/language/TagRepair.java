package dev.bulletproof.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends tags that cannot be right where they stand: what the fast tagger gets wrong in the clipped style of bullets. */
final class TagRepair {
    private static final Set<String> BARE_FINITE = Set.of("VB", "VBP");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "JJ");
    private static final Set<String> AFTER_GERUND = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN");

    /** Mended tags of the words, the one at {@code verb} left as it is; -1 where no verb is known. */
    List<String> mend(List<String> words, List<String> tags, int verb) {
        List<String> mended = new ArrayList<>(tags);
        for (int i = 0; i < words.size(); i++) {
            if (i != verb) {
                mended.set(i, mendOne(words, mended, i));
            }
        }
        return mended;
    }

    private static String mendOne(List<String> words, List<String> tags, int i) {
        String word = words.get(i);
        String tag = tags.get(i);
        String before = i > 0 ? tags.get(i - 1) : "";
        if (tag.startsWith("VB") && word.matches(".*\\d.*")) {
            return "CD";
        }
        if (tag.length() == 1 && word.matches(".*\\p{L}.*")) {
            return i + 1 < tags.size() && tags.get(i + 1).startsWith("NN") ? "JJ" : "NN";
        }
        if (tag.startsWith("VB") && word.matches("\\p{Lu}{2,}s?")) {
            return "NNP";
        }
        if (BARE_FINITE.contains(tag)
                && (before.equals("DT")
                        || before.equals("PRP$")
                        || (SINGULAR.contains(before) && phraseBefore(tags, i)))) {
            return "NN";
        }
        boolean tail = before.equals(",") && word.matches("\\p{Ll}{3,}ing") && !tag.startsWith("VB");
        boolean object = i + 1 < tags.size() && AFTER_GERUND.contains(tags.get(i + 1));
        return tail && object ? "VBG" : tag;
    }

    /** Whether a determiner or preposition opened the phrase that reaches to {@code i}: then no verb may end it bare. */
    private static boolean phraseBefore(List<String> tags, int i) {
        int at = i - 1;
        while (at >= 0 && SINGULAR.contains(tags.get(at))) {
            at--;
        }
        return at >= 0 && Set.of("DT", "PRP$", "IN", "VBD", "VBG", "CD").contains(tags.get(at));
    }
}
