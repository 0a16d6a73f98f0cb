package dev.bulletproof.report;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A bullet's text with what it proves marked in colour and what is weak underlined. */
final class EvidenceMarks {
    private EvidenceMarks() {}

    static String of(BulletFacts facts, List<Finding> findings) {
        String text = facts.bullet().text();
        List<Span> flaws = findings.stream()
                .map(Finding::span)
                .filter(span -> span != null && span.end() - span.start() < text.length() * 0.7)
                .toList();
        Evidence evidence = facts.evidence();
        SortedSet<Integer> borders = borders(text, evidence, flaws);
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                html.append(piece(text.substring(from, to), kinds(new Span(from, to), evidence, flaws)));
                from = to;
            }
        }
        return html.toString();
    }

    private static SortedSet<Integer> borders(String text, Evidence evidence, List<Span> flaws) {
        SortedSet<Integer> borders = new TreeSet<>(List.of(text.length()));
        for (List<Span> spans : List.of(evidence.metrics(), evidence.technologies(), evidence.outcomes(), flaws)) {
            spans.forEach(span -> borders.addAll(List.of(span.start(), Math.min(span.end(), text.length()))));
        }
        return borders;
    }

    private static String kinds(Span piece, Evidence evidence, List<Span> flaws) {
        return kind("metric", piece, evidence.metrics())
                + kind("technology", piece, evidence.technologies())
                + kind("outcome", piece, evidence.outcomes())
                + kind("flaw", piece, flaws);
    }

    private static String kind(String name, Span piece, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.overlaps(piece)) ? name + " " : "";
    }

    private static String piece(String text, String kinds) {
        return kinds.isEmpty() ? Html.text(text) : mark(text, kinds.strip());
    }

    private static String mark(String text, String kinds) {
        String element = kinds.equals("flaw") ? "span" : "mark";
        return "<" + element + " class=\"" + kinds + "\">" + Html.text(text) + "</" + element + ">";
    }

    /** The words of some spans, for a list under the text. */
    static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" · "));
    }
}
