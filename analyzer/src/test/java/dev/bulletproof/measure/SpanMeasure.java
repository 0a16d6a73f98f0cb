package dev.bulletproof.measure;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Spans of one kind by overlap: precision is the share of judged spans that share a character with a labelled one,
 * recall the share of labelled spans that share a character with a judged one.
 */
record SpanMeasure(String name, Function<LabelledBullet, List<Span>> label, Function<Evidence, List<Span>> judged)
        implements Measure {

    @Override
    public List<String> lines(List<Judged> all) {
        int found = 0;
        int labelled = 0;
        int right = 0;
        int given = 0;
        for (Judged one : all) {
            List<Span> wanted = label.apply(one.label());
            List<Span> got = judged.apply(one.facts().evidence());
            found += wanted.size() - unmatched(wanted, got).size();
            labelled += wanted.size();
            right += got.size() - unmatched(got, wanted).size();
            given += got.size();
        }
        return List.of(name + " P " + new Proportion(right, given) + " R " + new Proportion(found, labelled));
    }

    private static List<Span> unmatched(List<Span> spans, List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().noneMatch(span::overlaps))
                .toList();
    }

    @Override
    public Optional<String> miss(Judged one) {
        List<Span> wanted = label.apply(one.label());
        List<Span> got = judged.apply(one.facts().evidence());
        List<String> parts = new ArrayList<>();
        unmatched(wanted, got)
                .forEach(span -> parts.add("missed <" + span.of(one.label().text()) + ">"));
        unmatched(got, wanted)
                .forEach(span -> parts.add("false <" + span.of(one.label().text()) + ">"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(name + " " + String.join(", ", parts));
    }
}
