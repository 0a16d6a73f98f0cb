package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document, each with all that it inherits. */
final class StyleSheet {
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, ParagraphFormat> paragraphs = new HashMap<>();
    private final Map<String, RunFormat> runs = new HashMap<>();
    private final ParagraphFormat defaultParagraph;
    private final RunFormat defaultRun;
    private final String normal;

    StyleSheet(Optional<XmlElement> part) {
        Optional<XmlElement> defaults = part.flatMap(styleSheet -> styleSheet.child("docDefaults"));
        defaultParagraph = defaults.flatMap(d -> d.child("pPrDefault"))
                .flatMap(d -> d.child("pPr"))
                .map(ParagraphFormat.DEFAULT::with)
                .orElse(ParagraphFormat.DEFAULT);
        defaultRun = defaults.flatMap(d -> d.child("rPrDefault"))
                .flatMap(d -> d.child("rPr"))
                .map(RunFormat.DEFAULT::with)
                .orElse(RunFormat.DEFAULT);
        part.ifPresent(styleSheet -> styleSheet
                .children("style")
                .forEach(style -> style.attribute("styleId").ifPresent(id -> styles.putIfAbsent(id, style))));
        normal = styles.entrySet().stream()
                .filter(style -> isDefaultParagraphStyle(style.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static boolean isDefaultParagraphStyle(XmlElement style) {
        return style.attribute("type").orElse("").equals("paragraph")
                && style.attribute("default")
                        .filter(on -> on.equals("1") || on.equals("true"))
                        .isPresent();
    }

    /** The style that a paragraph without one has. */
    String normal() {
        return normal;
    }

    /** How paragraphs of a style are laid out. */
    ParagraphFormat paragraph(String id) {
        return paragraphs.computeIfAbsent(id, this::resolveParagraph);
    }

    /** How the runs of a paragraph of this style look. */
    RunFormat run(String id) {
        return runs.computeIfAbsent(id, key -> withStyle(defaultRun, key));
    }

    /** A run's format with a character style put over it. */
    RunFormat withStyle(RunFormat base, String id) {
        RunFormat format = base;
        for (XmlElement style : chain(id)) {
            Optional<XmlElement> properties = style.child("rPr");
            if (properties.isPresent()) {
                format = format.with(properties.get());
            }
        }
        return format;
    }

    private ParagraphFormat resolveParagraph(String id) {
        ParagraphFormat format = defaultParagraph;
        for (XmlElement style : chain(id)) {
            Optional<Integer> level = headingLevel(style);
            if (level.isPresent()) {
                format = format.asHeading(level.get());
            }
            Optional<XmlElement> properties = style.child("pPr");
            if (properties.isPresent()) {
                format = format.with(properties.get());
            }
        }
        return format;
    }

    /** Word's own heading styles are headings by their name; some programs write no level into them. */
    private static Optional<Integer> headingLevel(XmlElement style) {
        return style.childValue("name")
                .map(name -> HEADING.matcher(name))
                .filter(Matcher::matches)
                .map(name -> Integer.parseInt(name.group(1)));
    }

    /** The style and those that it is based on, the farthest first. */
    private Deque<XmlElement> chain(String id) {
        Deque<XmlElement> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get()) && styles.containsKey(next.get())) {
            XmlElement style = styles.get(next.get());
            chain.push(style);
            next = style.childValue("basedOn");
        }
        return chain;
    }
}
