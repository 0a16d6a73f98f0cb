package dev.bulletproof.rewrite;

import java.util.Locale;

/** What somebody says to have done, as the means of something else: "checked each room" becomes "by checking each room". */
final class Means {
    private Means() {}

    static String told(String answer) {
        String[] words = answer.split(" ", 2);
        String rest = words.length > 1 ? " " + words[1] : "";
        String first = words[0].toLowerCase(Locale.ROOT);
        return first.equals("by") || first.equals("through") || first.equals("with")
                ? answer
                : "by " + gerund(first, words[0]) + rest;
    }

    private static String gerund(String word, String asWritten) {
        if (word.endsWith("ing")) {
            return asWritten;
        }
        Inflector inflector = new Inflector();
        if (word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "ying";
        }
        return inflector
                .irregularBase(word)
                .map(inflector::gerund)
                .orElseGet(() -> word.endsWith("ed") ? word.substring(0, word.length() - 2) + "ing" : asWritten);
    }
}
