package dev.bulletproof.read.pdf;

import java.util.Map;

/** Headings that differ from the others of their résumé, and labels that look like headings. */
final class HeadingTroubles {

    private HeadingTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "pdf-headings-larger-in-sidebar", sidebar(),
                "pdf-heading-in-small-letters", smallLetters(),
                "pdf-heading-with-aside", aside(),
                "pdf-label-table", labelTable(),
                "pdf-entry-heads", entryHeads(),
                "pdf-margin-headings-without-text", emptyMargin());
    }

    private static PdfSketch sidebar() {
        return new PdfSketch()
                .text("R", 24, 40, 50, "Livia Fontane")
                .text("R", 20, 40, 90, "Education")
                .lines(40, 110, "BSc Physics", "Lyon, 2014")
                .text("R", 20, 40, 160, "Skills")
                .lines(40, 180, "C, Fortran", "Matlab", "French")
                .text("R", 20, 40, 240, "Interests")
                .lines(40, 260, "Sailing", "Chess")
                .text("R", 14, 240, 50, "Professional Experience")
                .text("R", 12, 240, 68, "Rhone Optics, May 2016 to July 2019")
                .lines(240, 83, "\225 Aligned telescopes for two observatories", "\225 Wrote the drift correction")
                .lines(240, 109, "\225 Cut calibration time to an hour", "\225 Built the dark room rig")
                .text("R", 14, 240, 150, "Selected Projects")
                .text("R", 12, 240, 168, "Star catalogue, 2018")
                .lines(240, 183, "\225 Matched two million stars", "\225 Published the code under a free licence")
                .lines(240, 209, "\225 Answered forty bug reports", "\225 Merged two survey releases");
    }

    private static PdfSketch smallLetters() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Bastian Orlow")
                .text("B", 11, 60, 90, "SUMMARY")
                .lines(60, 110, "Network engineer with a liking for measurements.")
                .text("B", 11, 60, 150, "RELEVANT EXPERIENCE")
                .text("B", 11, 60, 170, "Network engineer, Elbtal Funk, Jan 2015 \226 June 2018")
                .lines(60, 183, "\225 Rebuilt the backbone of eleven sites", "\225 Halved the number of outages")
                .text("B", 11, 60, 236, "Routing and Measurement Projects:")
                .text("B", 11, 60, 256, "Cheap probes, Aug 2016 \226 Dec 2016")
                .lines(60, 269, "\225 Put forty probes into the field", "\225 Drew their delays on a map")
                .text("B", 11, 60, 322, "EDUCATION")
                .lines(60, 342, "Diploma, Dresden, 2014");
    }

    private static PdfSketch aside() {
        return new PdfSketch()
                .text("B", 24, 60, 50, "Chao Verhoeven")
                .text("B", 15, 60, 90, "WORK EXPERIENCE")
                .text("B", 11, 70, 112, "Game developer, Polder Games, Jan 2017 \226 June 2019")
                .lines(80, 126, "\225 Wrote the netcode for eight players", "\225 Cut loading to two seconds")
                .text("B", 15, 60, 176, "PERSONAL PROJECTS (MORE ON MY SITE)")
                .text("B", 11, 70, 198, "Colouring of old films                 Dec 2016")
                .lines(80, 212, "\225 Trained a network on twelve films", "\225 Wrote the player")
                .text("B", 15, 60, 262, "EDUCATION")
                .lines(70, 282, "BSc Games, Utrecht, 2016");
    }

    private static PdfSketch labelTable() {
        PdfSketch sketch = new PdfSketch()
                .text("B", 16, 60, 50, "Devika Rao-Lindqvist")
                .text("B", 13, 60, 84, "Skills")
                .lines(60, 102, "Oracle, Python, Linux")
                .text("B", 13, 60, 134, "Project at Malmo Leasing");
        table(sketch, 154, "Contract register", "2020 \226 2022");
        sketch.lines(60, 224, "\225 Loaded nine million contracts", "\225 Wrote the checks for late payers")
                .text("B", 13, 60, 270, "Project at Skane Water");
        table(sketch, 290, "Meter readings", "2018 \226 2020");
        return sketch.lines(60, 360, "\225 Moved readings to a new archive", "\225 Trained the night crew")
                .text("B", 13, 60, 406, "Education")
                .lines(60, 424, "BSc Informatics, Lund, 2012");
    }

    private static void table(PdfSketch sketch, double down, String project, String time) {
        String[][] rows = {
            {"Project", project},
            {"Environment", "Python 3.9, Oracle 11g, Linux"},
            {"Position held", "Lead"},
            {"Duration", time}
        };
        for (int i = 0; i < rows.length; i++) {
            sketch.text("B", 10, 64, down + 14 * i, rows[i][0]).text("R", 10, 200, down + 14 * i, rows[i][1]);
        }
    }

    /** Who, as what, where and when, in the orders and with the separators that people use. */
    private static PdfSketch entryHeads() {
        String[][] heads = {
            {"Senior 3D QA - Zellwerk", "2020 \226 2021 Seattle WA"},
            {"Harborlight, Staff Engineer (July 2018 - May 2020)"},
            {"Red Team / Pentester", "Joint Research for Demo, 2016-11-06 to 2018-01-25"},
            {"Software Developer II", "Kinesis Vision 2015-01-03 \226 2016-10-16"},
            {"Admissions Interviewer                                        January 2014 - March 2015"},
            {"Research Assistant, May 2012 \226 June 2013", "Additive Manufacturing Lab, Waterloo, ON"},
            {"Lead Engineer", "Halden Interactive \226 Platform Group, Jul 2010 \226 Mar 2012"},
            {"Gardener | Graz, Austria | Spring 2009 \226 Fall 2009"}
        };
        PdfSketch sketch = new PdfSketch().text("B", 18, 60, 50, "Imre Vasary").text("B", 14, 60, 84, "EXPERIENCE");
        double down = sketch.entries(104, heads);
        return sketch.text("B", 14, 60, down + 8, "EDUCATION").lines(60, down + 26, "BSc Physics, Szeged, 2008");
    }

    private static PdfSketch emptyMargin() {
        return new PdfSketch()
                .text("B", 20, 34, 50, "B. Sandqvist")
                .text("R", 10, 34, 66, "Engineer")
                .text("B", 11, 90, 80, "Profile")
                .text("B", 11, 69, 100, "Experience")
                .text("B", 10, 150, 100, "Developer, Lund Robotics                June 2021 \226 Present")
                .lines(150, 115, "\225 Rewrote the planner of a welding arm", "\225 Halved its memory")
                .lines(150, 141, "\225 Shipped six releases without a rollback", "\225 Led two interns")
                .text("B", 11, 97, 180, "Skills")
                .lines(150, 180, "Java, C++, Python", "Docker, Git")
                .text("B", 11, 74, 220, "Education");
    }
}
