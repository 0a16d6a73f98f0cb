package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.RolePack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes rows of words of bullets, with all that cues may ask of them. Immutable; may be shared between threads. */
final class RowReader {
    private final PartyFinder parties = new PartyFinder();
    private final Causes causes = new Causes();
    private final Set<String> processTools;

    /** Reads for a role: its process tools count as such, whatever else they are. */
    RowReader(RolePack role) {
        this.processTools = role.processTools().stream()
                .map(tool -> tool.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    WordRow read(BulletFacts facts) {
        Evidence evidence = facts.evidence();
        String text = facts.parsed().text();
        Sentence sentence = new Sentence(facts.parsed().tokens());
        PartyFinder.Parties named = parties.find(sentence);
        List<Span> cores = causes.cores(sentence, evidence.outcomes());
        return WordRow.of(
                facts,
                Map.of(
                        "metric", evidence.metrics(),
                        "technology", only(evidence.technologies(), span -> !process(span, evidence, text)),
                        "process-tool", only(evidence.technologies(), span -> process(span, evidence, text)),
                        "outcome", evidence.outcomes(),
                        "audience", evidence.audiences(),
                        "party", named.all(),
                        "counterpart", named.counterparts(),
                        "third-party", named.thirdParties(),
                        "improvement", causes.improvements(sentence, cores),
                        "act", causes.acts(sentence, cores)));
    }

    private boolean process(Span span, Evidence evidence, String text) {
        return evidence.processTools().contains(span)
                || processTools.contains(span.of(text).toLowerCase(Locale.ROOT));
    }

    private static List<Span> only(List<Span> spans, Predicate<Span> which) {
        return spans.stream().filter(which).toList();
    }
}
