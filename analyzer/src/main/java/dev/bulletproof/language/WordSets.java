package dev.bulletproof.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of words kept in one text resource, {@code name: word word …}; a name may have several lines. Immutable. */
public final class WordSets {
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();

    private WordSets() {}

    /** The sets beside {@code home}; a missing or unreadable file is a fault of the build. */
    public static WordSets load(Class<?> home, String name) {
        WordSets loaded = new WordSets();
        for (String line : WordList.load(home, name).items()) {
            int colon = line.indexOf(':');
            loaded.sets
                    .computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(line.substring(colon + 1).strip().split("\\s+", -1)));
        }
        return loaded;
    }

    /** The set of this name; one that is not there is a fault of the build. */
    public Set<String> set(String name) {
        Set<String> words = sets.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no set of words named '" + name + "'");
        }
        return Collections.unmodifiableSet(words);
    }

    /** The names, in the order of the file. */
    public Set<String> names() {
        return Collections.unmodifiableSet(sets.keySet());
    }
}
