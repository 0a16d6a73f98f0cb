package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Elements of WordprocessingML, and lengths as Word writes them. */
final class Word {
    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]{1,12})(cm|mm|in|pt|pc|px)?");
    private static final double TWIPS = 20;
    private static final double EMUS = 12_700;

    private Word() {}

    static XmlElement element(String name, List<XmlElement> children) {
        return XmlElement.of(name, Map.of(), children);
    }

    static XmlElement element(String name, XmlElement... children) {
        return element(name, Arrays.asList(children));
    }

    static XmlElement value(String name, String value) {
        return XmlElement.of(name, Map.of("val", value), List.of());
    }

    static XmlElement attributes(String name, Map<String, String> attributes) {
        return XmlElement.of(name, attributes, List.of());
    }

    /** A length in points; nothing where it is none, or a percentage. */
    static Optional<Double> points(Optional<String> length) {
        return length.map(LENGTH::matcher).filter(Matcher::matches).flatMap(Word::points);
    }

    private static Optional<Double> points(Matcher length) {
        try {
            String unit = length.group(2) == null ? "pt" : length.group(2);
            double points = switch (unit) {
                case "cm" -> 72 / 2.54;
                case "mm" -> 7.2 / 2.54;
                case "in" -> 72;
                case "pc" -> 12;
                case "px" -> 0.75;
                default -> 1;
            };
            return Optional.of(Double.parseDouble(length.group(1)) * points);
        } catch (NumberFormatException wrong) {
            return Optional.empty();
        }
    }

    static Optional<String> twips(Optional<String> length) {
        return points(length).map(points -> Long.toString(Math.round(points * TWIPS)));
    }

    static String emus(Optional<String> length) {
        return Long.toString(Math.round(points(length).orElse(0.0) * EMUS));
    }
}
