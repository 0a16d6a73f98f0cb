package dev.bulletproof.read.pdf;

import java.util.Map;

/** Columns that lie close to each other, change their edges, or end before the last page. */
final class ColumnTroubles {

    private ColumnTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "narrow-gutter", narrowGutter(),
                "column-goes-on-alone", alone(),
                "column-beside-few-lines", fewLines(),
                "columns-of-other-edges", otherEdges(),
                "headers-and-footers", running());
    }

    /** One line of the sidebar comes nearer to the text than any gutter should be wide. */
    private static PdfSketch narrowGutter() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Runa Eskeland")
                .text("B", 12, 60, 90, "SKILLS")
                .lines(60, 108, "Kotlin and Java", "PostgreSQL", "Kafka, with its connectors", "Terraform", "Norwegian")
                .text("B", 12, 60, 190, "EDUCATION")
                .lines(60, 208, "BSc Computing", "Bergen, 2015")
                .text("B", 12, 177, 90, "EXPERIENCE")
                .text("B", 10, 177, 108, "Backend engineer, Vestland Ferries")
                .lines(
                        177,
                        121,
                        "2018 \226 present",
                        "\225 Moved ticket sales to an event log",
                        "\225 Cut the nightly load to nine minutes")
                .lines(
                        177,
                        160,
                        "\225 Wrote the failover runbook",
                        "\225 Replaced a polling job by streams",
                        "\225 Taught four colleagues")
                .text("B", 10, 177, 212, "Developer, Lysefjord Maps")
                .lines(
                        177,
                        225,
                        "2015 \226 2018",
                        "\225 Drew tiles for winter routes",
                        "\225 Built the import of depth charts");
    }

    /** The sidebar to the right ends on the first page, the text to its left goes on. */
    private static PdfSketch alone() {
        return LayoutTroubles.sidebarPage()
                .nextPage()
                .lines(60, 60, "\225 Handed over three docks on time", "\225 Hired two planners")
                .text("B", 10, 60, 99, "Planner, Sundby Works")
                .lines(60, 112, "\225 Kept the crane calendar", "\225 Ordered steel for two yards");
    }

    /** On the second page a few lines beside the text look like notes to it. */
    private static PdfSketch fewLines() {
        return alone().text("B", 12, 400, 60, "COURSES").lines(400, 81, "Rigging");
    }

    /** The right column begins further left on one page, where a heading is set out. */
    private static PdfSketch otherEdges() {
        return LayoutTroubles.sidebarPage()
                .text("B", 12, 380, 215, "LANGUAGES")
                .lines(400, 235, "Danish", "German")
                .nextPage()
                .lines(60, 60, "\225 Handed over three docks on time", "\225 Hired two planners", "\225 Led the move")
                .lines(60, 99, "\225 Rebuilt the supplier list", "\225 Merged two change boards", "\225 Won an award")
                .text("B", 12, 400, 60, "COURSES")
                .lines(400, 81, "Rigging", "Contract law", "First aid", "Blasting", "Crane signals", "Diving");
    }

    /** A sentence goes on below the page's number and the next page's header. */
    private static PdfSketch running() {
        return new PdfSketch()
                .text("B", 12, 60, 40, "Odile Marchetti")
                .text("B", 12, 60, 90, "EXPERIENCE")
                .lines(60, 110, "Clerk, Port of Bastia, 2018 \226 2021", "\225 Sorted ninety years of harbour books")
                .lines(
                        60,
                        136,
                        "\225 Wrote an index of ships, of their masters and of what they",
                        "  carried, which the town's")
                .text("R", 8, 60, 760, "Odile Marchetti, r\351sum\351, March 2024")
                .text("R", 8, 500, 760, "Page 1 of 2")
                .nextPage()
                .text("B", 12, 60, 40, "Odile Marchetti")
                .lines(
                        60,
                        90,
                        "  archive lends to schools",
                        "\225 Taught two trainees",
                        "\225 Closed the reading room in time")
                .lines(60, 129, "\225 Found the lost book of 1911", "2020")
                .text("R", 8, 60, 760, "Odile Marchetti, r\351sum\351, March 2024")
                .text("R", 8, 500, 760, "Page 2 of 2");
    }
}
