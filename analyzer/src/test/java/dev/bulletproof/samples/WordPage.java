package dev.bulletproof.samples;

import dev.bulletproof.samples.Content.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Sets a content as a Word document, with the styles and list numbering of a look. */
final class WordPage {

    /** Left and right margin in twips. */
    private static final int SIDE = 1152;

    private static final int TOP = 1008;

    private final XWPFDocument document = new XWPFDocument();
    private final Content content;
    private final Order order;

    private WordPage(Content content, Order order) {
        this.content = content;
        this.order = order;
    }

    static void write(Content content, Order order, Path look, OutputStream out) throws IOException {
        WordPage page = new WordPage(content, order);
        page.dress(look);
        page.cut();
        page.describe();
        page.fill();
        page.document.write(out);
        page.document.close();
    }

    private void fill() {
        WordTables tables = new WordTables(document, content, order);
        switch (order.layout()) {
            case ONE_COLUMN -> oneColumn();
            case SIDEBAR -> tables.sidebar(width());
            case TABLE -> tables.rows(width());
        }
        if (order.layout() != Order.Layout.ONE_COLUMN) {
            document.createParagraph();
        }
        if (order.runningHead()) {
            runningHead();
        }
    }

    private void oneColumn() {
        Pen pen = new Pen(document::createParagraph, width(), order.heads());
        pen.line("Title", content.name());
        if (!content.headline().isEmpty()) {
            pen.line("Subtitle", content.headline());
        }
        pen.contacts(content.contact(), "  |  ");
        content.sections().forEach(part -> part(pen, part));
    }

    private void runningHead() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(content.name() + " – page ");
        head.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    static void part(Pen pen, Part part) {
        pen.line("Heading1", part.heading());
        if (!part.text().isEmpty()) {
            pen.line("Normal", part.text());
        }
        pen.facts(part.facts());
        part.entries().forEach(pen::entry);
        part.bullets().forEach(pen::bullet);
    }

    private int width() {
        return order.paper().width - 2 * SIDE;
    }

    /** Styles and list numbering. */
    private void dress(Path look) throws IOException {
        try (InputStream styles = Files.newInputStream(look.resolve("styles.xml"));
                InputStream lists = Files.newInputStream(look.resolve("numbering.xml"))) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering numbering = document.createNumbering();
            numbering.setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
        } catch (XmlException e) {
            throw new IOException(look + " is no Word look: " + e.getMessage(), e);
        }
    }

    /** The size of the paper and its margins. */
    private void cut() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(order.paper().width));
        size.setH(BigInteger.valueOf(order.paper().height));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setHeader(BigInteger.valueOf(TOP / 2));
        margins.setFooter(BigInteger.valueOf(TOP / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void describe() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(content.name() + ", résumé");
        core.setCreator(content.name());
        core.setCreated(Optional.of(Date.from(FixedDate.INSTANT)));
        core.setModified(Optional.of(Date.from(FixedDate.INSTANT)));
    }
}
