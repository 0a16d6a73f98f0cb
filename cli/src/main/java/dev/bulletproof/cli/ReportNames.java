package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the reports of a batch are called: as their files, mirrored under the output folder, each name once whatever
 * the file system thinks of upper and lower case.
 */
final class ReportNames {
    private final Map<Input, String> names = new HashMap<>();

    /** Names for all inputs; with {@code anonymous} they count instead of telling. */
    ReportNames(List<Input> inputs, boolean anonymous) {
        boolean manyRoots = inputs.stream().map(Input::root).distinct().count() > 1;
        Set<String> taken = new HashSet<>();
        int digits = Integer.toString(inputs.size()).length();
        for (Input input : inputs) {
            String name = anonymous
                    ? ("resume-%0" + digits + "d").formatted(names.size() + 1) + ending(input.name())
                    : mirrored(input, manyRoots);
            names.put(input, unique(name, taken));
        }
    }

    /** Relative, with forward slashes, without the report's own ending. */
    String of(Input input) {
        return names.getOrDefault(input, input.name());
    }

    private static String mirrored(Input input, boolean manyRoots) {
        String relative = input.root().relativize(input.path()).toString().replace('\\', '/');
        Path root = input.root().getFileName();
        return manyRoots && root != null ? root + "/" + relative : relative;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot) : "";
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }
}
