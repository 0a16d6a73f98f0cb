package dev.bulletproof.read.pdf;

import java.util.Map;

/** Sections that end or begin beside others, and entries whose heads say who, what and when in unusual ways. */
final class SectionTroubles {

    private SectionTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "pdf-heading-closes-column", closingHeading(),
                "pdf-rules-between-sections", rules(),
                "pdf-heading-is-no-label", noLabel(),
                "pdf-deeds-above-marks", deeds(),
                "pdf-entry-heads-with-places", places(),
                "pdf-titles-like-headings", titlesLikeHeadings(),
                "pdf-degrees", degrees());
    }

    /** The heading of the text below both columns stands in line with the last skill. */
    private static PdfSketch closingHeading() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Wanjiru Okello")
                .text("B", 11, 60, 80, "SKILLS")
                .lines(60, 98, "\225 Interviewing", "\225 Casework", "\225 Swahili")
                .lines(320, 98, "\225 Registration software", "\225 Survey tools", "\225 Mapping", "\225 Statistics")
                .lines(320, 150, "\225 Radio")
                .text("B", 11, 60, 150, "EXPERIENCE")
                .text("B", 10, 60, 163, "Lakeside Relief, Kisumu \227 Registration Officer, May 2019 \226 June 2023")
                .lines(
                        60,
                        176,
                        "\225 Registered nine thousand families in four camps after two floods of the lake",
                        "\225 Checked the register for doubles every month and wrote a report about them",
                        "\225 Trained eleven clerks, who took over the register when the camps were closed");
    }

    /** Rules end what stands side by side: nothing runs across the gap otherwise. */
    private static PdfSketch rules() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Somchai Boonmee")
                .box(130, 77, 400, 1)
                .text("B", 13, 60, 80, "Education")
                .text("B", 10, 70, 100, "BSc Statistics")
                .lines(70, 113, "Chao Phraya University")
                .lines(460, 100, "2016 \226 2020")
                .box(130, 137, 400, 1)
                .text("B", 13, 60, 140, "Skills")
                .text("B", 10, 70, 160, "Methods")
                .lines(80, 174, "\225 Sampling", "\225 Forecasts", "\225 Surveys")
                .text("B", 10, 320, 160, "Tools")
                .lines(330, 174, "\225 R", "\225 Python", "\225 Excel")
                .box(130, 217, 400, 1)
                .text("B", 13, 60, 220, "Experience")
                .text("B", 10, 70, 240, "Analyst, Siam Transit, 2020 \226 2023")
                .lines(
                        80,
                        254,
                        "\225 Forecast the load of the lines to",
                        "  Nonthaburi and Thonburi",
                        "\225 Cut empty runs by a tenth");
    }

    /** A short column with a heading of its own is no margin of labels for the text beside it. */
    private static PdfSketch noLabel() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Alma Reyes")
                .text("B", 11, 60, 90, "STATEMENT")
                .lines(60, 104, "I build small tools for", "people who plant trees.")
                .text("B", 11, 60, 157, "SPECIALTIES")
                .lines(60, 170, "Clean code", "New tools")
                .lines(140, 170, "Solving", "problems")
                .text("B", 11, 60, 290, "EDUCATION")
                .lines(60, 304, "BS Forestry, 2009")
                .text("B", 11, 260, 90, "EXPERIENCE")
                .text("B", 10, 260, 104, "Owner, Reyes Groves                 2015 \226 Present")
                .lines(
                        260,
                        117,
                        "I run a nursery that sells young trees to towns",
                        "and keeps count of those that live.")
                .text("B", 10, 260, 157, "Planner, Verde Parks                 2011 \226 2015")
                .lines(
                        260,
                        170,
                        "I planned forty parks with the people who live",
                        "beside them and had them planted in two years.")
                .text("B", 10, 260, 210, "Clerk, Town of Ashby                 2009 \226 2011")
                .lines(260, 223, "I kept the register of trees and wrote letters", "to those who had felled one.");
    }

    /** What stands between the head of an entry and its marks may tell of the company or of a deed. */
    private static PdfSketch deeds() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Nadia Ferreira")
                .text("B", 11, 60, 84, "EXPERIENCE")
                .text("B", 10, 60, 104, "Data Analyst, Lumen Grid             May 2021 \226 Present")
                .lines(60, 117, "Built the forecast of demand that buyers of power use each morning.")
                .text("B", 10, 60, 127, "Key Skills:")
                .lines(140, 127, "Kafka")
                .lines(60, 140, "\225 Linked meters of nine towns", "\225 Cut its error by a third")
                .text("B", 10, 60, 177, "Porto Cargo")
                .lines(120, 177, "Analyst, 2018 \226 2021")
                .lines(60, 190, "A family company that moves fruit between four ports of the coast.")
                .text("B", 10, 60, 200, "Key Skills:")
                .lines(140, 200, "OpenCV")
                .lines(60, 213, "\225 Counted crates with a camera", "\225 Pre-cooling trials")
                .lines(60, 236, "References are available on request.");
    }

    /** Places, remarks and links in the heads of entries, and titles that need two lines. */
    private static PdfSketch places() {
        String[][] heads = {
            {"Software Engineer", "Illumen; San Diego, CA; May 2018 \226 Present"},
            {"Kestrel, Salt Lake City, UT \227 Specimen Processor", "January 2016 \226 May 2018"},
            {"Fieldwork, Remote\227 Quality Tester", "Feb 2015 \226 Dec 2015"},
            {"Open Source Contributor, Advisor: Ada Berg        May 2014 \226 Aug 2014", "Summer of Maps 2014"},
            {"Instructor at Tern College, Boise, ID, U.S.A.      2012 \226 2014", "Certificate"},
            {"Hydrologist & Manager, WEST Consultants, Inc, 2008 to 2012"},
            {"Researcher", "Center for Law, Justice, and Society, 2007 \226 2008"}
        };
        PdfSketch sketch =
                new PdfSketch().text("B", 18, 60, 50, "Ona Petrauskas").text("B", 14, 60, 84, "EXPERIENCE");
        double down = sketch.entries(104, heads);
        return sketch.text("B", 14, 60, down + 8, "PROJECTS")
                .text("B", 10, 60, down + 28, "A Comparison of Forecasts for Rivers and")
                .lines(440, down + 28, "Jan 2011 \226 Mar 2011")
                .text("B", 10, 60, down + 41, "Lakes in Dry Years")
                .lines(60, down + 54, "\225 Compared eleven methods on the data of forty gauges");
    }

    /** Titles of entries that hold words of section titles, or follow dates, in the look of headings. */
    private static PdfSketch titlesLikeHeadings() {
        PdfSketch sketch = new PdfSketch().text("B", 18, 60, 50, "Milo Hartog").text("R", 13, 60, 84, "EXPERIENCE");
        String[] titles = {"Software Engineer", "Android Developer", "Tester", "Software Development Volunteer"};
        String[] lines = {
            "Delta Works; May 2018 \226 Present",
            "Polder Apps; 2016 \226 2018",
            "Zee Games; 2015 \226 2016",
            "Laser Club; July 2015"
        };
        for (int at = 0; at < titles.length; at++) {
            sketch.text("B", 11, 60, 104 + 48 * at, titles[at])
                    .lines(60, 117 + 48 * at, lines[at], "\225 Wrote what was asked for and tested it");
        }
        return sketch.text("R", 13, 60, 306, "CAREER HISTORY")
                .text("B", 13, 60, 326, "2012 to 2015 \226 Haven Oil Ltd.")
                .text("B", 13, 60, 342, "Position held \226 Wiring Technician")
                .lines(
                        60,
                        360,
                        "\225 Wired nine panels a week for rigs in the northern sea and tested them",
                        "\225 Tested pipes under pressure")
                .text("R", 13, 60, 400, "EDUCATION")
                .lines(60, 418, "MBO Diploma, Rotterdam, 2012");
    }

    private static PdfSketch degrees() {
        return new PdfSketch()
                .text("B", 18, 60, 50, "Ruth Abara")
                .text("B", 13, 60, 84, "EDUCATION")
                .lines(
                        60,
                        102,
                        "Master of Science, Data Science | Lagoon Institute of Technology | December 2023",
                        "Bachelor of Science, Economics | Palm State University | May 2017")
                .lines(60, 148, "MS, Civil Engineering, University of the Delta (Port Harcourt, Nigeria)")
                .lines(60, 171, "Certificate IV in Web Design", "TAFE North, 2014")
                .lines(60, 207, "Diploma of Journalism", "Macleay College, 2010")
                .lines(60, 243, "Aba Girls School \226 Senior Diploma     June", "2006 \226 May 2009")
                .text("B", 13, 60, 290, "EXPERIENCE")
                .text("B", 10, 60, 308, "Clerk, Lagos Water, 2010 \226 2014")
                .lines(60, 321, "\225 Answered letters from nine districts");
    }
}
