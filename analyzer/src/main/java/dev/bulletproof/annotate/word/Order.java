package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order of elements that Word insists on, as far as what we write is concerned. */
final class Order {
    private static final Set<String> RUN_LEVEL = Set.of("ins", "del", "commentRangeStart", "commentRangeEnd", "r");
    private static final Set<String> HOMES = Set.of(
            "p",
            "hyperlink",
            "smartTag",
            "customXml",
            "sdtContent",
            "ins",
            "del",
            "fldSimple",
            "dir",
            "bdo",
            "moveTo",
            "moveFrom",
            "rubyBase",
            "rt");

    private Order() {}

    /** What is out of order below an element, in words for a report of the fault. */
    static Optional<String> fault(Tag root) {
        return root.all().flatMap(tag -> faultAt(tag).stream()).findFirst();
    }

    private static Optional<String> faultAt(Tag tag) {
        List<Tag> children = tag.tags().toList();
        for (int i = 1; i < children.size(); i++) {
            Tag child = children.get(i);
            boolean late = (tag.is("p") && child.is("pPr")) || (tag.is("r") && child.is("rPr"));
            if (late) {
                return Optional.of(child.localName() + " is not first in " + tag.localName());
            }
        }
        boolean revision = tag.is("ins") || tag.is("del");
        if (revision && tag.is("del") && tag.descendants("t").findAny().isPresent()) {
            return Optional.of("live text in a deletion");
        }
        boolean commentMark = tag.localName().startsWith("commentRange");
        boolean astray = commentMark
                && RUN_LEVEL.contains(tag.localName())
                && tag.parent().filter(home -> HOMES.contains(home.localName())).isEmpty();
        return astray ? Optional.of("a mark outside a paragraph") : Optional.empty();
    }
}
