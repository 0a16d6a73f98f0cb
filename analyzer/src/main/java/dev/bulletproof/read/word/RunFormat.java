package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a run looks.
 *
 * @param size in points
 * @param bold by property or by the name of its face
 * @param caps whether it is printed in capitals
 * @param vanished whether it is marked hidden
 * @param white whether its colour is that of paper
 * @param shaded whether something is painted behind it
 * @param symbols whether its face holds symbols in place of letters
 */
record RunFormat(
        double size, boolean bold, boolean caps, boolean vanished, boolean white, boolean shaded, boolean symbols) {
    static final RunFormat DEFAULT = new RunFormat(10, false, false, false, false, false, false);

    private static final double LEGIBLE = 3;
    private static final Pattern BOLD_FACE = Pattern.compile("(?i).*(?:bold|black|heavy)\\b.*");
    private static final Pattern SYMBOL_FACE = Pattern.compile("(?i)(?:wingdings|webdings|symbol|zapf dingbats).*");
    private static final Pattern NEAR_WHITE = Pattern.compile("(?i)(?:F[A-F0-9]){3}");

    /** This format with the properties of a {@code w:rPr} put over it. */
    RunFormat with(XmlElement properties) {
        Optional<String> face = properties.child("rFonts").flatMap(fonts -> fonts.attribute("ascii"));
        boolean boldFace =
                face.filter(name -> BOLD_FACE.matcher(name).matches()).isPresent();
        return new RunFormat(
                properties
                        .childValue("sz")
                        .flatMap(Measure::number)
                        .map(half -> half / 2)
                        .orElse(size),
                Measure.toggle(properties, "b").orElse(bold) || boldFace,
                Measure.toggle(properties, "caps").orElse(caps),
                Measure.toggle(properties, "vanish")
                        .or(() -> Measure.toggle(properties, "webHidden"))
                        .orElse(vanished),
                properties.childValue("color").map(RunFormat::isWhite).orElse(white),
                shaded
                        || Measure.isShaded(properties)
                        || properties.child("highlight").isPresent(),
                face.map(name -> SYMBOL_FACE.matcher(name).matches()).orElse(symbols));
    }

    /** This format on a painted ground. */
    RunFormat onShade() {
        return new RunFormat(size, bold, caps, vanished, white, true, symbols);
    }

    /** Whether a reader of the page cannot see it, though it is not marked hidden. */
    boolean invisible() {
        return (white && !shaded) || size < LEGIBLE;
    }

    private static boolean isWhite(String colour) {
        return NEAR_WHITE.matcher(colour).matches();
    }
}
