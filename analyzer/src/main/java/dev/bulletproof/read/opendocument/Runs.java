package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates what stands in one paragraph. Serves one paragraph. */
final class Runs {
    /** What is no text of the page: deleted text stands among the tracked changes, notes at the page's foot. */
    private static final Set<String> NO_TEXT = Set.of(
            "note",
            "annotation",
            "annotation-end",
            "tracked-changes",
            "ruby-text",
            "hidden-text",
            "script",
            "event-listeners");

    private static final int MOST_BLANKS = 200;

    private final Body body;
    private final Styles styles;
    private final List<XmlElement> runs = new ArrayList<>();
    private boolean blank = true;

    Runs(Body body, Styles styles) {
        this.body = body;
        this.styles = styles;
    }

    List<XmlElement> of(XmlElement paragraph, List<XmlElement> look) {
        paragraph.children().forEach(child -> take(child, look));
        return runs;
    }

    private void take(XmlElement element, List<XmlElement> look) {
        if (element.isText()) {
            text(element.text(), look);
            return;
        }
        switch (element.name()) {
            case "s" -> add(Word.element("t", XmlElement.ofText(" ".repeat(blanks(element)))), look);
            case "tab" -> add(Word.element("tab"), look);
            case "line-break" -> add(Word.element("br"), look);
            case "span" -> element.children().forEach(child -> take(child, with(element, look)));
            case "frame", "custom-shape", "g" -> body.frames(element).forEach(frame -> add(frame, look));
            default -> {
                if (!NO_TEXT.contains(element.name())) {
                    element.children().forEach(child -> take(child, look));
                }
            }
        }
    }

    private static int blanks(XmlElement element) {
        String count = element.attribute("c").orElse("1");
        return count.matches("\\d{1,3}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
    }

    /** The nearest style decides: its properties come first. */
    private List<XmlElement> with(XmlElement span, List<XmlElement> look) {
        List<XmlElement> all =
                new ArrayList<>(styles.run(span.attribute("style-name").orElse("")));
        all.addAll(look);
        return all;
    }

    /** White space of any length is one blank, none at the head of a paragraph. */
    private void text(String characters, List<XmlElement> look) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < characters.length(); at++) {
            char next = characters.charAt(at);
            boolean white = next == ' ' || next == '\n' || next == '\r' || next == '\t';
            if (!white || !blank) {
                text.append(white ? ' ' : next);
            }
            blank = white;
        }
        if (text.length() > 0) {
            add(Word.element("t", XmlElement.ofText(text.toString())), look);
        }
    }

    private void add(XmlElement content, List<XmlElement> look) {
        blank = content.is("t") && blank;
        runs.add(XmlElement.of("r", Map.of(), List.of(Word.element("rPr", look), content)));
    }

    /** A run that begins a new page. */
    static Optional<XmlElement> pageBreak(Optional<XmlElement> style) {
        return style.flatMap(properties -> properties.child("paragraph-properties"))
                .filter(properties ->
                        properties.attribute("break-before").orElse("").equals("page"))
                .map(properties -> Word.element("r", Word.attributes("br", Map.of("type", "page"))));
    }
}
