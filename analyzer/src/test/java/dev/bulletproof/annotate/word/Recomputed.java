package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What LibreOffice works out anew each time it opens a file with comments or changes in it, whatever the file says:
 * taken out before two of its copies are compared.
 */
final class Recomputed {
    /** Our comments, and the empty ends of runs that they leave behind. */
    private static final Pattern COMMENT = Pattern.compile("comment|annotationRef");

    /** Controls get a number by chance. */
    private static final Pattern CONTROL_NUMBER = Pattern.compile("<w:id w:val=\"-?[0-9]+\"/>");

    /** Automatic space between items of a list becomes none, or stays automatic behind a paragraph with a comment. */
    private static final Pattern AUTOMATIC_SPACE =
            Pattern.compile(" w:(?:before|after)(?:Autospacing=\"1\"|=\"0\")(?=.*/>)");

    /** The page numbers of the layout, made while deletions still show. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:NUM)?PAGES?\\b.*");

    private Recomputed() {}

    /** The same story without page numbers and without Word's hidden mark of the last edit, which slips by a place. */
    static Tag takenOutOf(Tag root) {
        root.descendants("p").forEach(Recomputed::blankPageNumbers);
        List<Tag> last = root.descendants("bookmarkStart")
                .filter(mark -> mark.attribute("name").filter("_GoBack"::equals).isPresent())
                .toList();
        for (Tag mark : last) {
            String id = mark.attribute("id").orElseThrow();
            root.descendants("bookmarkEnd")
                    .filter(end -> end.attribute("id").filter(id::equals).isPresent())
                    .toList()
                    .forEach(Recomputed::remove);
            remove(mark);
        }
        return root;
    }

    /** A paragraph's looks without what is numbered by chance. */
    static String takenOutOf(List<String> looks) {
        return looks.stream()
                .filter(piece -> !COMMENT.matcher(piece).find())
                .map(piece -> CONTROL_NUMBER.matcher(piece).replaceAll(""))
                .map(piece -> piece.contains("<w:numPr>")
                        ? AUTOMATIC_SPACE.matcher(piece).replaceAll("")
                        : piece)
                .toList()
                .toString();
    }

    private static void blankPageNumbers(Tag paragraph) {
        String instruction = "";
        boolean result = false;
        for (Tag tag : paragraph.all().toList()) {
            if (tag.is("instrText")) {
                instruction = tag.text().strip();
            } else if (tag.is("fldChar")) {
                String type = tag.attribute("fldCharType").orElse("");
                result = type.equals("separate")
                        && PAGE_NUMBER.matcher(instruction).matches();
            } else if (tag.is("t") && result) {
                remove(tag);
            }
        }
    }

    private static void remove(Tag tag) {
        tag.parent().orElseThrow().remove(tag);
    }
}
