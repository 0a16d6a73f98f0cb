package dev.bulletproof.samples;

import java.util.List;

/**
 * One line of {@code samples.yaml}: a file to make, and from what.
 *
 * @param file the file to write, relative to the samples folder
 * @param alsoPdf whether the Word file is to be printed beside itself by LibreOffice
 * @param content the name of the content
 * @param layout how the sections stand on the page
 * @param look the name of the folder (Word) or style sheet (HTML) that dresses it
 * @param heads what the first line of an entry says
 * @param paper the size of the page
 * @param runningHead whether name and page number stand above the pages after the first
 * @param aside headings of the sections that stand in the sidebar
 */
record Order(
        String file,
        boolean alsoPdf,
        String content,
        Layout layout,
        String look,
        Heads heads,
        Paper paper,
        boolean runningHead,
        List<String> aside) {

    enum Layout {
        ONE_COLUMN,
        SIDEBAR,
        TABLE
    }

    enum Heads {
        TITLE_FIRST,
        EMPLOYER_FIRST,
        ONE_LINE
    }

    /** Paper sizes in twips, twentieths of a point. */
    enum Paper {
        LETTER(12240, 15840),
        A4(11906, 16838);

        final int width;
        final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    boolean isWord() {
        return file.endsWith(".docx");
    }

    /** The PDF it ends in. */
    String pdf() {
        return file.replaceFirst("docx$", "pdf");
    }
}
