package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.model.Anchor.InWord;
import dev.bulletproof.model.Anchor.ParagraphRange;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves a copy before it is written anywhere: opens it again, compares every paragraph that no bullet stands in, puts
 * our changes back and compares the rest, and looks at the order of elements.
 */
final class CopyCheck {
    private final WordFile original;
    private final Archive copy;
    private final Set<String> ours;

    /** @param ours numbers of the comments and changes that were written */
    CopyCheck(WordFile original, byte[] copy, Set<String> ours) throws UnreadableException {
        this.original = original;
        this.copy = Archive.open(original.name(), copy, original.limits());
        this.ours = ours;
    }

    /** @param parts that bullets stand in, without leading slashes */
    void check(Set<String> parts, List<Deed> deeds, boolean tracked) throws UnreadableException, RefusedException {
        Archive before = Archive.open(original.name(), original.original(), original.limits());
        for (String part : parts) {
            Tag old = root(before, part);
            Tag young = root(copy, part);
            Optional<String> fault =
                    Order.fault(young).filter(found -> Order.fault(old).isEmpty());
            if (fault.isPresent()) {
                throw fault(fault.get());
            }
            compare(part, old, young, deeds, tracked);
        }
    }

    private Tag root(Archive archive, String part) throws UnreadableException, RefusedException {
        byte[] bytes = archive.part(part).orElseThrow(() -> fault(part + " is gone"));
        new XmlParser(original.name(), original.limits()).parse(bytes);
        return Part.parse(bytes).root();
    }

    private void compare(String part, Tag old, Tag young, List<Deed> deeds, boolean tracked)
            throws UnreadableException, RefusedException {
        Story before = Story.of(original, part, old);
        List<Tag> after = young.descendants("p").toList();
        if (after.size() != before.paragraphs().size()) {
            throw fault("the number of paragraphs changed");
        }
        if (tracked) {
            new Untracked(ours).reject(young);
        }
        Set<Tag> touched = touched(part, before, deeds, tracked);
        for (int i = 0; i < after.size(); i++) {
            Tag paragraph = before.paragraphs().get(i);
            boolean same = touched.contains(paragraph)
                    ? !tracked || Looks.of(paragraph).equals(Looks.of(after.get(i)))
                    : paragraph.source().equals(after.get(i).source());
            if (!same) {
                throw fault("paragraph " + (i + 1) + " of " + part + " changed");
            }
        }
    }

    /** The paragraphs of bullets, their twins, and those that hold one of them in a text box. */
    private static Set<Tag> touched(String part, Story story, List<Deed> deeds, boolean tracked) {
        Set<Tag> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Deed deed : deeds) {
            if (deed.note().bullet().anchor() instanceof InWord anchor
                    && anchor.part().equals("/" + part)
                    && (tracked || deed.edited())) {
                for (ParagraphRange range : anchor.ranges()) {
                    touch(story.paragraphs().get(range.paragraph()), touched);
                }
            }
        }
        return touched;
    }

    private static void touch(Tag paragraph, Set<Tag> touched) {
        List<Tag> alike = new ArrayList<>(Alternates.twins(paragraph));
        alike.add(paragraph);
        for (Tag one : alike) {
            touched.add(one);
            one.ancestors().filter(tag -> tag.is("p")).forEach(touched::add);
        }
    }

    private RefusedException fault(String what) {
        return new RefusedException(
                "not-proven",
                original.name() + ": the reviewed copy did not pass its own check (" + what
                        + "), so it was not written",
                "Please report it; the file itself is untouched.");
    }
}
