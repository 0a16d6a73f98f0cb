package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Translates the properties of styles: how paragraphs are laid out and runs look. */
final class Formats {
    private static final int HALF_POINTS = 2;
    private static final int BOLD = 600;
    private static final int SINGLE_LINE = 240;
    private static final int PERCENT = 100;

    private Formats() {}

    /** The {@code w:pPr} of a style. */
    static XmlElement paragraph(XmlElement style) {
        List<XmlElement> all = new ArrayList<>();
        style.child("paragraph-properties").ifPresent(properties -> {
            Map<String, String> indent = new HashMap<>();
            Word.twips(properties.attribute("margin-left")).ifPresent(left -> indent.put("left", left));
            Word.twips(properties.attribute("margin-right")).ifPresent(right -> indent.put("right", right));
            first(properties)
                    .ifPresent(first -> indent.put(first.startsWith("-") ? "hanging" : "firstLine", unsigned(first)));
            all.add(Word.attributes("ind", indent));
            all.add(Word.attributes("spacing", spacing(properties)));
            properties.attribute("text-align").ifPresent(align -> all.add(Word.value("jc", align)));
            ground(properties).ifPresent(all::add);
            properties.child("tab-stops").ifPresent(stops -> all.add(tabs(stops)));
        });
        return Word.element("pPr", all);
    }

    static Optional<String> first(XmlElement properties) {
        return Word.twips(properties.attribute("text-indent"));
    }

    static String unsigned(String number) {
        return number.startsWith("-") ? number.substring(1) : number;
    }

    private static Map<String, String> spacing(XmlElement properties) {
        Map<String, String> spacing = new HashMap<>();
        Word.twips(properties.attribute("margin-top")).ifPresent(top -> spacing.put("before", top));
        Word.twips(properties.attribute("margin-bottom")).ifPresent(bottom -> spacing.put("after", bottom));
        properties
                .attribute("line-height")
                .filter(height -> height.matches("\\d{1,4}%"))
                .map(height -> Integer.parseInt(height.substring(0, height.length() - 1)))
                .ifPresent(height -> spacing.put("line", Integer.toString(height * SINGLE_LINE / PERCENT)));
        return spacing;
    }

    private static Optional<XmlElement> ground(XmlElement properties) {
        return properties
                .attribute("background-color")
                .map(color -> color.equals("transparent") ? "auto" : color.replace("#", ""))
                .map(color -> Word.attributes("shd", Map.of("fill", color)));
    }

    private static XmlElement tabs(XmlElement stops) {
        return Word.element(
                "tabs",
                stops.children("tab-stop")
                        .map(stop -> Word.attributes(
                                "tab",
                                Map.of(
                                        "pos",
                                        Word.twips(stop.attribute("position")).orElse("0"),
                                        "val",
                                        stop.attribute("type").orElse("left"))))
                        .toList());
    }

    /** What stands in a {@code w:rPr} for a style. */
    static List<XmlElement> run(XmlElement style) {
        List<XmlElement> all = new ArrayList<>();
        style.child("text-properties").ifPresent(properties -> {
            Word.points(properties.attribute("font-size"))
                    .ifPresent(size -> all.add(Word.value("sz", Double.toString(size * HALF_POINTS))));
            properties
                    .attribute("font-weight")
                    .ifPresent(weight -> all.add(Word.value("b", isBold(weight) ? "1" : "0")));
            properties
                    .attribute("text-transform")
                    .ifPresent(form -> all.add(Word.value("caps", form.equals("uppercase") ? "1" : "0")));
            properties
                    .attribute("display")
                    .ifPresent(display -> all.add(Word.value("vanish", display.equals("none") ? "1" : "0")));
            properties.attribute("color").ifPresent(color -> all.add(Word.value("color", color.replace("#", ""))));
            properties
                    .attribute("font-name")
                    .ifPresent(name -> all.add(Word.attributes("rFonts", Map.of("ascii", name))));
            ground(properties).ifPresent(all::add);
        });
        return all;
    }

    private static boolean isBold(String weight) {
        boolean number = weight.matches("\\d{1,4}");
        return number
                ? Integer.parseInt(weight) >= BOLD
                : weight.toLowerCase(Locale.ROOT).equals("bold");
    }
}
