package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the visible characters of one paragraph, with their offsets in its visible text. */
final class InkCollector {
    private static final Set<String> REMOVED = Set.of("pPr", "rPr", "del", "moveFrom", "rt", "sdtPr", "instrText");

    private static final int PRIVATE_USE = 0xf000;
    private static final int PRIVATE_BYTES = 0x100;

    private final StyleSheet styles;
    private final int paragraph;
    private final RunFormat base;
    private final List<Ink> ink = new ArrayList<>();
    private final List<XmlElement> drawings = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int offset;

    InkCollector(StyleSheet styles, int paragraph, RunFormat base) {
        this.styles = styles;
        this.paragraph = paragraph;
        this.base = base;
    }

    List<Ink> ink() {
        return ink;
    }

    /** What may hold text boxes. */
    List<XmlElement> drawings() {
        return drawings;
    }

    /** Text that a reader does not see. */
    List<String> hidden() {
        return hidden;
    }

    void collect(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            if (child.is("r")) {
                run(child);
            } else if (child.is("AlternateContent")) {
                collect(Alternate.of(child));
            } else if (!REMOVED.contains(child.name())) {
                collect(child);
            }
        }
    }

    private void run(XmlElement run) {
        Optional<XmlElement> properties = run.child("rPr");
        RunFormat styled = properties
                .flatMap(p -> p.childValue("rStyle"))
                .map(style -> styles.withStyle(base, style))
                .orElse(base);
        RunFormat format = properties.map(styled::with).orElse(styled);
        run.children().forEach(child -> inRun(child, format));
    }

    private void inRun(XmlElement child, RunFormat format) {
        switch (child.name()) {
            case "t" -> text(child.text(), format);
            case "tab", "ptab" -> add(Ink.TAB, 1, format);
            case "br" -> add(breakKind(child), 1, format);
            case "cr" -> add(Ink.LINE_BREAK, 1, format);
            case "noBreakHyphen" -> add('-', 1, format);
            case "softHyphen" -> offset += format.vanished() ? 0 : 1;
            case "sym" -> symbol(child, format);
            case "drawing", "pict", "object" -> drawings.add(child);
            case "AlternateContent" -> Alternate.of(child).children().forEach(inner -> inRun(inner, format));
            case "ruby" -> child.child("rubyBase").ifPresent(this::collect);
            default -> {}
        }
    }

    private static char breakKind(XmlElement element) {
        return switch (element.attribute("type").orElse("")) {
            case "page" -> Ink.PAGE_BREAK;
            case "column" -> Ink.COLUMN_BREAK;
            default -> Ink.LINE_BREAK;
        };
    }

    private void symbol(XmlElement symbol, RunFormat format) {
        try {
            int code = Integer.parseInt(symbol.attribute("char").orElse(""), 16);
            add((char) code, 0, format);
        } catch (NumberFormatException wrong) {
            add('•', 0, format);
        }
    }

    private void text(String text, RunFormat format) {
        if ((format.vanished() || format.invisible()) && text.chars().anyMatch(Character::isLetterOrDigit)) {
            hidden.add(text.strip());
        }
        text.chars().forEach(c -> add(c < ' ' ? ' ' : (char) c, 1, format));
    }

    private void add(char character, int width, RunFormat format) {
        if (format.vanished()) {
            return;
        }
        boolean soft = character == '\u00ad' || character == '\u200b' || character == '\ufeff';
        if (!soft && !(format.invisible() && !Character.isWhitespace(character))) {
            ink.add(new Ink(printed(character, format), paragraph, offset, width, format));
        }
        offset += width;
    }

    /** A symbol face prints a letter as the symbol that has its number in the private use area. */
    private static char printed(char character, RunFormat format) {
        if (format.symbols() && character > ' ' && character < PRIVATE_BYTES) {
            return (char) (PRIVATE_USE + character);
        }
        return format.caps() ? Character.toUpperCase(character) : character;
    }
}
