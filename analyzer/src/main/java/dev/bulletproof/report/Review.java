package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Resume;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Finding;
import java.util.List;
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
}
