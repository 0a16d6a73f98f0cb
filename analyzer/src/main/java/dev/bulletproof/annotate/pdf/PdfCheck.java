package dev.bulletproof.annotate.pdf;

import dev.bulletproof.annotate.note.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Proves an annotated copy before it is written anywhere. */
final class PdfCheck {
    private final String name;
    private final byte[] before;
    private final byte[] after;

    PdfCheck(String name, byte[] before, byte[] after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    void check(List<Highlight> highlights) throws IOException, RefusedException {
        if (after.length < before.length || !Arrays.equals(before, Arrays.copyOf(after, before.length))) {
            throw fault("its bytes changed");
        }
        try (PDDocument old = Loader.loadPDF(before);
                PDDocument young = Loader.loadPDF(after)) {
            if (old.getNumberOfPages() != young.getNumberOfPages()) {
                throw fault("the number of pages changed");
            }
            for (int i = 0; i < old.getNumberOfPages(); i++) {
                check(old.getPage(i), young.getPage(i), added(highlights, i));
            }
        }
    }

    /** Each mark is an annotation and its popup. */
    private static int added(List<Highlight> highlights, int page) {
        return 2 * (int) highlights.stream().filter(one -> one.page() == page).count();
    }

    private void check(PDPage old, PDPage young, int added) throws IOException, RefusedException {
        if (Annotations.count(young) != Annotations.count(old) + added) {
            throw fault("annotations are missing");
        }
        if (!Arrays.equals(contents(old), contents(young))) {
            throw fault("a page changed");
        }
    }

    private static byte[] contents(PDPage page) throws IOException {
        try (InputStream contents = page.getContents()) {
            return contents == null ? new byte[0] : contents.readAllBytes();
        }
    }

    private RefusedException fault(String what) {
        return new RefusedException(
                "not-proven",
                name + ": the annotated copy did not pass its own check (" + what + "), so it was not written",
                "Please report it; the file itself is untouched.");
    }
}
