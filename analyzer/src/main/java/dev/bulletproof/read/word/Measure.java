package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import java.util.Optional;
import java.util.Set;

/** How Word writes numbers, switches and colours. */
final class Measure {
    private static final double TWIPS = 20;
    private static final double EMUS = 12_700;
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Measure() {}

    static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException wrong) {
            return Optional.empty();
        }
    }

    /** An attribute in twentieths of a point, as points. */
    static Optional<Double> points(XmlElement element, String attribute) {
        return element.attribute(attribute).flatMap(Measure::number).map(twips -> twips / TWIPS);
    }

    /** English metric units, as points. */
    static Optional<Double> emus(String text) {
        return number(text).map(emus -> emus / EMUS);
    }

    /** A switch that is on where it stands without a value. */
    static Optional<Boolean> toggle(XmlElement properties, String name) {
        return properties
                .child(name)
                .map(element -> !OFF.contains(element.attribute("val").orElse("1")));
    }

    /** Whether {@code w:shd} paints the ground in anything but white. */
    static boolean isShaded(XmlElement properties) {
        return properties
                .child("shd")
                .map(shade -> shade.attribute("fill").orElse("auto"))
                .filter(fill -> !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF"))
                .isPresent();
    }
}
