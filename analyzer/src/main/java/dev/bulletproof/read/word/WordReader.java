package dev.bulletproof.read.word;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.Cursor.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads Word documents (.docx). Safe for use by several threads. */
public final class WordReader implements FormatReader {

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        return read(source, new WordPackage(source.path(), bytes, limits));
    }

    /** Reads a document from its parts. */
    public static Pages read(Source source, WordParts word) throws UnreadableException {
        XmlElement document = word.document();
        StyleSheet styles = new StyleSheet(word.ofType("styles"));
        Numbering numbering = new Numbering(word.ofType("numbering"));
        List<String> hidden = new ArrayList<>();
        Story body = new Story(document, styles, numbering, hidden);
        List<Block> blocks =
                document.child("body").map(b -> body.blocks(b, false)).orElse(List.of());
        Margins margins = new Margins(word, styles, numbering, hidden);
        List<TextLine> lines = new ArrayList<>();
        Sections sections = new Sections(blocks, document.child("body").flatMap(b -> b.child("sectPr")));
        lines.addAll(margins.header(sections.first(), sections.sheet()));
        int pages = sections.set("/" + word.main(), margins.nextBlock(), lines);
        Sheet sheet = sections.sheet();
        lines.addAll(margins.footer(sections.first(), sheet, pages));
        PageSize size = new PageSize(sheet.width(), sheet.height());
        return new Pages(source, true, Collections.nCopies(pages, size), lines, hidden, List.of());
    }
}
