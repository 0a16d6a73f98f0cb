package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is compared of a word: British and American spelling, inflection, and an act noun and its verb fall together;
 * nothing else does. Immutable.
 */
final class WordKey {
    private static final Pattern DOUBLED = Pattern.compile(".*([bdfglmnprstz])\\1");
    private static final String[][] SPELLINGS = {
        {"^practis", "practic"},
        {"isation", "ization"},
        {"yse", "yze"},
        {"ysing", "yzing"},
        {"ysed", "yzed"},
        {"ogue", "og"},
        {"gramme", "gram"},
        {"ence$", "ense"},
        {"fibre", "fiber"},
        {"centre", "center"},
        {"theatre", "theater"},
        {"metre", "meter"},
        {"litre", "liter"},
        {"cheque", "check"},
        {"grey", "gray"},
        {"tyre", "tire"},
        {"kerb", "curb"},
        {"aluminium", "aluminum"},
        {"ageing", "aging"},
        {"judgement", "judgment"},
        {"mould", "mold"},
        {"plough", "plow"},
        {"catalyst", "catalyst"},
        {"jewell", "jewel"},
        {"enrol(?!l)", "enroll"},
        {"fulfil(?!l)", "fulfill"},
        {"skilful", "skillful"},
        {"instal(?!l)", "install"},
        {"aeroplane", "airplane"},
        {"paedia", "pedia"},
        {"anaes", "anes"},
        {"haem", "hem"},
        {"oedema", "edema"},
        {"orthopaed", "orthoped"},
        {"(?<=[a-z]{3})ise(d|s|r)?$", "ize$1"},
        {"(?<=[a-z]{3})ising$", "izing"},
        {"(?<=[a-z]{2})our(?!ce|s$|se|t|th)", "or"},
        {"licence", "license"},
        {"defence", "defense"}
    };

    private final Inflector inflector = new Inflector();
    private final Map<String, String> nouns = new HashMap<>();

    WordKey() {
        for (String line : DataFile.lines("nominals.txt")) {
            String[] pair = line.split(" ", -1);
            nouns.put(spelling(pair[0].replace("-", "")), pair[1].replace("-", ""));
        }
    }

    /** The key of a word in any case. */
    String of(String word) {
        String even =
                spelling(word.toLowerCase(Locale.ROOT).replaceAll("'s?$", "").replace(".", ""));
        String verb = nouns.getOrDefault(even, nouns.getOrDefault(even.replaceFirst("s$", ""), even));
        return stem(spelling(inflector.irregularBase(verb).orElse(verb)));
    }

    private static String spelling(String word) {
        String even = word;
        for (String[] pair : SPELLINGS) {
            even = even.replaceAll(pair[0], pair[1]);
        }
        return even;
    }

    private static String stem(String word) {
        String stem = word;
        if (stem.length() > 3
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.endsWith("ies")
                    ? stem.substring(0, stem.length() - 3) + "y"
                    : stem.substring(0, stem.length() - 1);
        }
        stem = adverb(stem);
        if (stem.endsWith("ing") && stem.length() > 5 && hasVowel(stem, 3)) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.endsWith("ied") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("ed") && stem.length() > 4 && hasVowel(stem, 2)) {
            stem = stem.substring(0, stem.length() - 2);
        }
        stem = DOUBLED.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
        stem = stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        return stem.length() > 2 && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String adverb(String word) {
        return word.length() > 6
                        && word.endsWith("ly")
                        && !word.matches("weekly|monthly|yearly|hourly|quarterly|fortnightly|daily")
                ? word.substring(0, word.length() - 2)
                : word;
    }

    private static boolean hasVowel(String word, int ending) {
        return word.substring(0, word.length() - ending).matches(".*[aeiouy].*");
    }
}
