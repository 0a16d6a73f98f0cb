package dev.bulletproof.checklist;

import dev.bulletproof.settings.YamlNode;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of the 15-second view, from {@code view.yaml}, where their sources stand. Immutable. */
record Attention(Map<String, Integer> numbers) {
    Attention {
        numbers = Map.copyOf(numbers);
    }

    static Attention load() {
        Map<String, Integer> numbers = new TreeMap<>();
        YamlNode.ofResource(Attention.class, "view.yaml")
                .map()
                .forEach((name, value) -> numbers.put(name, value.integer()));
        return new Attention(numbers);
    }

    int of(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }
}
