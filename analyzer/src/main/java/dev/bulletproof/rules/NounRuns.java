package dev.bulletproof.rules;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plain noun phrases of a bullet: unbroken runs of articles, adjectives and nouns. */
final class NounRuns {
    private static final Set<String> INSIDE =
            Set.of("DT", "POS", "PRP$", "CD", "VBG", "VBN", "RB", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS");

    private NounRuns() {}

    /**
     * A run.
     *
     * @param first index of its first token
     * @param tokens never empty
     */
    record Run(int first, List<Token> tokens) {
        Token head() {
            return tokens.get(tokens.size() - 1);
        }

        /** Index of the token after it. */
        int end() {
            return first + tokens.size();
        }
    }

    /** The runs, in order; a word from the vocabulary belongs to one whatever its tag. */
    static List<Run> of(Parsed parsed, Vocabulary vocabulary) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = parsed.tokens();
        int first = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || !isInside(tokens.get(i), vocabulary)) {
                addRun(runs, tokens, first, i);
                first = i + 1;
            }
        }
        return runs;
    }

    private static void addRun(List<Run> runs, List<Token> tokens, int first, int end) {
        int last = end;
        while (last > first && tokens.get(last - 1).tag().startsWith("RB")) {
            last--;
        }
        if (last > first) {
            runs.add(new Run(first, tokens.subList(first, last)));
        }
    }

    private static boolean isInside(Token token, Vocabulary vocabulary) {
        boolean finite = token.tag().equals("VBD") || token.tag().equals("VBZ");
        return INSIDE.contains(token.tag()) || (!finite && vocabulary.knows(token));
    }
}
