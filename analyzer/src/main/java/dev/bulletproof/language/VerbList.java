package dev.bulletproof.language;

import java.util.stream.Stream;

/** Which words can be verbs at all, and which can be nothing else. Immutable; may be shared between threads. */
public final class VerbList {
    private final WordList only = WordList.load(VerbList.class, "verbs-only.txt");
    private final WordList also = WordList.load(VerbList.class, "verbs-also-other.txt");
    private final WordList atWork = WordList.load(VerbList.class, "verbs-at-work.txt");

    /** Whether a base form ("deliver") or its -s form ("delivers") is a verb's. */
    public boolean known(String form) {
        return bases(form).anyMatch(base -> only.has(base) || also.has(base) || atWork.has(base));
    }

    /** Whether it is a verb's and no noun or adjective looks the same. */
    boolean only(String form) {
        return bases(form).anyMatch(base -> only.has(base) && !atWork.has(base))
                && bases(form).noneMatch(base -> also.has(base) || atWork.has(base));
    }

    /** The form itself and, of an -s form, what it may be made of: "carries" of "carry", "passes" of "pass". */
    private static Stream<String> bases(String form) {
        int end = form.length();
        if (form.endsWith("ies")) {
            return Stream.of(form, form.substring(0, end - 3) + "y", form.substring(0, end - 1));
        }
        if (form.endsWith("es")) {
            return Stream.of(form, form.substring(0, end - 2), form.substring(0, end - 1));
        }
        return form.endsWith("s") ? Stream.of(form, form.substring(0, end - 1)) : Stream.of(form);
    }
}
