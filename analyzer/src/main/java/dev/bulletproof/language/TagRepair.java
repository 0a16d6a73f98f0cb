package dev.bulletproof.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends tags that cannot be right where they stand: what the fast tagger gets wrong in the clipped style of bullets. */
final class TagRepair {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");
    private static final Pattern SMALL_LETTERS = Pattern.compile("\\p{Ll}{3,}");
    private static final Pattern ING = Pattern.compile("\\p{Ll}{3,}ing");
    private static final Set<String> PRONOUNS = Set.of("them", "it", "him", "us", "its", "their");

    private static final Set<String> BARE_FINITE = Set.of("VB", "VBP");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "JJ");
    private static final Set<String> AFTER_GERUND = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN");

    /** What only the object of an active verb begins with. */
    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "PRP");
    /** Past forms that are nouns too. */
    private static final Set<String> SAME_PAST =
            Set.of("cut", "set", "put", "let", "split", "shut", "hit", "beat", "cast", "spread");

    private final VerbList verbs;
    private final IrregularVerbs irregular;

    private final Lemmatizer lemmas;
    private final WordList happenings = WordList.load(TagRepair.class, "happening-verbs.txt");

    TagRepair(VerbList verbs, IrregularVerbs irregular, Lemmatizer lemmas) {
        this.verbs = verbs;
        this.irregular = irregular;
        this.lemmas = lemmas;
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
        String tag = tags.get(i);
        if (tag.startsWith("VB") && words.get(i).chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
            return "CD";
        }
        if (noun(words, tags, i)) {
            return tag.length() == 1 && next(tags, i).startsWith("NN") ? "JJ" : name(words.get(i)) ? "NNP" : "NN";
        }
        if (past(words, tags, i)) {
            return "VBD";
        }
        if (i > 0 && tags.get(i - 1).equals(":")) {
            return opensClause(tags, i);
        }
        if (present(words, tags, i)) {
            return "VBP";
        }
        return tail(words, tags, i) ? "VBG" : tag;
    }

    /** Heard as a verb where, after a stop, a subject begins: "; calls about parcels fell", "; failed builds fell". */
    private static String opensClause(List<String> tags, int i) {
        String tag = tags.get(i);
        String next = next(tags, i);
        if (tag.equals("VBZ") && next.matches("IN|RP|VBD|VBZ|MD")) {
            return "NNS";
        }
        boolean modifies = next.equals("NNS") && i + 2 < tags.size();
        String verb = modifies ? tags.get(i + 2) : "";
        if (tag.equals("VBD") && verb.equals("VBD")) {
            return "JJ";
        }
        boolean compound =
                next.equals("NN") && i + 2 < tags.size() && tags.get(i + 2).matches("VB[DN]");
        return tag.equals("VB") && (compound || verb.matches("VBP?|VB[DN]")) ? "NN" : tag;
    }

    private static boolean name(String word) {
        return ABBREVIATION.matcher(word).matches();
    }

    /** Heard as a verb or a sign where only a noun can stand. */
    private boolean noun(List<String> words, List<String> tags, int i) {
        String word = words.get(i);
        String tag = tags.get(i);
        boolean sign = tag.length() == 1 && word.codePoints().anyMatch(Character::isLetter);
        boolean unknown = BARE_FINITE.contains(tag)
                && SMALL_LETTERS.matcher(word).matches()
                && !word.equals("are")
                && !verbs.known(word);
        return sign || unknown || (tag.startsWith("VB") && name(word)) || endsPhrase(tags, i);
    }

    /** A bare form at the end of a phrase that an article or another verb opened. */
    private static boolean endsPhrase(List<String> tags, int i) {
        String before = i > 0 ? tags.get(i - 1) : "";
        return BARE_FINITE.contains(tags.get(i))
                && !OBJECT.contains(next(tags, i))
                && (before.equals("DT")
                        || before.equals("PRP$")
                        || (SINGULAR.contains(before) && phraseBefore(tags, i))
                        || objectPlural(tags, i));
    }

    /** Heard as a participle or a noun where a past must stand: "vendor reflashed every gate", "and cut errors in half". */
    private boolean past(List<String> words, List<String> tags, int i) {
        boolean onlyPast = irregular.isPast(words.get(i)) && !irregular.isParticiple(words.get(i));
        if (joinedPast(words, tags, i) || (onlyPast && tags.get(i).equals("VBN")) || happened(words, tags, i)) {
            return true;
        }
        if (!tags.get(i).equals("VBN") || !before(tags, i).startsWith("NN")) {
            return false;
        }
        boolean adjacent = tags.get(i - 1).startsWith("NN");
        boolean alone = !words.get(i).endsWith("ed") && onlyVerb(tags, i);
        return adjacent
                ? alone || OBJECT.contains(next(tags, i))
                : words.get(i - 1).matches("never|finally|soon|then");
    }

    /** Heard as an infinitive or a noun where a present must stand: "staff no longer key refunds", "had finance restate them". */
    private boolean present(List<String> words, List<String> tags, int i) {
        String tag = tags.get(i);
        if (tag.equals("VB")) {
            boolean adverb = before(tags, i).startsWith("NN") && tags.get(i - 1).startsWith("RB");
            return adverb || (i > 2 && String.join(" ", tags.subList(i - 3, i)).equals(": NN NNS"));
        }
        boolean acting = tag.equals("NN")
                && i > 0
                && tags.get(i - 1).startsWith("NN")
                && i + 1 < words.size()
                && PRONOUNS.contains(words.get(i + 1));
        boolean longer =
                i > 0 && words.get(i - 1).equals("longer") && nominal(tag) && AFTER_GERUND.contains(next(tags, i));
        return acting || longer || hoped(words, tags, i);
    }

    /** "so nightly loads complete before dawn": after "so" and a plural there must be a verb. */
    private boolean hoped(List<String> words, List<String> tags, int i) {
        if (i < 2
                || !nominal(tags.get(i))
                || !tags.get(i - 1).equals("NNS")
                || next(tags, i).startsWith("NN")) {
            return false;
        }
        int at = i - 2;
        while (at > i - 6 && at > 0 && tags.get(at).matches("JJ|NN|NNP|DT|CD")) {
            at--;
        }
        return words.get(at).equals("so") && verbs.known(words.get(i));
    }

    /** ", and the queue emptied by noon": what happens by itself is said of its subject, and done to nothing. */
    private boolean happened(List<String> words, List<String> tags, int i) {
        if (!tags.get(i).equals("VBN") || !before(tags, i).matches("NNP?S?|CD|DT")) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && !tags.get(at).matches("VB.*|MD|:|,") && !words.get(at).matches("and|so|but|that|which|who")) {
            at--;
        }
        boolean itself = happenings.has(lemmas.lemma(words.get(i), "VBD"));
        return (at < i - 1 && words.get(at).matches("that|which|who"))
                || (itself && (tags.get(at).matches(":|,") || words.get(at).matches("and|so|but")));
    }

    private static boolean nominal(String tag) {
        return tag.startsWith("NN") || tag.equals("JJ");
    }

    /** "and cut errors in half": a past form like a noun, after "and" and before an object. */
    private static boolean joinedPast(List<String> words, List<String> tags, int i) {
        boolean object = AFTER_GERUND.contains(next(tags, i)) || next(tags, i).equals("VBG");
        return i > 1
                && nominal(tags.get(i))
                && object
                && words.get(i - 1).equals("and")
                && SAME_PAST.contains(words.get(i))
                && !tags.get(i - 2).equals("DT");
    }

    /** ", sequencing the acquirers" heard as a noun. */
    private static boolean tail(List<String> words, List<String> tags, int i) {
        boolean joined = i > 0 && tags.get(i - 1).equals(",") && AFTER_GERUND.contains(next(tags, i));
        return joined
                && !tags.get(i).startsWith("VB")
                && ING.matcher(words.get(i)).matches();
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

    /** Whether a determiner or preposition opened the phrase that reaches to {@code i}: then no verb may end it bare. */
    private static boolean phraseBefore(List<String> tags, int i) {
        int at = i - 1;
        while (at >= 0 && SINGULAR.contains(tags.get(at))) {
            at--;
        }
        return at >= 0 && Set.of("DT", "PRP$", "IN", "VBD", "VBG", "CD").contains(tags.get(at));
    }
}
