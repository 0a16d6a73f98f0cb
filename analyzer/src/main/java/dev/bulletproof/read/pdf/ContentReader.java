package dev.bulletproof.read.pdf;

import dev.bulletproof.read.pdf.ContentScanner.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Carries out one page's content streams, as far as text and shapes need it. Mutable, for one thread. */
final class ContentReader {
    private static final int MAX_FORMS = 12;
    private static final int MAX_SAVED = 512;

    /** Less opaque than this is not seen. */
    private static final double UNSEEN = 0.02;

    /** Less opaque than this mixes with what lies below. */
    private static final double SOLID = 0.95;

    private final FontReader fonts;
    private final Streams streams;
    private final Budget budget;
    private final Set<COSDictionary> hiddenLayers;
    private final TextPainter text;
    private final PathPainter path;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final MarkedContent marked = new MarkedContent();
    private GraphicsState state;

    ContentReader(
            Canvas canvas,
            Transform page,
            FontReader fonts,
            Streams streams,
            Budget budget,
            Set<COSDictionary> hiddenLayers) {
        this.fonts = fonts;
        this.streams = streams;
        this.budget = budget;
        this.hiddenLayers = hiddenLayers;
        this.text = new TextPainter(canvas, budget);
        this.path = new PathPainter(canvas);
        this.state = new GraphicsState(page);
    }

    void run(byte[] content, COSDictionary resources) {
        run(content, resources, 0);
    }

    private void run(byte[] content, COSDictionary resources, int depth) {
        ContentScanner scanner = new ContentScanner(content);
        List<Object> operands = new ArrayList<>();
        for (String operator = scanner.next(operands); !operator.isEmpty(); operator = scanner.next(operands)) {
            budget.step();
            if (operator.equals("ID")) {
                scanner.skipImageData();
                path.image(state.ctm);
            } else if (operator.equals("Do")) {
                paintObject(resource(resources, COSName.XOBJECT, operands), resources, depth);
            } else if (!state(operator, operands, resources) && !text(operator, operands, resources)) {
                path(operator, operands);
            }
        }
    }

    private boolean state(String operator, List<Object> operands, COSDictionary resources) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.ctm = transform(operands).then(state.ctm);
            case "g", "rg", "k" -> fill(Color.of(operands), false);
            case "cs" -> fill(Color.BLACK, ColorSpaces.isTint(name(operands), resources));
            case "sc", "scn" ->
                fill(state.fillIsTint ? ColorSpaces.tint(number(operands, 0)) : Color.of(operands), state.fillIsTint);
            case "gs" -> graphics(resource(resources, COSName.EXT_G_STATE, operands));
            case "BMC", "BDC" -> begin(operands, resources);
            case "EMC" -> marked.end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean text(String operator, List<Object> operands, COSDictionary resources) {
        switch (operator) {
            case "BT" -> text.begin();
            case "Tf" -> {
                state.size = number(operands, 1);
                state.font = resource(resources, COSName.FONT, operands) instanceof COSDictionary font
                        ? fonts.font(font)
                        : null;
            }
            case "Tc" -> state.characterSpacing = number(operands, 0);
            case "Tw" -> state.wordSpacing = number(operands, 0);
            case "Tz" -> state.scale = number(operands, 0) / 100;
            case "TL" -> state.leading = number(operands, 0);
            case "Ts" -> state.rise = number(operands, 0);
            case "Tr" -> state.renderMode = (int) number(operands, 0);
            case "Tm" -> text.set(transform(operands));
            case "Td" -> text.nextLine(number(operands, 0), number(operands, 1));
            case "TD" -> {
                state.leading = -number(operands, 1);
                text.nextLine(number(operands, 0), number(operands, 1));
            }
            case "T*" -> text.nextLine(0, -state.leading);
            case "Tj" -> show(operands);
            case "TJ" -> show(operands.isEmpty() || !(operands.get(0) instanceof List<?> parts) ? List.of() : parts);
            case "'" -> {
                text.nextLine(0, -state.leading);
                show(operands);
            }
            case "\"" -> {
                state.wordSpacing = number(operands, 0);
                state.characterSpacing = number(operands, 1);
                text.nextLine(0, -state.leading);
                show(operands.subList(Math.min(2, operands.size()), operands.size()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void path(String operator, List<Object> operands) {
        switch (operator) {
            case "m" -> path.move(state.ctm, number(operands, 0), number(operands, 1));
            case "l" -> path.line(state.ctm, number(operands, 0), number(operands, 1));
            case "c", "v", "y" -> {
                for (int i = 0; i + 1 < operands.size(); i += 2) {
                    path.line(state.ctm, number(operands, i), number(operands, i + 1));
                }
            }
            case "re" ->
                path.rectangle(
                        state.ctm, number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
            case "f", "F", "f*", "B", "B*", "b", "b*" -> path.paint(state.veiled ? Color.UNKNOWN : state.fill);
            case "S", "s" -> path.paint(Color.UNKNOWN);
            case "n" -> path.forget();
            default -> {}
        }
    }

    private void show(List<?> parts) {
        text.show(parts, state, marked.number(), marked.isHidden());
    }

    private void save() {
        if (saved.size() < MAX_SAVED) {
            saved.push(state.copy());
        }
    }

    private void fill(int color, boolean tint) {
        state.fill = color;
        state.fillIsTint = tint;
    }

    private void graphics(@Nullable COSBase parameters) {
        if (parameters instanceof COSDictionary dictionary) {
            if (dictionary.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
                state.transparent = alpha.floatValue() < UNSEEN;
                state.veiled = alpha.floatValue() < SOLID;
            }
            state.veiled |= dictionary.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
            COSArray font = dictionary.getCOSArray(COSName.FONT);
            if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary program) {
                state.font = fonts.font(program);
                state.size = font.getObject(1) instanceof COSNumber size ? size.floatValue() : state.size;
            }
        }
    }

    private void begin(List<Object> operands, COSDictionary resources) {
        Object properties = operands.size() > 1 ? operands.get(1) : null;
        if (properties instanceof Map<?, ?> direct) {
            marked.begin(direct.get("MCID") instanceof Double number ? number.intValue() : MarkedContent.NONE, false);
        } else if (properties instanceof Name name
                && lookUp(resources, COSName.PROPERTIES, name.text()) instanceof COSDictionary dictionary) {
            marked.begin(dictionary.getInt(COSName.MCID, MarkedContent.NONE), hiddenLayers.contains(dictionary));
        } else {
            marked.begin(MarkedContent.NONE, false);
        }
    }

    private void paintObject(@Nullable COSBase object, COSDictionary resources, int depth) {
        if (!(object instanceof COSStream stream)) {
            return;
        }
        String type = stream.getNameAsString(COSName.SUBTYPE, "");
        if (type.equals("Image")) {
            path.image(state.ctm);
        } else if (type.equals("Form") && depth < MAX_FORMS && !marked.isHidden()) {
            GraphicsState outer = state.copy();
            int outerSaved = saved.size();
            state.ctm = matrix(stream).then(state.ctm);
            COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
            run(streams.decode(stream), own == null ? resources : own, depth + 1);
            while (saved.size() > outerSaved) {
                saved.pop();
            }
            state = outer;
        }
    }

    private static Transform matrix(COSStream form) {
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix == null || matrix.size() != 6) {
            return Transform.IDENTITY;
        }
        float[] parts = matrix.toFloatArray();
        return new Transform(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    private static @Nullable COSBase resource(COSDictionary resources, COSName kind, List<Object> operands) {
        return lookUp(resources, kind, name(operands));
    }

    private static @Nullable COSBase lookUp(COSDictionary resources, COSName kind, String name) {
        COSDictionary named = resources.getCOSDictionary(kind);
        return named == null ? null : named.getDictionaryObject(COSName.getPDFName(name));
    }

    private static String name(List<Object> operands) {
        return !operands.isEmpty() && operands.get(0) instanceof Name name ? name.text() : "";
    }

    private static double number(List<Object> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof Double number ? number : 0;
    }

    private static Transform transform(List<Object> operands) {
        return new Transform(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5));
    }
}
