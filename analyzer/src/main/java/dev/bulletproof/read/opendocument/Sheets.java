package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paper of a document, its margins, header and footer. Immutable. */
final class Sheets {
    private final Optional<XmlElement> layout;
    private final Optional<XmlElement> master;

    /**
     * The sheets of a document.
     *
     * @param sheet {@code styles.xml}
     * @param first name of the master page that the first paragraph asks for, empty where it asks for none
     */
    Sheets(XmlElement sheet, String first) {
        Optional<XmlElement> masters = sheet.child("master-styles");
        master = masters.stream()
                .flatMap(pages -> pages.children("master-page"))
                .filter(page -> page.attribute("name").orElse("").equals(first))
                .findFirst()
                .or(() -> masters.flatMap(pages -> pages.child("master-page")));
        String name = master.flatMap(page -> page.attribute("page-layout-name")).orElse("");
        layout = sheet.child("automatic-styles").stream()
                .flatMap(styles -> styles.children("page-layout"))
                .filter(found -> found.attribute("name").orElse("").equals(name))
                .findFirst()
                .flatMap(found -> found.child("page-layout-properties"));
    }

    /** The header or footer of the first page. */
    Optional<XmlElement> margin(String kind) {
        return master.flatMap(page -> page.child(kind + "-first").or(() -> page.child(kind)))
                .filter(found -> !found.attribute("display").orElse("true").equals("false"));
    }

    /** The properties of the last section. */
    XmlElement section() {
        return section(Optional.empty(), List.of(reference("header"), reference("footer")));
    }

    /** An empty paragraph that ends a section. */
    XmlElement sectionEnd(Optional<XmlElement> columns) {
        return Word.element(
                "p",
                Word.element("pPr", section(columns, List.of(Word.value("type", "continuous"), reference("header")))));
    }

    private XmlElement section(Optional<XmlElement> columns, List<XmlElement> first) {
        List<XmlElement> all = new ArrayList<>(first);
        layout.ifPresent(page -> {
            Map<String, String> size = new HashMap<>();
            Word.twips(page.attribute("page-width")).ifPresent(width -> size.put("w", width));
            Word.twips(page.attribute("page-height")).ifPresent(height -> size.put("h", height));
            all.add(Word.attributes("pgSz", size));
            Map<String, String> margins = new HashMap<>();
            for (String side : List.of("left", "right", "top", "bottom")) {
                Word.twips(page.attribute("margin-" + side)).ifPresent(margin -> margins.put(side, margin));
            }
            all.add(Word.attributes("pgMar", margins));
        });
        columns.ifPresent(found -> all.add(columns(found)));
        return Word.element("sectPr", all);
    }

    private static XmlElement columns(XmlElement columns) {
        Map<String, String> attributes = new HashMap<>();
        columns.attribute("column-count").ifPresent(count -> attributes.put("num", count));
        Word.twips(columns.attribute("column-gap")).ifPresent(gap -> attributes.put("space", gap));
        return Word.attributes("cols", attributes);
    }

    private static XmlElement reference(String kind) {
        return Word.attributes(kind + "Reference", Map.of("id", kind, "type", "default"));
    }
}
