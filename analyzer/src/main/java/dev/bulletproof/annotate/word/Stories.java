package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The opened stories of one document. */
final class Stories {
    private final WordFile file;
    private final Map<String, Story> open = new LinkedHashMap<>();

    Stories(WordFile file) {
        this.file = file;
    }

    /** @param part without a leading slash */
    Story of(String part) throws UnreadableException, RefusedException {
        if (!open.containsKey(part)) {
            open.put(part, Story.of(file, part));
        }
        return open.get(part);
    }

    Map<String, Story> all() {
        return open;
    }
}
