package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is compared of a word: British and American spelling, inflection, and an act noun and its verb fall together;
 * nothing else does. Safe to share between threads.
 */
final class WordKey {
    /** "digitization" is to "digitize". */
    private static final Pattern MAKING = Pattern.compile("(?<=[a-z]{3})(?:(iz)ation|(if)ication)s?$");

    /** "KPIs" are several of one. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,}s");

    private static final Pattern DOUBLED = Pattern.compile(".*([bdfglmnprstz])\\1");
    /** Keys remembered, so that a word is taken apart once in a batch; the bound keeps memory flat. */
    private static final int MOST_KEPT = 20_000;

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("^practis", "practic"),
            new Spelling("isation", "ization"),
            new Spelling("yse", "yze"),
            new Spelling("ysing", "yzing"),
            new Spelling("ysed", "yzed"),
            new Spelling("ogued", "oged"),
            new Spelling("ogue", "og"),
            new Spelling("ogui(?=ng)", "ogi"),
            new Spelling("gramme(?!d)", "gram"),
            new Spelling("ence$", "ense"),
            new Spelling("fibre", "fiber"),
            new Spelling("centre", "center"),
            new Spelling("theatre", "theater"),
            new Spelling("metre", "meter"),
            new Spelling("litre", "liter"),
            new Spelling("cheque", "check"),
            new Spelling("grey", "gray"),
            new Spelling("tyre", "tire"),
            new Spelling("kerb", "curb"),
            new Spelling("aluminium", "aluminum"),
            new Spelling("ageing", "aging"),
            new Spelling("judgement", "judgment"),
            new Spelling("mould", "mold"),
            new Spelling("plough", "plow"),
            new Spelling("catalyst", "catalyst"),
            new Spelling("jewell", "jewel"),
            new Spelling("enrol(?!l)", "enroll"),
            new Spelling("fulfil(?!l)", "fulfill"),
            new Spelling("skilful", "skillful"),
            new Spelling("instal(?!l)", "install"),
            new Spelling("aeroplane", "airplane"),
            new Spelling("paedia", "pedia"),
            new Spelling("anaes", "anes"),
            new Spelling("haem", "hem"),
            new Spelling("oedema", "edema"),
            new Spelling("orthopaed", "orthoped"),
            new Spelling("(?<=[a-z]{3})ise(d|s|r)?$", "ize$1"),
            new Spelling("(?<=[a-z]{3})ising$", "izing"),
            new Spelling("(?<=[a-z]{2})our(?!ce|s$|se|t|th)", "or"),
            new Spelling("licence", "license"),
            new Spelling("defence", "defense"));

    /** A British way to write something, and the American one. */
    private record Spelling(Pattern pattern, String american) {
        Spelling(String british, String american) {
            this(Pattern.compile(british), american);
        }
    }

    private final Inflector inflector;
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    WordKey(Inflector inflector) {
        this.inflector = inflector;
        Stream.of("act-nouns.txt", "nominals.txt")
                .flatMap(file -> DataFile.lines(file).stream())
                .map(line -> line.split(" ", -1))
                .forEach(pair -> nouns.put(spelling(pair[0].replace("-", "")), pair[1].replace("-", "")));
    }

    /** The key of a word in any case. */
    String of(String word) {
        String known = keys.get(word);
        if (known != null) {
            return known;
        }
        String key = key(word);
        if (keys.size() < MOST_KEPT) {
            keys.put(word, key);
        }
        return key;
    }

    private String key(String word) {
        String letters = LETTERS.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
        String even =
                spelling(letters.toLowerCase(Locale.ROOT).replaceAll("'s?$", "").replace(".", ""));
        String verb = nouns.getOrDefault(even, nouns.getOrDefault(singular(even), made(even)));
        return stem(spelling(inflector.irregularBase(verb).orElse(verb)));
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.replaceFirst("ies$", "y") : word.replaceFirst("s$", "");
    }

    private static String made(String word) {
        Matcher making = MAKING.matcher(word);
        return making.find() ? word.substring(0, making.start()) + (making.group(1) == null ? "ify" : "ize") : word;
    }

    private static String spelling(String word) {
        String even = word;
        for (Spelling spelling : SPELLINGS) {
            even = spelling.pattern().matcher(even).replaceAll(spelling.american());
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
                        && !word.matches("weekly|monthly|yearly|hourly|quarterly|fortnightly|daily|nightly")
                ? word.substring(0, word.length() - 2)
                : word;
    }

    private static boolean hasVowel(String word, int ending) {
        return word.substring(0, word.length() - ending).matches(".*[aeiouy].*");
    }
}
