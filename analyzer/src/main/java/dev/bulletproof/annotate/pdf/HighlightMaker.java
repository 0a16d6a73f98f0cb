package dev.bulletproof.annotate.pdf;

import dev.bulletproof.annotate.note.Stamp;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Makes annotations that look the same in every viewer, because they bring their own appearance. */
final class HighlightMaker {
    private static final float POPUP_WIDTH = 260;
    private static final float POPUP_HEIGHT = 180;
    private static final float ICON = 20;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'", Locale.ROOT);

    private final PDDocument document;
    private final Stamp stamp;

    HighlightMaker(PDDocument document, Stamp stamp) {
        this.document = document;
        this.stamp = stamp;
    }

    /** A highlight and the popup that shows its note. */
    List<PDAnnotation> highlight(Highlight highlight) throws IOException {
        PDAnnotationHighlight annotation = new PDAnnotationHighlight();
        annotation.setRectangle(highlight.bounds());
        float[] quads = new float[highlight.quads().size() * 8];
        for (int i = 0; i < highlight.quads().size(); i++) {
            System.arraycopy(highlight.quads().get(i).corners(), 0, quads, i * 8, 8);
        }
        annotation.setQuadPoints(quads);
        annotation.setColor(color(highlight.color()));
        annotation.setSubject(highlight.subject());
        annotation.setAppearance(appearance(highlight));
        return signed(annotation, highlight);
    }

    /** A note in the corner of a page, and its popup. */
    List<PDAnnotation> note(Highlight corner) {
        PDAnnotationText annotation = new PDAnnotationText();
        annotation.setName(PDAnnotationText.NAME_NOTE);
        annotation.setRectangle(corner.bounds());
        annotation.setColor(color(corner.color()));
        annotation.setSubject(corner.subject());
        annotation.setNoRotate(true);
        annotation.setNoZoom(true);
        annotation.constructAppearances(document);
        return signed(annotation, corner);
    }

    /** The stamp's day as PDF writes it. */
    static String date(Stamp stamp) {
        return stamp.date().format(DATE);
    }

    /** The side of a note's icon in points. */
    static float icon() {
        return ICON;
    }

    private List<PDAnnotation> signed(PDAnnotationMarkup annotation, Highlight highlight) {
        PDPage page = document.getPage(highlight.page());
        annotation.setPage(page);
        annotation.setPrinted(true);
        annotation.setAnnotationName(highlight.name());
        annotation.setTitlePopup(stamp.author());
        annotation.setContents(highlight.contents());
        annotation.setModifiedDate(date(stamp));
        annotation.getCOSObject().setString(COSName.CREATION_DATE, date(stamp));
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setRectangle(beside(annotation.getRectangle(), page.getCropBox()));
        popup.setParent(annotation);
        popup.setPage(page);
        popup.setOpen(false);
        annotation.setPopup(popup);
        return List.of(annotation, popup);
    }

    /** At the right edge of the page, level with what it is about. */
    private static PDRectangle beside(PDRectangle mark, PDRectangle page) {
        float left = Math.max(page.getLowerLeftX(), page.getUpperRightX() - POPUP_WIDTH);
        float bottom = Math.max(page.getLowerLeftY(), mark.getUpperRightY() - POPUP_HEIGHT);
        return new PDRectangle(left, bottom, POPUP_WIDTH, POPUP_HEIGHT);
    }

    private static PDColor color(float[] components) {
        return new PDColor(components, PDDeviceRGB.INSTANCE);
    }

    /** Multiplied with what is printed, so that black text stays black. */
    private PDAppearanceDictionary appearance(Highlight highlight) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(highlight.bounds());
        stream.setResources(new PDResources());
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        stream.getCOSObject().setItem(COSName.GROUP, group);
        try (PDAppearanceContentStream ink = new PDAppearanceContentStream(stream, true)) {
            PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
            multiply.setBlendMode(BlendMode.MULTIPLY);
            ink.setGraphicsStateParameters(multiply);
            ink.setNonStrokingColor(highlight.color());
            for (Quad quad : highlight.quads()) {
                PDRectangle box = quad.bounds();
                ink.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            }
            ink.fill();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }
}
