package dev.bulletproof.structure;

import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells places from the names of employers. Immutable. */
final class Places {
    private static final Pattern CODE = Pattern.compile("(.*?),?\\s+([A-Z]{2})(?:,?\\s+USA?|\\s+\\d{5})?");
    private static final Pattern NOTE = Pattern.compile("\\s*\\((?i:remote|hybrid|on-?site)\\)$");
    /** What stands for a place but after no town. */
    private static final Pattern MODE = Pattern.compile("(?i)remote|hybrid|on-?site|online|virtual");

    /** In characters. */
    private static final int LONGEST = 60;

    private static final int LONGEST_TOWN = 3;

    private final Set<String> names;
    private final Set<String> codes;

    Places() {
        YamlNode root = YamlNode.ofResource(Places.class, "places.yaml");
        names = new HashSet<>(root.texts("names"));
        codes = new HashSet<>(root.texts("codes"));
    }

    /** Whether the text is a place and nothing else: {@code Boston, MA}, {@code Graz, Austria}, {@code Remote}. */
    boolean isPlace(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String place = withoutStop(NOTE.matcher(text).replaceFirst(""));
        if (names.contains(place.toLowerCase(Locale.ROOT))) {
            return true;
        }
        var coded = CODE.matcher(place);
        if (coded.matches() && codes.contains(coded.group(2))) {
            return isTown(coded.group(1));
        }
        int comma = place.lastIndexOf(", ");
        if (comma < 0 || !isPlace(place.substring(comma + 2))) {
            return false;
        }
        boolean mode = MODE.matcher(place.substring(comma + 2)).matches();
        return isPlace(place.substring(0, comma)) || (!mode && isTown(place.substring(0, comma)));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isTown(String text) {
        String[] words = text.split("\\s+", -1);
        boolean capitals = true;
        for (String word : words) {
            capitals = capitals && !word.endsWith(",") && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        }
        return capitals && words.length <= LONGEST_TOWN;
    }
}
