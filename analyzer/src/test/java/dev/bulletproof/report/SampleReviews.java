package dev.bulletproof.report;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import java.util.List;

/** Reviews of invented résumés for the tests of all reports. */
final class SampleReviews {
    static final String WEAK = "Managed the development of a new software platform.";

    private SampleReviews() {}

    /** Three bullets: a generic one with slots, a soft opener with an edit, and a specific one without any finding. */
    static Review ordinary() {
        return new ReviewBuilder("resumes/mara-linden.pdf", Format.PDF, "Mara Linden")
                .entry("Technical Program Manager")
                .bullet(WEAK, List.of(), List.of(), List.of())
                .finding("missing-metric", Severity.WARNING, WEAK, "no figure: how many, how much, how often?")
                .finding("missing-depth", Severity.WARNING, "software platform", "what is the \"software platform\"?")
                .signal("technical-projects")
                .rewrite(anchor())
                .bullet("Was responsible for managing 12 vendors", List.of("12 vendors"), List.of(), List.of())
                .finding(
                        "soft-opener",
                        Severity.SUGGESTION,
                        "Was responsible for",
                        "\"Was responsible for\" says what the job was, not what you did")
                .signal("stakeholders")
                .rewrite(new Rewrite("Managed 12 vendors", null, List.of(), List.of()))
                .bullet(
                        "Moved 40 services to Kubernetes, cutting release time from 5 days to 4 hours",
                        List.of("40 services", "from 5 days to 4 hours"),
                        List.of("Kubernetes"),
                        List.of("cutting release time from 5 days to 4 hours"))
                .signal("technical-projects")
                .signal("results")
                .buried("b1")
                .wholeFinding("repeated-opener", List.of("b1", "b2"), "two lines in a row open with \"manage\"")
                .wholeFinding("missing-signal", List.of(), "nothing shows risk management")
                .build();
    }

    private static Rewrite anchor() {
        return new Rewrite(
                null,
                "Led the development of a new software platform using [technology stack], "
                        + "[reducing infrastructure cost by N%] and [improving application performance by N%].",
                List.of("Led the development of a new software platform for [N users]."),
                List.of(
                        slot(
                                Slot.Kind.TECHNOLOGY,
                                "[technology stack]",
                                "Which languages or services was it built with?"),
                        slot(Slot.Kind.PERCENT, "[reducing infrastructure cost by N%]", "Did it lower the cost?"),
                        slot(Slot.Kind.PERCENT, "[improving application performance by N%]", "Did it become faster?")));
    }

    private static Slot slot(Slot.Kind kind, String text, String question) {
        return new Slot(kind, text, question, "The dashboard keeps the old figures.", null);
    }
}
