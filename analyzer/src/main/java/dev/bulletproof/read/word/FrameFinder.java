package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.Block.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text boxes in a drawing, and where they stand. */
final class FrameFinder {
    private static final Pattern VML_LENGTH = Pattern.compile("(?:^|;)\\s*([a-z-]+)\\s*:\\s*(-?[\\d.]+)(pt|in)?");
    private static final double INCH = 72;

    /**
     * A text box.
     *
     * @param content its {@code w:txbxContent}
     */
    record Found(Position across, Position down, double width, XmlElement content) {}

    private final List<Found> found = new ArrayList<>();

    private FrameFinder() {}

    static List<Found> find(XmlElement drawing) {
        FrameFinder finder = new FrameFinder();
        finder.search(drawing, new Found(Position.HERE, Position.HERE, 0, drawing));
        return finder.found;
    }

    private void search(XmlElement element, Found place) {
        Found here = placed(element, place);
        for (XmlElement child : element.children()) {
            if (child.is("txbxContent")) {
                found.add(new Found(here.across, here.down, here.width, child));
            } else {
                search(child.is("AlternateContent") ? Alternate.of(child) : child, here);
            }
        }
    }

    private static Found placed(XmlElement element, Found place) {
        return switch (element.name()) {
            case "anchor", "inline" -> anchored(element);
            case "wsp" -> inGroup(element, place);
            case "shape", "rect", "roundrect" -> vml(element.attribute("style").orElse(""), place);
            default -> place;
        };
    }

    private static Found anchored(XmlElement anchor) {
        double width = anchor.child("extent")
                .flatMap(extent -> extent.attribute("cx"))
                .flatMap(Measure::emus)
                .orElse(0.0);
        return new Found(position(anchor, "positionH"), position(anchor, "positionV"), width, anchor);
    }

    private static Position position(XmlElement anchor, String direction) {
        return anchor.child(direction)
                .map(position -> new Position(
                        position.attribute("relativeFrom").orElse("paragraph"),
                        position.child("posOffset")
                                .flatMap(offset -> Measure.emus(offset.text().strip()))
                                .orElse(0.0)))
                .orElse(Position.HERE);
    }

    /** A shape in a group stands at its own offset from the group's edge. */
    private static Found inGroup(XmlElement shape, Found place) {
        Optional<XmlElement> transform = shape.child("spPr").flatMap(properties -> properties.child("a:xfrm"));
        Optional<XmlElement> offset = transform.flatMap(t -> t.child("a:off"));
        Optional<XmlElement> extent = transform.flatMap(t -> t.child("a:ext"));
        return new Found(
                moved(place.across, offset.flatMap(o -> o.attribute("x"))),
                moved(place.down, offset.flatMap(o -> o.attribute("y"))),
                extent.flatMap(e -> e.attribute("cx")).flatMap(Measure::emus).orElse(place.width),
                shape);
    }

    private static Position moved(Position position, Optional<String> offset) {
        return new Position(
                position.from(),
                position.offset() + offset.flatMap(Measure::emus).orElse(0.0));
    }

    private static Found vml(String style, Found place) {
        double left = 0;
        double top = 0;
        double width = place.width;
        Matcher lengths = VML_LENGTH.matcher(style);
        while (lengths.find()) {
            double points = Measure.number(lengths.group(2)).orElse(0.0) * ("in".equals(lengths.group(3)) ? INCH : 1);
            switch (lengths.group(1)) {
                case "margin-left" -> left = points;
                case "margin-top" -> top = points;
                case "width" -> width = points;
                default -> {}
            }
        }
        String from = style.contains("mso-position-vertical-relative:page") ? "page" : "paragraph";
        return new Found(new Position("column", left), new Position(from, top), width, place.content);
    }
}
