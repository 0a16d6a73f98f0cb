package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a candidate say by themselves. Immutable. */
final class NameForm {
    /** Endings that makers of tools like. */
    private static final Pattern ENDING =
            Pattern.compile("(?i).+(?:db|sql|js|py|ml|flow|net|soft|ware|hub|base|cloud|sync"
                    + "|stack|ify|ix|ex|cad|labs?|sim|desk|point|trac?k|scan|pro|works|forge|kit|bot|gpt|bert|formers?|api|gen|graph"
                    + "|link|cast|view|write|scribe|charts?|pay|tax|mq|os|x)");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final int MANY = 3;

    private final NameLists lists;

    NameForm(NameLists lists) {
        this.lists = lists;
    }

    /** The shape of a coined word where there is one, else that of the first. */
    String shape(String text, NameCandidate one) {
        String[] words = one.bare().of(text).split(" ", -1);
        for (String word : words) {
            if (NameShape.of(word) == NameShape.COINED) {
                return "coined";
            }
        }
        return NameShape.of(words[0]).name().toLowerCase(Locale.ROOT);
    }

    void add(String text, Sentence s, NameCandidate one, String shape, List<String> features) {
        String name = one.bare().of(text);
        boolean versioned = one.span().end() > one.bare().end();
        features.add("shape=" + shape);
        features.add("words=" + Math.min(MANY, one.words()));
        features.add("ordinary=" + ordinary(name.toLowerCase(Locale.ROOT)) + "," + shape);
        features.add("tag=" + s.tag(one.first()));
        if (versioned) {
            features.add("version");
        }
        if (one.bare().end() < s.tokens().get(one.last()).span().end()) {
            features.add("joined to a word," + shape);
        }
        if (shape.equals("code")) {
            features.add("code=" + code(name));
        }
        if (ENDING.matcher(name).matches()) {
            features.add("ending," + shape);
        }
        if (lists.makers().has(s.text(one.first()))) {
            features.add(one.words() > 1 || versioned ? "maker's model" : "maker");
        }
        listed(name.toLowerCase(Locale.ROOT), s, one, features);
    }

    private void listed(String name, Sentence s, NameCandidate one, List<String> features) {
        String last = s.form(one.last());
        if (one.words() > 1 && lists.products().has(last)) {
            features.add("last=product");
        }
        if (lists.organisations().has(last)) {
            features.add("last=organisation");
        }
        if (lists.places().has(name)
                || lists.places().has(s.form(one.first()))
                || lists.places().has(last)) {
            features.add("place");
        }
    }

    private static String code(String name) {
        return CAPITALS.matcher(name).matches()
                ? String.valueOf(name.length())
                : DIGIT.matcher(name).matches() ? "digit" : "mixed";
    }

    /** How much of a name in lower case is ordinary English. */
    private String ordinary(String name) {
        int words = 0;
        int known = 0;
        for (String word : name.split("[ -]", -1)) {
            words++;
            known += LETTERS.matcher(word).matches() && lists.ordinary().has(word) ? 1 : 0;
        }
        return known == words ? "all" : known > 0 ? "some" : lists.ordinary().made(name) ? "made" : "no";
    }
}
