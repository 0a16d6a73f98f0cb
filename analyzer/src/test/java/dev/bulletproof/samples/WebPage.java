package dev.bulletproof.samples;

import dev.bulletproof.samples.Content.Contact;
import dev.bulletproof.samples.Content.Fact;
import dev.bulletproof.samples.Content.Job;
import dev.bulletproof.samples.Content.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sets a content as an HTML page with the style sheet of a look. */
record WebPage(Content content, Order order, String css) {

    static String of(Workshop workshop, Order order) throws IOException {
        String css = Files.readString(workshop.look(order.look() + ".css"));
        return new WebPage(workshop.content(order), order, css).html();
    }

    private String html() {
        String body = switch (order.layout()) {
            case ONE_COLUMN -> header() + tag("main", parts(part -> true));
            case SIDEBAR -> tag("aside", header() + parts(this::isAside)) + tag("main", parts(part -> !isAside(part)));
            case TABLE -> header() + each(content.sections(), this::table);
        };
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + tag("title", escaped(content.name() + ", résumé"))
                + tag("style", css)
                + "</head>"
                + tag("body", body)
                + "</html>";
    }

    private boolean isAside(Part part) {
        return order.aside().contains(part.heading());
    }

    private String header() {
        return tag(
                "header",
                tag("h1", escaped(content.name()))
                        + text("p class=headline", content.headline())
                        + tag("address", each(content.contact(), WebPage::contact)));
    }

    private static String contact(Contact contact) {
        return contact.link().isEmpty()
                ? text("span", contact.text())
                : tag("span", "<a href=\"" + contact.link() + "\">" + escaped(contact.text()) + "</a>");
    }

    private String parts(Predicate<Part> wanted) {
        return each(content.sections().stream().filter(wanted).toList(), this::part);
    }

    private String part(Part part) {
        return tag(
                "section",
                text("h2", part.heading()) + texts(part) + each(part.entries(), this::entry) + list(part.bullets()));
    }

    private static String texts(Part part) {
        return text("p", part.text())
                + each(part.facts(), fact -> tag("p class=fact", text("b", fact.label()) + " " + escaped(fact.text())));
    }

    private String entry(Job job) {
        return tag("article", head(job) + text("p class=intro", job.intro()) + list(job.lines()));
    }

    private String head(Job job) {
        String dates = text("span class=dates", job.dates());
        return switch (order.heads()) {
            case TITLE_FIRST ->
                tag("div class=head", text("h3", job.title()) + dates)
                        + text("p class=employer", job.employerAndPlace());
            case EMPLOYER_FIRST ->
                tag("div class=head", text("h3", job.employer()) + text("span", job.place()))
                        + tag("div class=head", text("p class=employer", job.title()) + dates);
            case ONE_LINE ->
                tag("div class=head", text("h3", Content.joined(", ", job.title(), job.employer())) + dates);
        };
    }

    private String table(Part part) {
        String rows = each(part.facts(), WebPage::row) + each(part.entries(), this::row);
        String rest = text("p", part.text()) + list(part.bullets());
        return tag("section", text("h2", part.heading()) + rest + (rows.isEmpty() ? "" : tag("table", rows)));
    }

    private static String row(Fact fact) {
        return tag("tr", text("th", fact.label()) + text("td", fact.text()));
    }

    private String row(Job job) {
        String right = text("h3", job.title()) + text("p class=employer", job.employerAndPlace());
        return tag(
                "tr",
                text("th", job.dates()) + tag("td", right + text("p class=intro", job.intro()) + list(job.lines())));
    }

    private static String list(List<String> lines) {
        return lines.isEmpty() ? "" : tag("ul", each(lines, line -> text("li", line)));
    }

    private static <T> String each(List<T> items, Function<T, String> html) {
        return items.stream().map(html).collect(Collectors.joining());
    }

    private static String text(String tag, String text) {
        return text.isEmpty() ? "" : tag(tag, escaped(text));
    }

    private static String tag(String tag, String inside) {
        return "<" + tag + ">" + inside + "</" + tag.replaceFirst(" .*", "") + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
