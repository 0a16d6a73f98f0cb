package dev.bulletproof.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes all files that {@code samples/samples.yaml} lists; {@code samples/make} runs it. */
final class SampleMaker {

    private final Workshop workshop;
    private final Printer printer;

    SampleMaker(Workshop workshop, Printer printer) {
        this.workshop = workshop;
        this.printer = printer;
    }

    /**
     * Makes the samples.
     *
     * @param arguments the folder {@code samples}, and one for what the printers leave behind
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workshop workshop = new Workshop(Path.of(arguments[0]));
        Path scratch = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        SampleMaker maker = new SampleMaker(workshop, new Printer(scratch));
        for (Order order : workshop.orders()) {
            maker.make(order);
        }
    }

    private void make(Order order) throws IOException, InterruptedException {
        Path file = workshop.folder().resolve(order.file());
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!order.isWord()) {
            Files.write(file, FixedDate.inPdf(printer.html(WebPage.of(workshop, order))));
            return;
        }
        Files.write(file, word(workshop, order));
        if (order.alsoPdf()) {
            Files.write(workshop.folder().resolve(order.pdf()), FixedDate.inPdf(printer.word(file)));
        }
    }

    static byte[] word(Workshop workshop, Order order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordPage.write(workshop.content(order), order, workshop.look(order.look()), bytes);
        return FixedDate.inZip(bytes.toByteArray());
    }
}
