package dev.bulletproof.coach;

import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePack.Factor;
import dev.bulletproof.settings.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user makes of the factors of a role.
 *
 * @param marks by factor id
 */
public record Weights(Map<String, Mark> marks) {
    public Weights {
        marks = Map.copyOf(marks);
    }

    /**
     * One factor.
     *
     * @param weight how much it matters, 0 to 5
     * @param value how much of it there is, 0 to 5
     */
    public record Mark(int weight, int value) {
        int product() {
            return weight * value;
        }
    }

    /** Nothing filled in. */
    public static Weights none() {
        return new Weights(Map.of());
    }

    /** Those in a file of lines such as {@code growth: {weight: 3, mark: 4}}. */
    public static Weights of(Path file, RolePack role) {
        return of(YamlNode.ofFile(file), role);
    }

    static Weights of(YamlNode node, RolePack role) {
        node.rejectUnknownKeys(role.factors().stream().map(Factor::id).toList());
        Map<String, Mark> marks = new TreeMap<>();
        node.map().forEach((id, item) -> {
            item.rejectUnknownKeys(List.of("weight", "mark"));
            marks.put(id, new Mark(zeroToFive(item.get("weight")), zeroToFive(item.get("mark"))));
        });
        return new Weights(marks);
    }

    private static int zeroToFive(YamlNode node) {
        if (node.integer() < 0 || node.integer() > 5) {
            throw node.fault("expected a whole number from 0 to 5, found " + node.integer());
        }
        return node.integer();
    }
}
