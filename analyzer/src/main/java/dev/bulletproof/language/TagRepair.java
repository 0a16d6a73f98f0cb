package dev.bulletproof.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags that cannot be right where they stand: what the fast tagger gets wrong in the clipped style of bullets. */
final class TagRepair {
    private static final Set<String> BARE_FINITE = Set.of("VB", "VBP");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "JJ");
    private static final Set<String> AFTER_GERUND = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN");

    /** What only the object of an active verb begins with. */
    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "PRP");
    /** Past forms that are nouns too. */
    private static final Set<String> SAME_PAST =
            Set.of("cut", "set", "put", "let", "split", "shut", "hit", "beat", "cast", "spread");

    private final VerbList verbs;

    TagRepair(VerbList verbs) {
        this.verbs = verbs;
    }

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

    private String mendOne(List<String> words, List<String> tags, int i) {
        String word = words.get(i);
        String tag = tags.get(i);
        String before = i > 0 ? tags.get(i - 1) : "";
        if (tag.startsWith("VB") && word.matches(".*\\d.*")) {
            return "CD";
        }
        if (tag.length() == 1 && word.matches(".*\\p{L}.*")) {
            return i + 1 < tags.size() && tags.get(i + 1).startsWith("NN") ? "JJ" : "NN";
        }
        if (tag.matches("VBP?") && word.matches("\\p{Ll}{3,}") && !word.equals("are") && !verbs.known(word)) {
            return "NN";
        }
        if (tag.startsWith("VB") && word.matches("\\p{Lu}{2,}s?")) {
            return "NNP";
        }
        if (BARE_FINITE.contains(tag)
                && (before.equals("DT")
                        || before.equals("PRP$")
                        || (SINGULAR.contains(before) && phraseBefore(tags, i))
                        || objectPlural(tags, i))) {
            return "NN";
        }
        if (tag.equals("VBN") && before.startsWith("NN") && !word.endsWith("ed") && onlyVerb(tags, i)) {
            return "VBD";
        }
        if (tag.equals("VB")
                && before(tags, i).startsWith("NN")
                && tags.get(i - 1).startsWith("RB")) {
            return "VBP";
        }
        if (tag.equals("VBN")
                && i > 1
                && words.get(i - 1).matches("never|finally|soon|then")
                && tags.get(i - 2).startsWith("NN")) {
            return "VBD";
        }
        if (tag.equals("VBN") && before.startsWith("NN") && OBJECT.contains(next(tags, i))) {
            return "VBD";
        }
        if (tag.equals("NN")
                && before.startsWith("NN")
                && i + 1 < words.size()
                && words.get(i + 1).matches("them|it|him|us|its|their")) {
            return "VBP";
        }
        if (lostVerb(words, tags, i)) {
            return i > 1 && tags.get(i - 1).startsWith("RB") ? "VBP" : "VBD";
        }
        boolean tail = before.equals(",") && word.matches("\\p{Ll}{3,}ing") && !tag.startsWith("VB");
        boolean object = i + 1 < tags.size() && AFTER_GERUND.contains(tags.get(i + 1));
        return tail && object ? "VBG" : tag;
    }

    /** Tag of the word before, adverbs skipped. */
    private static String before(List<String> tags, int i) {
        int at = i - 1;
        while (at > 0 && tags.get(at).startsWith("RB")) {
            at--;
        }
        return at < 0 ? "" : tags.get(at);
    }

    private static String next(List<String> tags, int i) {
        return i + 1 < tags.size() ? tags.get(i + 1) : "";
    }

    /** "talked the ads line out of": within the object of a verb just before no other verb can stand bare. */
    private static boolean objectPlural(List<String> tags, int i) {
        return i > 2
                && tags.get(i - 1).equals("NNS")
                && tags.get(i - 2).equals("DT")
                && tags.get(i - 3).startsWith("VB");
    }

    /** "; one in five users paid": a clause of its own after a stop must have a finite verb. */
    private static boolean onlyVerb(List<String> tags, int i) {
        int at = i - 1;
        while (at > 0
                && !tags.get(at).equals(":")
                && !tags.get(at).startsWith("VB")
                && !tags.get(at).equals("MD")) {
            at--;
        }
        return at > 0 && tags.get(at).equals(":");
    }

    /** "staff no longer key refunds", "and cut errors in half": heard as a noun where only a verb can stand. */
    private static boolean lostVerb(List<String> words, List<String> tags, int i) {
        boolean nominal = tags.get(i).startsWith("NN") || tags.get(i).equals("JJ");
        String next = i + 1 < tags.size() ? tags.get(i + 1) : "";
        if (!nominal || !(AFTER_GERUND.contains(next) || next.equals("VBG")) || i == 0) {
            return false;
        }
        String before = words.get(i - 1).toLowerCase(Locale.ROOT);
        boolean longer = before.equals("longer") && !next.equals("VBG");
        boolean joined = before.equals("and")
                && SAME_PAST.contains(words.get(i))
                && !tags.get(i - 2 < 0 ? 0 : i - 2).equals("DT");
        return longer || joined;
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
