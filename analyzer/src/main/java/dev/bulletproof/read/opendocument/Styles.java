package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The styles that one part of a document uses: those of the document, and the part's own, which have names that other
 * parts use too. Immutable.
 */
final class Styles {
    private final String own;
    private final Map<String, XmlElement> styles = new LinkedHashMap<>();
    private final Map<String, XmlElement> lists = new LinkedHashMap<>();
    private final List<XmlElement> defaults;

    /**
     * The styles of a part.
     *
     * @param own what stands before the names of styles in this part's translation
     * @param sheet {@code styles.xml}
     * @param part that has automatic styles
     */
    Styles(String own, XmlElement sheet, XmlElement part) {
        this.own = own;
        Stream.of(sheet.child("styles"), part.child("automatic-styles"))
                .flatMap(Optional::stream)
                .flatMap(list -> list.children().stream())
                .forEach(this::add);
        defaults = sheet.child("styles").stream()
                .flatMap(list -> list.children("default-style"))
                .filter(style -> style.attribute("family").orElse("").equals("paragraph"))
                .toList();
    }

    private void add(XmlElement style) {
        String name = style.attribute("name").orElse("");
        if (style.is("style")) {
            styles.put(style.attribute("family").orElse("") + " " + name, style);
        } else if (style.is("list-style")) {
            lists.put(name, style);
        }
    }

    /** The name that a paragraph style has in the translation. */
    String id(String name) {
        return own + name;
    }

    Optional<XmlElement> of(String family, String name) {
        return Optional.ofNullable(styles.get(family + " " + name));
    }

    /** The list that paragraphs of a style belong to. */
    Optional<String> listOf(String paragraphStyle) {
        return chain("paragraph", paragraphStyle).stream()
                .flatMap(style -> style.attribute("list-style-name").stream())
                .findFirst();
    }

    /** How runs of a character style look, the nearest style first. */
    List<XmlElement> run(String name) {
        List<XmlElement> all = new ArrayList<>();
        chain("text", name).forEach(style -> all.addAll(Formats.run(style)));
        return all;
    }

    private List<XmlElement> chain(String family, String name) {
        List<XmlElement> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<XmlElement> style = of(family, name);
        String at = name;
        while (style.isPresent() && seen.add(at)) {
            chain.add(style.get());
            at = style.get().attribute("parent-style-name").orElse("");
            style = of(family, at);
        }
        return chain;
    }

    /** The paragraph styles, with what holds for all of them. */
    List<XmlElement> paragraphStyles() {
        List<XmlElement> all = new ArrayList<>();
        defaults.forEach(style -> all.add(Word.element(
                "docDefaults",
                Word.element("rPrDefault", Word.element("rPr", Formats.run(style))),
                Word.element("pPrDefault", Formats.paragraph(style)))));
        styles.values().stream()
                .filter(style -> style.attribute("family").orElse("").equals("paragraph"))
                .forEach(style -> all.add(translated(style)));
        return all;
    }

    private XmlElement translated(XmlElement style) {
        List<XmlElement> parts = new ArrayList<>();
        style.attribute("parent-style-name").ifPresent(parent -> parts.add(Word.value("basedOn", id(parent))));
        parts.add(Formats.paragraph(style));
        parts.add(Word.element("rPr", Formats.run(style)));
        return XmlElement.of(
                "style",
                Map.of(
                        "type",
                        "paragraph",
                        "styleId",
                        id(style.attribute("name").orElse(""))),
                parts);
    }

    /** The lists, as {@code w:abstractNum} and {@code w:num}. */
    List<XmlElement> numbering() {
        List<XmlElement> all = new ArrayList<>();
        lists.forEach((name, list) -> {
            List<XmlElement> levels = list.children().stream()
                    .filter(level -> level.attribute("level").isPresent())
                    .map(Styles::level)
                    .toList();
            all.add(XmlElement.of("abstractNum", Map.of("abstractNumId", id(name)), levels));
            all.add(XmlElement.of("num", Map.of("numId", id(name)), List.of(Word.value("abstractNumId", id(name)))));
        });
        return all;
    }

    private static XmlElement level(XmlElement level) {
        boolean bullet = !level.is("list-level-style-number");
        String number = level.attribute("num-format")
                        .filter(format -> !format.isEmpty())
                        .isPresent()
                ? "1."
                : "";
        Map<String, String> indent = new LinkedHashMap<>();
        level.child("list-level-properties")
                .flatMap(properties -> properties.child("list-level-label-alignment"))
                .ifPresent(place -> {
                    Word.twips(place.attribute("margin-left")).ifPresent(left -> indent.put("left", left));
                    Formats.first(place).ifPresent(first -> indent.put("hanging", Formats.unsigned(first)));
                });
        return XmlElement.of(
                "lvl",
                Map.of("ilvl", Integer.toString(depth(level) - 1)),
                List.of(
                        Word.value("numFmt", bullet ? "bullet" : "decimal"),
                        Word.value(
                                "lvlText",
                                bullet ? level.attribute("bullet-char").orElse("•") : number),
                        Word.element("pPr", Word.attributes("ind", indent))));
    }

    private static int depth(XmlElement level) {
        String depth = level.attribute("level").orElse("1");
        return depth.matches("\\d{1,2}") ? Integer.parseInt(depth) : 1;
    }
}
