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
    private final PennWords words;
    private final int at;
    private final String word;

    RareWord(PennModel model, PennWords words, int at) {
        this.model = model;
        this.words = words;
        this.at = at;
        this.word = words.at(at);
    }

    /** Adds all that the looks say. */
    void add(double[] scores) {
        addLooks(scores);
        addNeighbours(scores);
        addCapital(scores);
    }

    /** Adds what the word alone says. */
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

    /** Adds what its neighbours look like. */
    private void addNeighbours(double[] scores) {
        String before = words.at(at - 1);
        String after = words.at(at + 1);
        model.add(5, shape(before, COARSE), scores);
        model.add(7, shape(after, COARSE), scores);
        model.add(8, model.cluster(before), scores);
        model.add(10, model.cluster(after), scores);
        model.add(11, model.cluster(before) + '|' + model.cluster(word) + '|' + model.cluster(after), scores);
        addFlag(16, inCompanyName(), scores);
    }

    /** Adds what its capital says, at the start of the sentence or within it. */
    private void addCapital(double[] scores) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String otherwise = capital ? model.firstTag(word.toLowerCase(Locale.ROOT)) : "0";
        model.add(19, at == 0 ? otherwise : "0", scores);
        model.add(20, at == 0 ? "0" : otherwise, scores);
        addFlag(21, at == 0 && any(Character::isUpperCase), scores);
    }

    private void addFlag(int feature, boolean set, double[] scores) {
        if (set) {
            model.add(feature, "1", scores);
        }
    }

    private boolean inCompanyName() {
        boolean named = false;
        for (int i = 0; i <= NAME_REACH; i++) {
            named |= COMPANIES.contains(words.at(at + i));
        }
        return named && Character.isUpperCase(word.charAt(0));
    }

    private boolean any(IntPredicate property) {
        for (int i = 0; i < word.length(); i++) {
            if (property.test(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shape(String word, int shaper) {
        return WordShapeClassifier.wordShape(word, shaper);
    }
}
