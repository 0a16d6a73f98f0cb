package dev.bulletproof.language;

import java.util.List;
import java.util.Set;

/** The tokens of a bullet with the questions that grammar asks of them. Indices beyond either end answer "no". */
record Sentence(List<Token> tokens) {
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "PDT", "WP$");

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    String tag(int i) {
        return has(i) ? tokens.get(i).tag() : "";
    }

    String lemma(int i) {
        return has(i) ? tokens.get(i).lemma() : "";
    }

    String text(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    /** Lower-case form. */
    String form(int i) {
        return text(i).toLowerCase(java.util.Locale.ROOT);
    }

    boolean verb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    boolean finite(int i) {
        return FINITE.contains(tag(i));
    }

    boolean gerund(int i) {
        return tag(i).equals("VBG");
    }

    boolean noun(int i) {
        return NOUNS.contains(tag(i));
    }

    boolean adverb(int i) {
        return tag(i).startsWith("RB");
    }

    boolean preposition(int i) {
        return tag(i).equals("IN") || tag(i).equals("TO");
    }

    /** Determiner, number, possessive or adjective: a noun must follow. */
    boolean announcesNoun(int i) {
        return BEFORE_NOUN.contains(tag(i));
    }

    /** Whether the token can stand within a noun phrase. */
    boolean nominal(int i) {
        return noun(i) || announcesNoun(i) || tag(i).equals("POS") || tag(i).equals("FW") || tag(i).equals("SYM");
    }

    boolean is(int i, String... forms) {
        String form = form(i);
        for (String candidate : forms) {
            if (candidate.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** The first index at or after {@code i} that holds no adverb. */
    int pastAdverbs(int i) {
        int at = i;
        while (adverb(at)) {
            at++;
        }
        return at;
    }
}
