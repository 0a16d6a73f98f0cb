package dev.bulletproof.annotate.word;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Gives numbers to comments and tracked changes that continue those of the document. */
final class Numbers {
    private static final int HIGHEST = 1_000_000_000;

    private final Set<String> given = new LinkedHashSet<>();
    private int last = -1;

    /** Minds the numbers that marks of a part have already. */
    void mind(Tag root) {
        String attribute = root.prefix() + "id";
        root.all()
                .filter(tag -> tag.namespace().equals(root.namespace()))
                .flatMap(tag -> tag.attributeList().stream())
                .filter(pair -> pair[0].equals(attribute))
                .flatMap(pair -> number(pair[1]))
                .forEach(number -> last = Math.max(last, number));
    }

    int next() {
        last++;
        given.add(Integer.toString(last));
        return last;
    }

    /** The first of so many numbers in a row. */
    int next(int count) {
        int first = last + 1;
        for (int i = 0; i < count; i++) {
            next();
        }
        return first;
    }

    /** All numbers given so far. */
    Set<String> given() {
        return given;
    }

    private static Stream<Integer> number(String text) {
        try {
            return Stream.of(Integer.valueOf(text)).filter(number -> number < HIGHEST);
        } catch (NumberFormatException other) {
            return Stream.empty();
        }
    }
}
