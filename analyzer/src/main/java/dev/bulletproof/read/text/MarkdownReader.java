package dev.bulletproof.read.text;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.PlainPages;
import dev.bulletproof.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: headings, list items, paragraphs, table rows, emphasis. Safe for use by several threads. */
public final class MarkdownReader implements FormatReader {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
    private static final Pattern LIST_ITEM =
            Pattern.compile("(\\s*)([-*+•]|\\d{1,3}[.)])\\s+(?:\\[[ xX]]\\s+)?(\\S.*)");
    private static final Pattern BREAK = Pattern.compile(
            "\\s{0,3}(?:[-*_]\\s*){3,}|\\s*|\\s*\\|?[\\s:|-]+\\|[\\s:|-]*|</?" + Emphasis.ELEMENT + "(?:\\s[^>]*)?/?>");
    private static final double INDENT = 14;

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        Blocks blocks = new Blocks();
        List<Decoded.Line> lines = Decoded.lines(Decoded.text(source.path(), bytes, limits));
        int start = frontMatter(lines);
        for (int at = start; at < lines.size(); at++) {
            blocks.take(lines.get(at), at + 1);
        }
        blocks.close();
        return blocks.pages.pages(source);
    }

    /** Settings between two lines of three hyphens at the very beginning are not part of the text. */
    private static int frontMatter(List<Decoded.Line> lines) {
        if (lines.get(0).text().strip().equals("---")) {
            for (int at = 1; at < lines.size(); at++) {
                if (lines.get(at).text().strip().equals("---")) {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    /** Gathers lines into blocks. */
    private static final class Blocks {
        private final PlainPages pages = new PlainPages();
        private final List<Decoded.Line> open = new ArrayList<>();
        private PlainPages.Kind kind = plain(0);

        private static PlainPages.Kind plain(int ordinal) {
            return new PlainPages.Kind(ordinal, 0, null, 0, 0, true);
        }

        void take(Decoded.Line line, int ordinal) {
            Matcher heading = HEADING.matcher(line.text());
            Matcher item = LIST_ITEM.matcher(line.text());
            if (UNDERLINE.matcher(line.text()).matches() && open.size() == 1 && kind.mark() == null) {
                int depth = line.text().contains("=") ? 1 : 2;
                kind = new PlainPages.Kind(kind.ordinal(), 0, null, 0, depth, true);
                close();
            } else if (BREAK.matcher(line.text()).matches()) {
                close();
                pages.gap();
            } else if (heading.matches()) {
                close();
                kind = new PlainPages.Kind(ordinal, 0, null, 0, heading.group(1).length(), true);
                open.add(new Decoded.Line(line.start() + heading.start(2), heading.group(2)));
                close();
            } else if (item.matches()) {
                openItem(line, ordinal, item);
            } else {
                openText(line, ordinal);
            }
        }

        private void openItem(Decoded.Line line, int ordinal, Matcher item) {
            close();
            int level = item.group(1).replace("\t", "    ").length() / 2;
            Mark mark = Character.isDigit(item.group(2).charAt(0)) ? Mark.NUMBER : Mark.GLYPH;
            kind = new PlainPages.Kind(ordinal, INDENT * (level + 1), mark, level, 0, true);
            open.add(new Decoded.Line(line.start() + item.start(3), item.group(3)));
        }

        private void openText(Decoded.Line line, int ordinal) {
            boolean row = line.text().strip().startsWith("|");
            if (open.isEmpty() || row) {
                close();
                kind = plain(ordinal);
            }
            int indent = line.text().length() - line.text().stripLeading().length();
            open.add(new Decoded.Line(line.start() + indent, line.text().substring(indent)));
            if (line.text().endsWith("  ") || line.text().endsWith("\\") || row) {
                close();
            }
        }

        void close() {
            if (!open.isEmpty()) {
                Decoded.Line last = open.get(open.size() - 1);
                int end = last.start() + last.text().stripTrailing().length();
                List<String> texts = open.stream().map(Decoded.Line::text).toList();
                pages.add(
                        Emphasis.stretches(String.join(" ", texts)),
                        kind,
                        new Anchor.InText(open.get(0).start(), end));
                open.clear();
                kind = plain(0);
            }
        }
    }
}
