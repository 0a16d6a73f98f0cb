package dev.bulletproof.samples;

import dev.bulletproof.samples.Content.Contact;
import dev.bulletproof.samples.Content.Fact;
import dev.bulletproof.samples.Content.Job;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes paragraphs in one place of a Word document: its body or a table cell.
 *
 * @param next makes the next empty paragraph of that place
 * @param width the place's width in twips, where the right tab of the dates stands
 * @param heads what the first line of an entry says
 */
record Pen(Supplier<XWPFParagraph> next, int width, Order.Heads heads) {

    XWPFParagraph line(String style, String text) {
        XWPFParagraph paragraph = next.get();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    void contacts(List<Contact> contacts, String separator) {
        XWPFParagraph paragraph = line("Contact", "");
        for (Contact contact : contacts) {
            if (!paragraph.getRuns().isEmpty()) {
                paragraph.createRun().setText(separator);
            }
            contact(paragraph, contact);
        }
    }

    static void contact(XWPFParagraph paragraph, Contact contact) {
        if (contact.link().isEmpty()) {
            paragraph.createRun().setText(contact.text());
        } else {
            XWPFHyperlinkRun run = paragraph.createHyperlinkRun(contact.link());
            run.setStyle("Hyperlink");
            run.setText(contact.text());
        }
    }

    void facts(List<Fact> facts) {
        for (Fact fact : facts) {
            XWPFParagraph paragraph = line("Normal", "");
            bold(paragraph, fact.label() + ": ");
            paragraph.createRun().setText(fact.text());
        }
    }

    /** An entry with its dates at the right margin. */
    void entry(Job job) {
        switch (heads) {
            case TITLE_FIRST -> {
                atRight(line("Heading2", job.title()), job.dates());
                line("EntryLine", job.employerAndPlace());
            }
            case EMPLOYER_FIRST -> {
                atRight(line("Heading2", job.employer()), job.place());
                atRight(line("EntryLine", job.title()), job.dates());
            }
            case ONE_LINE -> atRight(line("Heading2", Content.joined(", ", job.title(), job.employer())), job.dates());
        }
        body(job);
    }

    void body(Job job) {
        if (!job.intro().isEmpty()) {
            line("EntryLine", job.intro());
        }
        job.lines().forEach(this::bullet);
    }

    /** The mark comes from the style where it has one, else from the paragraph itself, as in files by many hands. */
    void bullet(String text) {
        XWPFParagraph paragraph = line("ListBullet", text);
        if (!paragraph
                .getDocument()
                .getStyles()
                .getStyle("ListBullet")
                .getCTStyle()
                .getPPr()
                .isSetNumPr()) {
            paragraph.setNumID(BigInteger.ONE);
        }
    }

    /** A date or place at the right margin, never bold. */
    private void atRight(XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(width));
        XWPFRun run = paragraph.createRun();
        run.setBold(false);
        run.addTab();
        run.setText(text);
    }

    static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }
}
