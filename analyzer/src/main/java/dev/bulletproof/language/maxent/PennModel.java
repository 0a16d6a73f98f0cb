package dev.bulletproof.language.maxent;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * CoreNLP's left3words model. Safe to share between threads.
 *
 * <p>The table holds, by kind: under the number of a feature the row of weights of each of its values; under {@link
 * #WORD} what is known of a word; under {@link #CLUSTER} the cluster of words of a like use.
 */
final class PennModel {
    /** Whoever changes what is written changes the number, so that no older copy is taken for it. */
    static final String RESOURCE = "penn-2.bin";

    /** Kinds of entries after those of the features. */
    static final int WORD = 100;

    static final int CLUSTER = 101;
    /** Below so many occurrences a word is known by its looks too. */
    static final int RARE = 5;

    private static final int MOST_KEPT = 10_000;

    private final String[] tags;
    private final byte[][] tagSets;
    private final FlatTable table;
    private final Weights weights;
    private final int[] lastRows;
    private final int[] pairRows;
    private final AtomicReferenceArray<TagPair> pairs;

    /** Those met before: résumés share most of their words, and a word is looked up in thirty places of the table. */
    private final Map<String, PennWord> words = new ConcurrentHashMap<>();

    private PennModel(FlatFile file) {
        tags = file.texts();
        tagSets = new byte[file.number()][];
        for (int i = 0; i < tagSets.length; i++) {
            tagSets[i] = file.bytes();
        }
        lastRows = file.ints();
        pairRows = file.ints();
        pairs = new AtomicReferenceArray<>(pairRows.length);
        table = FlatTable.read(file);
        weights = Weights.read(file);
    }

    static PennModel load() {
        return new PennModel(FlatFile.ofResource(RESOURCE));
    }

    /** What is known of a word: tag set, the tag it has most, whether it is rare. */
    static int fact(int tagSet, int firstTag, boolean rare) {
        return tagSet << 9 | firstTag << 1 | (rare ? 1 : 0);
    }

    int tagCount() {
        return tags.length;
    }

    String tag(int index) {
        return tags[index];
    }

    /** The tags a word can have; an unknown one those that are open to new words. */
    byte[] tagsOf(String word) {
        int fact = table.find(WORD, word);
        return tagSets[fact < 0 ? 0 : fact >> 9];
    }

    boolean rare(String word) {
        int fact = table.find(WORD, word);
        return fact < 0 || (fact & 1) == 1;
    }

    /** The tag a word has most often, "0" for an unknown one. */
    String firstTag(String word) {
        int fact = table.find(WORD, word);
        return fact < 0 ? "0" : tags[fact >> 1 & 0xff];
    }

    /** The cluster of words like this one. */
    String cluster(String word) {
        int cluster = table.find(CLUSTER, word.toLowerCase(Locale.ROOT));
        return cluster < 0 ? "null" : String.valueOf(cluster);
    }

    /** The word with all that is known of it by itself. */
    PennWord word(String written) {
        PennWord known = words.get(written);
        if (known != null) {
            return known;
        }
        PennWord word = PennWord.of(written, this);
        if (words.size() < MOST_KEPT) {
            words.put(written, word);
        }
        return word;
    }

    /** Adds what a feature's value says. */
    void add(int feature, String value, double[] scores) {
        addRow(row(feature, value), scores);
    }

    /** The row of a feature's value, -1 where it has none. */
    int row(int feature, String value) {
        return table.find(feature, value);
    }

    void addRow(int row, double[] scores) {
        weights.add(row, scores);
    }

    /** What the two tags before say; the number of tags stands for "before the sentence". */
    TagPair pair(int beforeLast, int last) {
        int index = beforeLast * (tags.length + 1) + last;
        TagPair known = pairs.get(index);
        if (known == null) {
            double[] scores = new double[tags.length];
            weights.add(pairRows[index], scores);
            weights.add(lastRows[last], scores);
            known = TagPair.of(scores);
            pairs.set(index, known);
        }
        return known;
    }
}
