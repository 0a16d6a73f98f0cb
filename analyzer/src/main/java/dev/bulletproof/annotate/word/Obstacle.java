package dev.bulletproof.annotate.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a stretch of text is left as it is. */
enum Obstacle {
    /** The bullet stands in several paragraphs. */
    SEVERAL_PARAGRAPHS,
    /** What the file holds there differs from what was read, such as symbols or invisible characters. */
    OTHER_TEXT,
    /** A tab, a line break or a picture would have to go. */
    NOT_TEXT,
    /** The stretch belongs to somebody's tracked change. */
    REVISED,
    /** The stretch is the result of a field and would be lost when the field is updated. */
    FIELD,
    /** The stretch lies in a content control that is locked, filled from data or still shows its prompt. */
    LOCKED,
    /** The stretch lies in a content control where not every program keeps a tracked change. */
    IN_CONTROL,
    /** The document admits comments only. */
    COMMENTS_ONLY,
    /** Some other construct that is not meant to be edited. */
    CONSTRUCT;

    private static final Set<String> REVISIONS = Set.of("ins", "moveTo", "del", "moveFrom");
    private static final Set<String> TRANSPARENT = Set.of("hyperlink", "smartTag", "customXml", "sdt", "sdtContent");

    /**
     * What keeps the text of an atom from being changed.
     *
     * @param tracked whether the change is to be tracked
     */
    static Optional<Obstacle> of(Atom atom, Tag paragraph, boolean tracked) {
        if (!atom.isText() || atom.holder().parent().filter(atom.run()::equals).isEmpty()) {
            return Optional.of(NOT_TEXT);
        }
        if (atom.run().child("rPr").flatMap(looks -> looks.child("rPrChange")).isPresent()) {
            return Optional.of(REVISED);
        }
        if (inComplexField(atom, paragraph)) {
            return Optional.of(FIELD);
        }
        if (paragraph.ancestors().anyMatch(Obstacle::isLockedControl)) {
            return Optional.of(LOCKED);
        }
        if (tracked && Controls.isOpenedBy(paragraph)) {
            return Optional.of(IN_CONTROL);
        }
        return atom.run()
                .ancestors()
                .takeWhile(tag -> tag != paragraph)
                .flatMap(tag -> around(tag, tracked).stream())
                .findFirst();
    }

    private static boolean isLockedControl(Tag tag) {
        return tag.is("sdt") && isLocked(tag);
    }

    private static Optional<Obstacle> around(Tag tag, boolean tracked) {
        if (REVISIONS.contains(tag.localName())) {
            return Optional.of(REVISED);
        }
        if (tag.is("fldSimple")) {
            return Optional.of(FIELD);
        }
        if (tag.is("sdt") && (tracked || isLocked(tag))) {
            return Optional.of(isLocked(tag) ? LOCKED : IN_CONTROL);
        }
        return TRANSPARENT.contains(tag.localName()) ? Optional.empty() : Optional.of(CONSTRUCT);
    }

    private static boolean isLocked(Tag control) {
        return control.child("sdtPr")
                .filter(properties -> properties.child("dataBinding").isPresent()
                        || properties.child("showingPlcHdr").isPresent()
                        || properties
                                .child("lock")
                                .flatMap(lock -> lock.attribute("val"))
                                .filter(value -> value.toLowerCase(Locale.ROOT).contains("contentlocked"))
                                .isPresent())
                .isPresent();
    }

    /** Fields may begin in one paragraph and end in another, but those of a résumé's line do not. */
    private static boolean inComplexField(Atom atom, Tag paragraph) {
        int depth = 0;
        for (Tag tag : paragraph.all().toList()) {
            if (tag == atom.holder()) {
                return depth > 0;
            }
            depth += Fields.step(tag);
        }
        return false;
    }
}
