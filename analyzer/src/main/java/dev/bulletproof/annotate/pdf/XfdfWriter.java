package dev.bulletproof.annotate.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bulletproof.annotate.note.Stamp;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes annotations as XFDF (ISO 19444-1), which Acrobat and others import into a PDF. */
final class XfdfWriter {
    private final Stamp stamp;
    private final String file;

    /** @param file name of the PDF that the annotations are for */
    XfdfWriter(Stamp stamp, String file) {
        this.stamp = stamp;
        this.file = file;
    }

    /** @param highlights the first is a note, the others mark text */
    byte[] write(List<Highlight> highlights) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
            write(xml, highlights);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return out.toByteArray();
    }

    private void write(XMLStreamWriter xml, List<Highlight> highlights) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("xfdf");
        xml.writeDefaultNamespace("http://ns.adobe.com/xfdf/");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeStartElement("annots");
        for (int i = 0; i < highlights.size(); i++) {
            write(xml, i == 0 ? "text" : "highlight", highlights.get(i));
        }
        xml.writeEndElement();
        xml.writeEmptyElement("f");
        xml.writeAttribute("href", file);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, String element, Highlight one) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("page", Integer.toString(one.page()));
        xml.writeAttribute("rect", rect(one.bounds()));
        if (element.equals("highlight")) {
            xml.writeAttribute("coords", coords(one.quads()));
            xml.writeAttribute("flags", "print");
        } else {
            xml.writeAttribute("icon", "Note");
            xml.writeAttribute("flags", "print,nozoom,norotate");
        }
        xml.writeAttribute("color", color(one.color()));
        xml.writeAttribute("name", one.name());
        xml.writeAttribute("title", stamp.author());
        xml.writeAttribute("subject", one.subject());
        xml.writeAttribute("date", HighlightMaker.date(stamp));
        xml.writeStartElement("contents");
        xml.writeCharacters(one.contents());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String rect(PDRectangle box) {
        return numbers(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private static String coords(List<Quad> quads) {
        List<String> all = new ArrayList<>();
        quads.forEach(quad -> all.add(numbers(quad.corners())));
        return String.join(",", all);
    }

    private static String numbers(float... values) {
        List<String> all = new ArrayList<>();
        for (float value : values) {
            all.add(String.format(Locale.ROOT, "%.2f", value));
        }
        return String.join(",", all);
    }

    private static String color(float[] components) {
        StringBuilder color = new StringBuilder("#");
        for (float component : components) {
            color.append(String.format(Locale.ROOT, "%02X", Math.round(component * 255)));
        }
        return color.toString();
    }
}
