package dev.bulletproof.evidence;

import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Puts spans in order. */
final class Spans {
    private Spans() {}

    /** In order, those that overlap made one, and so those between which stands a stretch that {@code joins}. */
    static List<Span> joined(List<Span> spans, Predicate<Span> joins) {
        List<Span> ordered = new ArrayList<>();
        for (Span span : spans.stream()
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()))
                .toList()) {
            int last = ordered.size() - 1;
            if (last >= 0 && meets(ordered.get(last), span, joins)) {
                Span before = ordered.get(last);
                ordered.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                ordered.add(span);
            }
        }
        return ordered;
    }

    private static boolean meets(Span before, Span span, Predicate<Span> joins) {
        if (span.start() <= before.end()) {
            return span.start() < before.end();
        }
        int gapStart = before.end();
        int gapEnd = span.start();
        return joins.test(new Span(gapStart, gapEnd));
    }
}
