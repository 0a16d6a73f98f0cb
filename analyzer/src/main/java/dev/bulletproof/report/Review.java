package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be said about one file.
 *
 * @param role id of the role it was read for
 * @param resume as read; of an unreadable file it holds the problems alone
 * @param facts one for each bullet, in reading order
 * @param findings in report order
 * @param rewrites by bullet id; bullets that need none are absent
 * @param scorecard absent where too little could be read
 */
public record Review(
        String role,
        Resume resume,
        List<BulletFacts> facts,
        List<Finding> findings,
        Map<String, Rewrite> rewrites,
        @Nullable Scorecard scorecard) {
    public Review {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        rewrites = Map.copyOf(rewrites);
    }

    /** How much of the file was read. */
    public enum Status {
        OK,
        PARTIAL,
        UNREADABLE;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The review of a file that could not be read. */
    public static Review unreadable(String role, Source source, Problem problem) {
        Resume nothing = new Resume(
                source,
                new Identity("", "", List.of()),
                List.of(),
                new Layout(true, List.of(), List.of()),
                List.of(),
                List.of(problem));
        return new Review(role, nothing, List.of(), List.of(), Map.of(), null);
    }

    /** {@code UNREADABLE} with a problem of severity error, {@code PARTIAL} with a milder one. */
    public Status status() {
        if (resume.problems().isEmpty()) {
            return Status.OK;
        }
        boolean error = resume.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return error ? Status.UNREADABLE : Status.PARTIAL;
    }

    /** How many bullets have this verdict. */
    public int count(Verdict verdict) {
        return (int) facts.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** The findings about exactly this bullet, in report order. */
    public List<Finding> findingsOf(String bulletId) {
        return findings.stream()
                .filter(finding -> finding.span() != null && finding.bullets().equals(List.of(bulletId)))
                .toList();
    }

    /** The findings about several bullets or the whole file, in report order. */
    public List<Finding> wholeFindings() {
        return findings.stream()
                .filter(finding -> finding.span() == null || finding.bullets().size() != 1)
                .toList();
    }
}
