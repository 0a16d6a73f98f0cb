package dev.bulletproof.annotate.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph as a sequence of pieces with their formatting, however its runs are parted. */
final class Looks {
    private Looks() {}

    /** Equal for two paragraphs that differ in nothing but where runs of one formatting are parted. */
    static List<String> of(Tag paragraph) {
        List<String> pieces = new ArrayList<>();
        add(paragraph, "", pieces);
        return pieces;
    }

    private static void add(Tag parent, String path, List<String> pieces) {
        for (Tag child : parent.tags().toList()) {
            if (child.is("r")) {
                addRun(child, path, pieces);
            } else if (child.is("pPr") || child.is("sdtPr")) {
                pieces.add(path + child.source());
            } else {
                String inner = path + "/" + child.localName();
                pieces.add(inner);
                add(child, inner, pieces);
            }
        }
    }

    private static void addRun(Tag run, String path, List<String> pieces) {
        String looks = path + run.child("rPr").map(Tag::source).orElse("") + "|";
        for (Tag child : run.tags().filter(tag -> !tag.is("rPr")).toList()) {
            if (child.is("t")) {
                child.text().chars().forEach(c -> pieces.add(looks + (char) c));
            } else if (child.descendants("p").findAny().isPresent()) {
                add(child, path + "/" + child.localName(), pieces);
            } else {
                pieces.add(looks + child.source());
            }
        }
    }
}
