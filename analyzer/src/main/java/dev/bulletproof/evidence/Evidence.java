package dev.bulletproof.evidence;

import dev.bulletproof.model.Span;
import java.util.List;

/**
 * What a bullet proves, by spans of its text. Spans of one list stand in order and do not overlap; spans of different
 * lists may.
 *
 * @param metrics quantities that size scope or result, each with its unit and the noun it counts
 * @param technologies named tools, platforms, languages, protocols and techniques, versions included
 * @param processTools those of {@code technologies} that serve the process and prove no technical depth (Jira, Excel, Scrum)
 * @param outcomes what changed, was adopted, saved, won or prevented
 * @param audiences people and groups outside the author's own team that are named
 */
public record Evidence(
        List<Span> metrics,
        List<Span> technologies,
        List<Span> processTools,
        List<Span> outcomes,
        List<Span> audiences) {
    public Evidence {
        metrics = List.copyOf(metrics);
        technologies = List.copyOf(technologies);
        processTools = List.copyOf(processTools);
        outcomes = List.copyOf(outcomes);
        audiences = List.copyOf(audiences);
    }
}
