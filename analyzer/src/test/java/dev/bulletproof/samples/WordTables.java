package dev.bulletproof.samples;

import dev.bulletproof.samples.Content.Job;
import dev.bulletproof.samples.Content.Part;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Layouts that many Word templates build from tables without borders: a sidebar, and dates beside their entry. */
record WordTables(XWPFDocument document, Content content, Order order) {

    private static final String SHADE = "E9EFF5";

    /** Space left and right of a cell's text, in twips. */
    private static final int PADDING = 170;

    /** What a page holds besides a shaded sidebar: its margins and the last, empty paragraph, in twips. */
    private static final int SPARE = 2500;

    /** One row over the whole page: the narrow cell holds name, contact and the sections set aside. */
    void sidebar(int width) {
        int narrow = width * 3 / 10;
        XWPFTable table = table(width, narrow);
        XWPFTableCell side = table.getRow(0).getCell(0);
        side.setColor(SHADE);
        table.getRow(0).setHeight(order.paper().height - SPARE);
        Pen aside = pen(side, narrow);
        aside.line("Title", content.name());
        aside.line("Subtitle", content.headline());
        content.contact().forEach(contact -> Pen.contact(aside.line("Contact", ""), contact));
        Pen main = pen(table.getRow(0).getCell(1), width - narrow);
        Predicate<Part> isAside = part -> order.aside().contains(part.heading());
        content.sections().stream().filter(isAside).forEach(part -> WordPage.part(aside, part));
        content.sections().stream().filter(isAside.negate()).forEach(part -> WordPage.part(main, part));
    }

    /** A header table, then one table a section with the dates in the left cell of each row. */
    void rows(int width) {
        XWPFTable head = table(width, width * 6 / 10);
        Pen left = pen(head.getRow(0).getCell(0), width * 6 / 10);
        left.line("Title", content.name());
        left.line("Subtitle", content.headline());
        Pen right = pen(head.getRow(0).getCell(1), width * 4 / 10);
        content.contact().forEach(contact -> Pen.contact(right.line("Contact", ""), contact));
        Pen body = new Pen(document::createParagraph, width, order.heads());
        for (Part part : content.sections()) {
            if (part.entries().isEmpty() && part.facts().isEmpty()) {
                WordPage.part(body, part);
            } else {
                body.line("Heading1", part.heading());
                section(part, width);
            }
        }
    }

    private void section(Part part, int width) {
        int narrow = width * 2 / 10;
        XWPFTable table = table(width, narrow);
        for (Job job : part.entries()) {
            List<XWPFTableCell> cells = row(table, width, narrow);
            Pen dates = pen(cells.get(0), narrow);
            dates.line("EntryLine", job.dates());
            Pen entry = pen(cells.get(1), width - narrow);
            entry.line("Heading2", job.title());
            entry.line("EntryLine", job.employerAndPlace());
            entry.body(job);
        }
        for (Content.Fact fact : part.facts()) {
            List<XWPFTableCell> cells = row(table, width, narrow);
            Pen.bold(pen(cells.get(0), narrow).line("Normal", ""), fact.label());
            pen(cells.get(1), width - narrow).line("Normal", fact.text());
        }
    }

    private static List<XWPFTableCell> row(XWPFTable table, int width, int narrow) {
        boolean unused = table.getRow(0).getCell(0).getText().isEmpty();
        List<XWPFTableCell> cells =
                unused ? table.getRow(0).getTableCells() : table.createRow().getTableCells();
        cells.get(0).setWidth(String.valueOf(narrow));
        cells.get(1).setWidth(String.valueOf(width - narrow));
        return cells;
    }

    private XWPFTable table(int width, int narrow) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(width);
        table.setCellMargins(0, PADDING, 0, PADDING);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
            grid.addNewGridCol();
            grid.addNewGridCol();
        }
        grid.getGridColArray(0).setW(BigInteger.valueOf(narrow));
        grid.getGridColArray(1).setW(BigInteger.valueOf(width - narrow));
        row(table, width, narrow);
        return table;
    }

    private Pen pen(XWPFTableCell cell, int width) {
        return new Pen(() -> nextIn(cell), width - 2 * PADDING, order.heads());
    }

    /** A new cell is born with one empty paragraph, which is the first to write. */
    private static XWPFParagraph nextIn(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        return last.getStyle() == null ? last : cell.addParagraph();
    }
}
