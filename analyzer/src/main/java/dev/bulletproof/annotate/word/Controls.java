package dev.bulletproof.annotate.word;

import java.util.Optional;

/**
 * Content controls ({@code w:sdt}). LibreOffice drops the first paragraph of one when a comment hangs in it, and takes
 * changes tracked in that paragraph, or in a control within a line, for plain text.
 */
final class Controls {
    private Controls() {}

    /** Whether a paragraph is the first of a control. */
    static boolean isOpenedBy(Tag paragraph) {
        return paragraph
                .ancestors()
                .filter(tag -> tag.is("sdtContent"))
                .anyMatch(content -> content.descendants("p").findFirst().equals(Optional.of(paragraph)));
    }

    /** Whether the paragraph is the prompt of a control, which vanishes with a comment in it. */
    static boolean isPrompt(Tag paragraph) {
        return paragraph
                .ancestors()
                .filter(tag -> tag.is("sdt"))
                .anyMatch(control -> control.child("sdtPr")
                        .flatMap(properties -> properties.child("showingPlcHdr"))
                        .isPresent());
    }
}
