package dev.bulletproof.language.maxent;

import edu.stanford.nlp.process.Americanize;

/**
 * All that the model says of a word by itself, wherever it stands. Immutable.
 *
 * @param text American
 * @param tags it can have
 * @param row of the word itself; as {@code rowBefore} and {@code rowAfter} of the word after and before which it stands
 * @param cluster of words like it
 * @param isCompanySign whether it ends a company's name
 * @param asFirst what its looks say at the start of a sentence; nothing where it is not rare
 * @param asLater what they say within it
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, read a few times a sentence.
record PennWord(
        String text,
        byte[] tags,
        int row,
        int rowBefore,
        int rowAfter,
        String cluster,
        int rowOfShapeBefore,
        int rowOfShapeAfter,
        int rowOfClusterBefore,
        int rowOfClusterAfter,
        boolean isCompanySign,
        double[] asFirst,
        double[] asLater) {
    private static final double[] NOTHING = {};

    static PennWord of(String written, PennModel model) {
        String text = Americanize.americanize(written);
        String shape = RareWord.shape(text);
        String cluster = model.cluster(text);
        boolean rare = model.rare(text);
        RareWord looks = new RareWord(model, text);
        return new PennWord(
                text,
                model.tagsOf(text),
                model.row(1, text),
                model.row(0, text),
                model.row(2, text),
                cluster,
                model.row(5, shape),
                model.row(7, shape),
                model.row(8, cluster),
                model.row(10, cluster),
                RareWord.isCompanySign(text),
                rare ? looks.looks(true) : NOTHING,
                rare ? looks.looks(false) : NOTHING);
    }

    /** Whether it is known by its looks too. */
    boolean isRare() {
        return asFirst.length > 0;
    }
}
