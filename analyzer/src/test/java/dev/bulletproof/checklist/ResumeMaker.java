package dev.bulletproof.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes fictional résumés from parts, the same ones from the same seed. */
final class ResumeMaker {
    private static final List<String> NAMES = List.of("Ada Fennick", "Bo Harrowmere", "Cleo Oxenholme", "Dov Larkrise");
    private static final List<String> TITLES = List.of(
            "Technical Program Manager",
            "Project Manager",
            "Software Engineer",
            "Operations Analyst",
            "Shift Supervisor");
    private static final List<String> EMPLOYERS =
            List.of("Quillmoor Ferries", "Brackenfold Bank", "Tallowgate Clinics", "Ormsby Rail", "Wrenfield Mills");
    private static final List<String> OPENERS = List.of(
            "Led",
            "Built",
            "Responsible for",
            "Helped with",
            "Managing",
            "Coordinated",
            "Was involved in",
            "Wrote",
            "Handling of",
            "Negotiated",
            "Moved",
            "Various tasks around");
    private static final List<String> OBJECTS = List.of(
            "the booking platform",
            "a new process",
            "the payroll cutover",
            "stakeholder alignment",
            "the risk register",
            "weekly status reports for the board",
            "the label printer service",
            "vendor contracts with two mills",
            "several initiatives",
            "the depot rota",
            "best practices",
            "the fault that stopped night trains");
    private static final List<String> TECHNOLOGIES =
            List.of("using Kafka", "in PostgreSQL", "with Terraform", "on Kubernetes", "in Excel");
    private static final List<String> METRICS =
            List.of("for 14 depots", "across 9 teams", "for 3,200 staff", "in seven months");
    private static final List<String> OUTCOMES = List.of(
            "cutting waiting time from 40 minutes to 12",
            "and complaints fell by a third",
            "finishing five weeks early",
            "to ensure success",
            "aligning everyone",
            "without an outage");

    private final Random random;

    ResumeMaker(long seed) {
        this.random = new Random(seed);
    }

    /** As plain text, with one to three jobs of one to five bullets each. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(one(NAMES), one(TITLES), "ada@example.com", "", "EXPERIENCE", ""));
        int jobs = 1 + random.nextInt(3);
        for (int job = 0; job < jobs; job++) {
            lines.add(one(TITLES));
            lines.add(one(EMPLOYERS) + ", " + (2020 - 3 * job) + " - " + (2023 - 3 * job));
            IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> "- " + bullet())
                    .forEach(lines::add);
            lines.add("");
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String bullet() {
        String bullet = one(OPENERS) + " " + one(OBJECTS);
        bullet += random.nextInt(3) == 0 ? " " + one(TECHNOLOGIES) : "";
        bullet += random.nextInt(3) == 0 ? " " + one(METRICS) : "";
        return bullet + (random.nextInt(2) == 0 ? ", " + one(OUTCOMES) : "");
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
