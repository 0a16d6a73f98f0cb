package dev.bulletproof.read.word;

import dev.bulletproof.model.Mark;
import dev.bulletproof.read.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document: what stands before an item, and how far it is indented. */
final class Numbering {
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> instances = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();

    Numbering(Optional<XmlElement> part) {
        part.ifPresent(numbering -> {
            numbering.children("abstractNum").forEach(list -> {
                String id = list.attribute("abstractNumId").orElse("");
                lists.put(id, list);
                list.childValue("styleLink").ifPresent(style -> linked.put(style, id));
            });
            numbering.children("num").forEach(list -> list.attribute("numId").ifPresent(id -> instances.put(id, list)));
        });
    }

    /** What marks an item; nothing where the list prints nothing before it. */
    Optional<Mark> mark(ParagraphFormat.ListPlace place) {
        return level(place).flatMap(Numbering::mark);
    }

    /** The layout that a list gives its items. */
    ParagraphFormat layout(ParagraphFormat.ListPlace place, ParagraphFormat base) {
        return level(place).flatMap(level -> level.child("pPr")).map(base::with).orElse(base);
    }

    /** The level at which items of a paragraph style stand. */
    int levelOf(String listId, String style) {
        return list(listId).stream()
                .flatMap(list -> list.children("lvl"))
                .filter(level -> level.childValue("pStyle").orElse("").equals(style))
                .flatMap(level -> level.attribute("ilvl").stream())
                .flatMap(level -> Measure.number(level).stream())
                .mapToInt(Double::intValue)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Mark> mark(XmlElement level) {
        String format = level.childValue("numFmt").orElse("decimal");
        String text = level.childValue("lvlText").orElse("");
        boolean picture = level.child("lvlPicBulletId").isPresent();
        if (format.equals("none") || (text.isBlank() && !picture)) {
            return Optional.empty();
        }
        return Optional.of(format.equals("bullet") ? Mark.LIST : Mark.NUMBER);
    }

    private Optional<XmlElement> level(ParagraphFormat.ListPlace place) {
        String number = Integer.toString(Math.max(0, place.level()));
        Optional<XmlElement> override = Optional.ofNullable(instances.get(place.id())).stream()
                .flatMap(instance -> instance.children("lvlOverride"))
                .filter(change -> change.attribute("ilvl").orElse("").equals(number))
                .flatMap(change -> change.child("lvl").stream())
                .findFirst();
        return override.or(() -> list(place.id()).stream()
                .flatMap(list -> list.children("lvl"))
                .filter(level -> level.attribute("ilvl").orElse("").equals(number))
                .findFirst());
    }

    private Optional<XmlElement> list(String id) {
        return Optional.ofNullable(instances.get(id))
                .flatMap(instance -> instance.childValue("abstractNumId"))
                .flatMap(list -> Optional.ofNullable(lists.get(list)))
                .map(this::followLink);
    }

    /** A list may only point to the style that defines it. */
    private XmlElement followLink(XmlElement list) {
        return list.childValue("numStyleLink")
                .flatMap(style -> Optional.ofNullable(linked.get(style)))
                .flatMap(id -> Optional.ofNullable(lists.get(id)))
                .orElse(list);
    }
}
