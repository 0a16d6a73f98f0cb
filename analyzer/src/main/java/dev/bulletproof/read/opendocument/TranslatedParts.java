package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.WordParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An OpenDocument text as the parts of the Word document that says the same. Immutable. */
final class TranslatedParts implements WordParts {
    private final XmlElement content;
    private final Sheets sheets;
    private final Styles own;
    private final Styles inMargins;

    /** @param sheet {@code styles.xml} */
    TranslatedParts(XmlElement content, XmlElement sheet) {
        this.content = content;
        this.own = new Styles("", sheet, content);
        this.sheets = new Sheets(sheet, text().flatMap(this::firstPage).orElse(""));
        this.inMargins = new Styles("margin ", sheet, sheet);
    }

    @Override
    public String main() {
        return "content.xml";
    }

    @Override
    public XmlElement document() {
        List<XmlElement> blocks = new ArrayList<>();
        text().ifPresent(text -> blocks.addAll(new Body(own, sheets).blocks(text)));
        blocks.add(sheets.section());
        return Word.element("document", Word.element("body", blocks));
    }

    private Optional<XmlElement> text() {
        return content.child("body").flatMap(body -> body.child("text"));
    }

    /** The first block says on which kind of page it stands. */
    private Optional<String> firstPage(XmlElement text) {
        return text.children().stream()
                .filter(block -> block.attribute("style-name").isPresent())
                .findFirst()
                .flatMap(block -> own.of(
                        block.is("table") ? "table" : "paragraph",
                        block.attribute("style-name").orElse("")))
                .flatMap(style -> style.attribute("master-page-name"));
    }

    @Override
    public Optional<XmlElement> ofType(String type) {
        return switch (type) {
            case "styles" ->
                Optional.of(Word.element("styles", both(own.paragraphStyles(), inMargins.paragraphStyles())));
            case "numbering" -> Optional.of(Word.element("numbering", both(own.numbering(), inMargins.numbering())));
            default -> Optional.empty();
        };
    }

    private static List<XmlElement> both(List<XmlElement> first, List<XmlElement> second) {
        List<XmlElement> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Override
    public Optional<String> target(String id) {
        return Optional.of(id);
    }

    @Override
    public Optional<XmlElement> part(String name) {
        return sheets.margin(name).map(margin -> Word.element(name, new Body(inMargins, sheets).blocks(margin)));
    }
}
