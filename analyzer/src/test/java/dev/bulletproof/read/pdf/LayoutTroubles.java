package dev.bulletproof.read.pdf;

import java.util.Map;

/** Columns, margins, tables, turned pages. */
final class LayoutTroubles {

    private LayoutTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "two-columns-under-header", twoColumns(),
                "sidebar-over-two-pages", sidebar(),
                "columns-flow-on", newspaper(),
                "dates-in-left-margin", datesLeft(),
                "dates-in-right-margin", datesRight(),
                "headings-in-left-margin", headingsLeft(),
                "justified-lines", justified(),
                "skills-table", skillsTable(),
                "page-turned", turned("/Rotate 90"),
                "text-turned", turned(""));
    }

    private static PdfSketch twoColumns() {
        return new PdfSketch()
                .text("B", 20, 60, 60, "Ines Moravec")
                .text(
                        "R",
                        10,
                        60,
                        78,
                        "Release manager in Graz, ines@example.com, who likes long headers over all columns")
                .text("B", 12, 60, 110, "EXPERIENCE")
                .lines(
                        60,
                        130,
                        "\225 Moved forty services to a new",
                        "   build farm in nine weeks",
                        "\225 Cut failed releases by half",
                        "\225 Wrote the runbook that support",
                        "   teams use on weekends",
                        "\225 Trained six release managers")
                .text("B", 12, 240, 114, "SKILLS")
                .lines(240, 133, "Jenkins, Groovy", "Bazel", "Linux", "German, Czech")
                .text("B", 12, 240, 197, "EDUCATION")
                .lines(240, 214, "BSc Informatics", "TU Graz, 2014");
    }

    private static PdfSketch sidebar() {
        return sidebarPage()
                .nextPage()
                .lines(
                        60,
                        60,
                        "\225 Handed over three docks on time",
                        "\225 Hired two planners",
                        "\225 Rebuilt the supplier list")
                .lines(
                        60,
                        99,
                        "\225 Taught new planners the method",
                        "\225 Merged two change boards",
                        "\225 Won the safety award")
                .text("B", 12, 400, 60, "LANGUAGES")
                .lines(400, 81, "Danish", "German", "English", "Swedish", "Dutch", "Polish");
    }

    /** A wide column of text and a narrow one of skills. */
    static PdfSketch sidebarPage() {
        return new PdfSketch()
                .text("B", 18, 60, 60, "Tomas Iversen")
                .text("B", 12, 60, 100, "EXPERIENCE")
                .lines(60, 120, "Program manager, Nordhavn Shipping", "\225 Planned the yard's crane programme")
                .lines(
                        60,
                        146,
                        "\225 Ran weekly risk reviews",
                        "\225 Closed ninety audit findings",
                        "\225 Chose the tool")
                .lines(60, 185, "\225 Kept the budget within two percent", "\225 Trained the night shift of the yard")
                .text("B", 12, 400, 100, "SKILLS")
                .lines(400, 121, "Primavera", "Excel", "Contracts", "Danish", "Welding plans", "Lifting plans");
    }

    private static PdfSketch newspaper() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "EXPERIENCE")
                .lines(
                        60,
                        80,
                        "\225 Designed the intake form for",
                        "   four clinics and a pharmacy",
                        "\225 Halved the waiting time at desks",
                        "\225 Moved records to one archive")
                .lines(
                        60,
                        132,
                        "\225 Wrote the plan for the new wing",
                        "\225 Trained eleven clerks in triage",
                        "\225 Led the audit of medicine stocks")
                .lines(
                        300,
                        60,
                        "   and of the emergency carts",
                        "\225 Set up the fault line for devices",
                        "\225 Answered the state inspectors",
                        "\225 Bought the patient call system")
                .lines(
                        300,
                        112,
                        "\225 Closed two paper registers now",
                        "\225 Drafted the duty roster rules",
                        "\225 Introduced colour codes at wards",
                        "\225 Ran the move to the new house")
                .nextPage()
                .lines(
                        60,
                        60,
                        "\225 Opened a second desk for guests",
                        "\225 Reviewed contracts of cleaners",
                        "\225 Tested alarms with the brigade",
                        "\225 Printed maps for all floors now")
                .lines(
                        300,
                        60,
                        "\225 Counted beds every single night",
                        "\225 Sorted keys by floor and wing",
                        "\225 Stopped a leak in the basement",
                        "\225 Kept the logs for seven years");
    }

    private static PdfSketch datesLeft() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "Experience")
                .lines(60, 80, "2019 \226")
                .lines(60, 93, "present")
                .text("B", 10, 140, 80, "Technical program manager, Halden Rail")
                .lines(
                        140,
                        93,
                        "\225 Planned the signalling programme for two",
                        "  regional lines and their depots",
                        "\225 Agreed interfaces with four suppliers")
                .lines(140, 132, "\225 Cut test hours by a third")
                .lines(60, 160, "2015 \226 2019")
                .text("B", 10, 140, 160, "Project engineer, Halden Rail")
                .lines(
                        140,
                        173,
                        "\225 Tested axle counters in winter",
                        "\225 Wrote acceptance reports",
                        "\225 Ordered spares for three depots")
                .lines(60, 225, "2013 \226 2015")
                .text("B", 10, 140, 225, "Trainee, Osterdal Works")
                .lines(
                        140,
                        238,
                        "\225 Built a bench for relay tests",
                        "\225 Drew cable plans",
                        "\225 Kept the parts list");
    }

    private static PdfSketch datesRight() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "EXPERIENCE")
                .text("B", 10, 60, 80, "Data engineer")
                .lines(470, 80, "May 2020 \226", "Present", "Lisbon")
                .lines(60, 93, "Farol Analytics")
                .lines(
                        60,
                        106,
                        "\225 Rebuilt the nightly load",
                        "\225 Watched costs per query",
                        "\225 Taught two interns")
                .text("B", 10, 60, 160, "Junior data engineer")
                .lines(470, 160, "2018 \226 2020")
                .lines(60, 173, "Farol Analytics", "\225 Wrote checks for late files", "\225 Documented forty tables")
                .lines(
                        60,
                        212,
                        "\225 Won the internal prize for tests and for clear names of columns, tables and schemas        2019");
    }

    private static PdfSketch headingsLeft() {
        return new PdfSketch()
                .text("B", 16, 60, 50, "Priya Raman")
                .text("B", 11, 60, 90, "Work")
                .text("B", 10, 180, 90, "Delivery lead, Kestrel Insurance")
                .lines(
                        180,
                        103,
                        "\225 Led the claims portal from idea to launch",
                        "\225 Set up a single backlog for five teams and",
                        "   for their vendors in two countries")
                .lines(60, 129, "Leeds")
                .lines(180, 142, "\225 Reported risks to the board each month", "\225 Coached three junior leads")
                .text("B", 11, 60, 173, "Volunteering")
                .text("B", 10, 180, 173, "Mentor, Coding Club Leeds")
                .lines(
                        180,
                        186,
                        "\225 Taught loops to forty children",
                        "\225 Raised money for twelve laptops",
                        "\225 Found a new room")
                .text("B", 11, 60, 238, "Education")
                .lines(180, 238, "BSc Mathematics, University of Leeds", "A levels, Allerton Grange");
    }

    private static PdfSketch justified() {
        return new PdfSketch()
                .lines(60, 80, "\225 Agreed a single release calendar with eleven product teams and four vendors,")
                .raw("BT /R 10 Tf 9 Tw 1 0 0 1 68 699 Tm (and kept to it for) Tj 12 Tw ( two years despite late) Tj ET")
                .raw(
                        "BT /R 10 Tf 10 Tw 1 0 0 1 68 686 Tm (changes in scope at) Tj 11 Tw ( two of the four vendors) Tj ET")
                .raw("BT /R 10 Tf 9 Tw 1 0 0 1 68 673 Tm (and a move of the lab) Tj 11 Tw ( to another building) Tj ET")
                .lines(60, 132, "\225 Wrote the calendar's rules down in one page");
    }

    private static PdfSketch skillsTable() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "SKILLS")
                .lines(60, 80, "Cloud", "Data", "Methods", "Tools")
                .lines(200, 80, "AWS, Azure", "Spark, Kafka", "Scrum", "Jira")
                .lines(340, 80, "6 years", "4 years", "9 years", "9 years");
    }

    private static PdfSketch turned(String rotate) {
        return new PdfSketch()
                .page(rotate)
                .raw("BT /B 14 Tf 0 1 -1 0 80 60 Tm (Noor Haddad) Tj ET")
                .raw("BT /R 10 Tf 0 1 -1 0 110 60 Tm (\225 Opened a depot in Aqaba within budget) Tj ET")
                .raw("BT /R 10 Tf 0 1 -1 0 123 60 Tm (\225 Led customs talks for two ports) Tj ET");
    }
}
