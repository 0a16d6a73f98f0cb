package dev.bulletproof.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tokens of a bullet with the questions that grammar asks of them. Indices beyond either end answer "no". */
public record Sentence(List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "PDT", "WP$");

    /** Past forms that are participles too. */
    private static final Pattern AMBIGUOUS = Pattern.compile(".*(?:ed|pt|lt|nt|ld|ut|it|ade|aid)");

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Whether there is such a token. */
    public boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** Penn tag, empty beyond the ends. */
    public String tag(int i) {
        return has(i) ? tokens.get(i).tag() : "";
    }

    /** Lemma, empty beyond the ends. */
    public String lemma(int i) {
        return has(i) ? tokens.get(i).lemma() : "";
    }

    /** The token as it stands, empty beyond the ends. */
    public String text(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    /** Lower-case form. */
    public String form(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }

    /** Any form of a verb. */
    public boolean verb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    /** A finite verb or modal. */
    public boolean finite(int i) {
        return FINITE.contains(tag(i));
    }

    /** An -ing form that the taggers call a verb. */
    public boolean gerund(int i) {
        return tag(i).equals("VBG");
    }

    /** A noun or name. */
    public boolean noun(int i) {
        return NOUNS.contains(tag(i));
    }

    /** A past form that more likely describes the noun before it than says what that did: "a filer kept as a mirror". */
    public boolean describes(int i) {
        boolean goesOn = is(i + 1, "by", "in", "on", "for", "with", "as", "at", "against", "from", "into", "using");
        return tag(i).equals("VBN")
                || (tag(i).equals("VBD")
                        && noun(i - 1)
                        && goesOn
                        && AMBIGUOUS.matcher(form(i)).matches());
    }

    /** An adverb. */
    public boolean adverb(int i) {
        return tag(i).startsWith("RB");
    }

    /** A preposition or "to". */
    public boolean preposition(int i) {
        return tag(i).equals("IN") || tag(i).equals("TO");
    }

    /** Determiner, number, possessive or adjective: a noun must follow. */
    public boolean announcesNoun(int i) {
        return BEFORE_NOUN.contains(tag(i));
    }

    /** Whether the token can stand within a noun phrase. */
    public boolean nominal(int i) {
        return noun(i) || announcesNoun(i) || tag(i).equals("POS") || tag(i).equals("FW") || tag(i).equals("SYM");
    }

    /** Whether the lower-case form is one of these, which are given in lower case. */
    public boolean is(int i, String... forms) {
        String text = text(i);
        for (String form : forms) {
            if (form.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the token that holds the character at {@code offset}, or else the next one; the size beyond the last. */
    public int tokenAt(int offset) {
        // Halving, since a long line is asked for each of its names with each other one.
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (tokens.get(middle).span().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first index at or after {@code i} that holds no adverb. */
    public int pastAdverbs(int i) {
        int at = i;
        while (adverb(at)) {
            at++;
        }
        return at;
    }
}
