package dev.bulletproof.language.maxent;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** What a word that is seldom or never in the dictionary looks like: features by the numbers of the model. */
final class RareWord {
    private static final int COARSE = WordShapeClassifier.WORDSHAPECHRIS2;
    private static final int FINE = WordShapeClassifier.WORDSHAPECHRIS4;
    private static final int LONGEST_AFFIX = 10;
    private static final int NAME_REACH = 3;
    private static final String TOO_SHORT = "######";
    private static final Set<String> COMPANIES = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final PennModel model;
    private final String word;

    RareWord(PennModel model, String word) {
        this.model = model;
        this.word = word;
    }

    /** What the word alone says, as the first of a sentence or later in it. */
    double[] looks(boolean first) {
        double[] scores = new double[model.tagCount()];
        addLooks(scores);
        addCapital(first, scores);
        return scores;
    }

    private void addLooks(double[] scores) {
        model.add(6, shape(word, COARSE), scores);
        model.add(9, model.cluster(word), scores);
        boolean upper = any(Character::isUpperCase);
        boolean digit = any(Character::isDigit);
        boolean dash = word.indexOf('-') >= 0;
        addFlag(12, upper, scores);
        addFlag(13, digit, scores);
        addFlag(14, dash, scores);
        addFlag(15, dash && digit && any(Character::isLetter), scores);
        addFlag(17, !any(letter -> !Character.isUpperCase(letter)), scores);
        addFlag(18, upper && dash && digit, scores);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean reaches = word.length() >= length;
            model.add(21 + length, reaches ? word.substring(0, length) : TOO_SHORT, scores);
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean reaches = word.length() >= length;
            model.add(31 + length, reaches ? word.substring(word.length() - length) : TOO_SHORT, scores);
        }
        model.add(42, shape(word, FINE), scores);
        addFlag(43, !any(Character::isLetterOrDigit), scores);
    }

    /** Adds what its capital says, at the start of the sentence or within it. */
    private void addCapital(boolean first, double[] scores) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String otherwise = capital ? model.firstTag(word.toLowerCase(Locale.ROOT)) : "0";
        model.add(19, first ? otherwise : "0", scores);
        model.add(20, first ? "0" : otherwise, scores);
        addFlag(21, first && any(Character::isUpperCase), scores);
    }

    /** Adds what the neighbours of such a word look like. */
    static void addNeighbours(PennModel model, PennWords words, int at, double[] scores) {
        PennWord before = words.at(at - 1);
        PennWord after = words.at(at + 1);
        model.addRow(before.rowOfShapeBefore(), scores);
        model.addRow(after.rowOfShapeAfter(), scores);
        model.addRow(before.rowOfClusterBefore(), scores);
        model.addRow(after.rowOfClusterAfter(), scores);
        model.add(11, before.cluster() + '|' + words.at(at).cluster() + '|' + after.cluster(), scores);
        if (inCompanyName(words, at)) {
            model.add(16, "1", scores);
        }
    }

    private void addFlag(int feature, boolean set, double[] scores) {
        if (set) {
            model.add(feature, "1", scores);
        }
    }

    private static boolean inCompanyName(PennWords words, int at) {
        boolean named = false;
        for (int i = 0; i <= NAME_REACH; i++) {
            named |= words.at(at + i).isCompanySign();
        }
        return named && Character.isUpperCase(words.at(at).text().charAt(0));
    }

    /** "Inc.", "Ltd.": what a company's name ends with. */
    static boolean isCompanySign(String word) {
        return COMPANIES.contains(word);
    }

    private boolean any(IntPredicate property) {
        for (int i = 0; i < word.length(); i++) {
            if (property.test(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The coarse shape of any word. */
    static String shape(String word) {
        return shape(word, COARSE);
    }

    private static String shape(String word, int shaper) {
        return WordShapeClassifier.wordShape(word, shaper);
    }
}
