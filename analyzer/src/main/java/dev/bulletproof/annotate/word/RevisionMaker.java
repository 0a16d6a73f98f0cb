package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Makes the elements that track a change. */
final class RevisionMaker {
    private final Stamp stamp;
    private final IntSupplier ids;

    /** @param ids gives numbers that no other mark of the document has */
    RevisionMaker(Stamp stamp, IntSupplier ids) {
        this.stamp = stamp;
        this.ids = ids;
    }

    /** An empty {@code w:ins} or {@code w:del}. */
    Tag revision(Tag kin, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", Integer.toString(ids.getAsInt()));
        attributes.put("author", stamp.author());
        attributes.put("date", stamp.instant());
        return kin.kin(name, attributes);
    }
}
