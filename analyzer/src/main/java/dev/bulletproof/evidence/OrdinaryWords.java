package dev.bulletproof.evidence;

import dev.bulletproof.language.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words are no names because English has them, or is free to make them. Immutable. */
final class OrdinaryWords {
    private static final Pattern MADE = Pattern.compile(
            "(?:re|un|in|on|up|out|over|under|non|multi|pre|micro|sub|inter|co|de|dis|mis|back|front|mid|anti|auto|bio|cyber"
                    + "|hyper|meta|mini|mono|neuro|photo|poly|post|semi|super|tele|trans|ultra|counter|self|cross)"
                    + "-?(\\p{L}{3,})");
    private static final Pattern ENDING =
            Pattern.compile("(\\p{L}{3,}?)(?:e?s|e?d|ing|ly|er|ers|ness|able|ation|i[sz](?:e|ed|ing|ation)|ful|less)");
    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary = Vocabulary.load();

    /** Whether a dictionary has the word, in lower case. */
    boolean has(String word) {
        return vocabulary.has(word);
    }

    /** Whether it is made of ordinary words: "onboarded", "middleware". */
    boolean made(String word) {
        Matcher prefixed = MADE.matcher(word);
        Matcher ended = ENDING.matcher(word);
        return (prefixed.matches() && knows(prefixed.group(1)))
                || (ended.matches() && stem(ended.group(1)))
                || compound(word);
    }

    private boolean knows(String word) {
        Matcher ended = ENDING.matcher(word);
        return has(word) || (ended.matches() && stem(ended.group(1)));
    }

    private boolean stem(String stem) {
        return has(stem) || has(stem + "e");
    }

    private boolean compound(String word) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            if (has(word.substring(0, cut)) && has(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
