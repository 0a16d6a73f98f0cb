package dev.bulletproof.annotate.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The annotations of a page, forms and links included. */
final class Annotations {
    private Annotations() {}

    /** Adds annotations behind those that are there and marks what an incremental save has to write. */
    static void append(PDPage page, List<PDAnnotation> annotations) {
        COSDictionary dictionary = page.getCOSObject();
        COSArray all = dictionary.getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            dictionary.setItem(COSName.ANNOTS, all);
        }
        for (PDAnnotation annotation : annotations) {
            annotation.getCOSObject().setNeedToBeUpdated(true);
            all.add(annotation);
        }
        all.setNeedToBeUpdated(true);
        dictionary.setNeedToBeUpdated(true);
    }

    /** How many a page has. */
    static int count(PDPage page) {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        return all == null ? 0 : all.size();
    }
}
