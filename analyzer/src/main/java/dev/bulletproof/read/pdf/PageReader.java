package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Source;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Paints the pages of one document on canvases. For one thread. */
final class PageReader {

    private final PDDocument document;
    private final Limits limits;
    private final Streams streams;
    private final FontReader fonts;
    private final Budget budget;

    PageReader(PDDocument document, Limits limits, Budget budget) {
        this.document = document;
        this.limits = limits;
        this.streams = new Streams(limits.inflatedBytes());
        this.fonts = new FontReader(streams);
        this.budget = budget;
    }

    List<Canvas> pages(Source source) throws UnreadableException {
        List<Canvas> canvases = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (canvases.size() >= limits.pages()) {
                throw Refusal.TOO_LARGE.of(source.path(), "has more than " + limits.pages() + " pages");
            }
            canvases.add(paint(page));
        }
        return canvases;
    }

    /** Whether part of what the pages are made of could not be decoded. */
    boolean metDamage() {
        return streams.metDamage();
    }

    private Canvas paint(PDPage page) {
        PDRectangle box = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        boolean upright = turns % 2 == 0;
        Canvas canvas =
                new Canvas(upright ? box.getWidth() : box.getHeight(), upright ? box.getHeight() : box.getWidth());
        Transform display = display(box, turns);
        PDResources resources = page.getResources();
        new ContentReader(canvas, display, fonts, streams, budget, Set.of())
                .run(
                        content(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)),
                        resources == null ? new COSDictionary() : resources.getCOSObject());
        return canvas;
    }

    /** From the page's own coordinates to displayed ones. */
    private static Transform display(PDRectangle box, int turns) {
        Transform toOrigin = Transform.moving(-box.getLowerLeftX(), -box.getLowerLeftY());
        double width = box.getWidth();
        double height = box.getHeight();
        return toOrigin.then(
                switch (turns) {
                    case 1 -> new Transform(0, 1, 1, 0, 0, 0);
                    case 2 -> new Transform(-1, 0, 0, 1, width, 0);
                    case 3 -> new Transform(0, -1, -1, 0, height, width);
                    default -> new Transform(1, 0, 0, -1, 0, height);
                });
    }

    /** All streams of a page are read as one; a token never spans two of them. */
    private byte[] content(COSBase contents) {
        if (contents instanceof COSStream stream) {
            return streams.decode(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(streams.decode(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
