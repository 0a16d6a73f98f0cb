package dev.bulletproof.read.text;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.ListMark;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.PlainPages;
import dev.bulletproof.read.PlainPages.Stretch;
import dev.bulletproof.read.UnreadableException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain text: lines, their indents and typed list marks. Safe for use by several threads. */
public final class TextReader implements FormatReader {
    private static final double INDENT = 5;
    private static final int TAB = 4;
    private static final Pattern WIDE = Pattern.compile("\\t+| {3,}");
    private static final Pattern RULE = Pattern.compile("[-=_*~#\\s]+");

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        List<Decoded.Line> lines = Decoded.lines(Decoded.text(source.path(), bytes, limits));
        PlainPages pages = new PlainPages();
        for (int at = 0; at < lines.size(); at++) {
            if (RULE.matcher(lines.get(at).text()).matches()
                    || lines.get(at).text().isBlank()) {
                pages.gap();
            } else {
                add(lines.get(at), at + 1, pages);
            }
        }
        return pages.pages(source);
    }

    private static void add(Decoded.Line line, int ordinal, PlainPages pages) {
        String text = line.text().strip();
        int indent = line.text().indexOf(text);
        Optional<ListMark> mark = ListMark.of(text);
        int length = mark.map(ListMark::length).filter(l -> l < text.length()).orElse(0);
        int start = line.start() + indent + length;
        int columns = columns(line.text().substring(0, indent)) + length;
        List<Stretch> stretches = Arrays.stream(WIDE.split(text.substring(length)))
                .map(part -> new Stretch(part, false, true))
                .toList();
        PlainPages.Kind kind = new PlainPages.Kind(
                ordinal, columns * INDENT, length > 0 ? mark.map(ListMark::kind).orElse(null) : null, 0, 0, false);
        pages.add(stretches, kind, new Anchor.InText(start, line.start() + indent + text.length()));
    }

    private static int columns(String indent) {
        return indent.chars().map(c -> c == '\t' ? TAB : 1).sum();
    }
}
