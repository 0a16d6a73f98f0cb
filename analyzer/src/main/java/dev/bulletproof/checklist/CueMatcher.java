package dev.bulletproof.checklist;

import dev.bulletproof.checklist.WordRow.Piece;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.Cue;
import dev.bulletproof.settings.Cue.Part;
import dev.bulletproof.settings.RolePack.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the cues of one thing in bullets. Immutable; may be shared between threads. */
final class CueMatcher {
    private static final int GAP = 10;
    private static final int NONE = -1;

    private final Map<String, CueIndex> lexicon;
    private final CueIndex cues;
    private final List<List<CueIndex>> together;
    private final CueIndex except;

    CueMatcher(Cues cues, Map<String, List<Cue>> lexicon) {
        this.cues = new CueIndex(cues.cues(), lexicon::get);
        this.together = cues.together().stream()
                .map(group -> group.stream()
                        .map(cue -> new CueIndex(List.of(cue), lexicon::get))
                        .toList())
                .toList();
        this.except = new CueIndex(cues.except(), lexicon::get);
        this.lexicon = lexicon.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new CueIndex(entry.getValue(), lexicon::get)));
    }

    /** All that is looked for: where none of these can begin, nothing is found. */
    Stream<CueIndex> sought() {
        return Stream.concat(Stream.of(cues), together.stream().flatMap(List::stream));
    }

    /** Where the bullet says one of the cues and does not deny it, in order, without overlaps. */
    List<Span> find(WordRow row) {
        TreeSet<Span> found =
                new TreeSet<>(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        found.addAll(said(cues, row));
        for (List<CueIndex> group : together) {
            List<List<Span>> each = group.stream().map(cue -> said(cue, row)).toList();
            if (each.stream().noneMatch(List::isEmpty)) {
                each.forEach(found::addAll);
            }
        }
        return withoutOverlaps(found);
    }

    private List<Span> said(CueIndex index, WordRow row) {
        List<Span> said = new ArrayList<>();
        for (int i = 0; i < row.pieces().size(); i++) {
            int end = longest(index, row, i);
            if (end > i && !Negation.denies(row, i, end)) {
                said.add(span(row, i, end));
            }
        }
        return said.isEmpty() ? said : butExcepted(said, row);
    }

    private List<Span> butExcepted(List<Span> said, WordRow row) {
        List<Span> excepted = all(except, row);
        return said.stream().filter(span -> counts(span, excepted)).toList();
    }

    private static boolean counts(Span span, List<Span> excepted) {
        return excepted.stream().noneMatch(other -> holds(other, span.start()) || holds(other, span.end() - 1));
    }

    private static boolean holds(Span span, int offset) {
        return span.start() <= offset && offset < span.end();
    }

    private static List<Span> withoutOverlaps(Iterable<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        return kept;
    }

    private List<Span> all(CueIndex index, WordRow row) {
        if (index.isEmpty()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < row.pieces().size(); i++) {
            int end = longest(index, row, i);
            if (end > i) {
                found.add(span(row, i, end));
            }
        }
        return found;
    }

    private static Span span(WordRow row, int start, int end) {
        return new Span(
                row.pieces().get(start).span().start(),
                row.pieces().get(end - 1).span().end());
    }

    private int longest(CueIndex index, WordRow row, int start) {
        int longest = NONE;
        for (Cue cue : index.startingAt(row.pieces().get(start))) {
            int end = match(cue.parts(), 0, row, start);
            boolean whole = end > start && row.pieces().get(end - 1).last();
            longest = whole ? Math.max(longest, end) : longest;
        }
        return longest;
    }

    /** The index after the match of the parts from {@code part} on, {@link #NONE} where they do not match here. */
    private int match(List<Part> parts, int part, WordRow row, int at) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part) instanceof Part.Gap) {
            return afterGap(parts, part + 1, row, at);
        }
        if (parts.get(part) instanceof Part.Phrase) {
            return afterPhrase(parts, part + 1, row, at);
        }
        if (parts.get(part) instanceof Part.End) {
            return nounFollows(row, at) ? NONE : match(parts, part + 1, row, at);
        }
        int farthest = NONE;
        for (int end : ends(parts.get(part), row, at)) {
            farthest = Math.max(farthest, match(parts, part + 1, row, end));
        }
        return farthest;
    }

    private int afterGap(List<Part> parts, int part, WordRow row, int at) {
        for (int i = at; i < Math.min(row.pieces().size(), at + GAP); i++) {
            if (row.pieces().get(i).clause() != row.pieces().get(at - 1).clause()
                    || row.pieces().get(i).stop()) {
                return NONE;
            }
            int rest = match(parts, part, row, i);
            if (rest != NONE) {
                return rest;
            }
        }
        return NONE;
    }

    private int afterPhrase(List<Part> parts, int part, WordRow row, int at) {
        int from = row.pastJoinedVerbs(at);
        for (int i = from; i < Math.min(row.pieces().size(), from + GAP); i++) {
            int rest = match(parts, part, row, i);
            if (rest != NONE && row.pieces().get(rest - 1).last() && !nounFollows(row, rest)) {
                return rest;
            }
            if (!row.inPhrase(i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private List<Integer> ends(Part part, WordRow row, int at) {
        if (at >= row.pieces().size()) {
            return List.of();
        }
        if (part instanceof Part.Word word) {
            return matches(word, row, at) ? List.of(at + 1) : List.of();
        }
        if (part instanceof Part.OfClass ofClass) {
            return Objects.requireNonNull(lexicon.get(ofClass.name()))
                    .startingAt(row.pieces().get(at))
                    .stream()
                    .map(cue -> match(cue.parts(), 0, row, at))
                    .filter(end -> end != NONE)
                    .distinct()
                    .toList();
        }
        return part instanceof Part.OfEvidence evidence ? evidenceEnds(evidence.kind(), row, at) : List.of();
    }

    private static boolean nounFollows(WordRow row, int at) {
        return at < row.pieces().size() && row.pieces().get(at).tag().startsWith("NN");
    }

    private static boolean matches(Part.Word word, WordRow row, int at) {
        Piece piece = row.pieces().get(at);
        return (word.words().contains(piece.lemma()) || word.words().contains(piece.text()))
                && (!word.verb() || row.act(at));
    }

    private static List<Integer> evidenceEnds(String kind, WordRow row, int at) {
        List<Span> spans = row.spans().getOrDefault(kind, List.of());
        if (spans.isEmpty()) {
            return List.of();
        }
        Span here = row.pieces().get(at).span();
        return spans.stream()
                .filter(span -> here.start() <= span.start() && span.start() < here.end())
                .map(span -> endOf(span, row, at))
                .toList();
    }

    private static int endOf(Span span, WordRow row, int at) {
        int end = at + 1;
        while (end < row.pieces().size() && row.pieces().get(end).span().start() < span.end()) {
            end++;
        }
        while (!row.pieces().get(end - 1).last()) {
            end++;
        }
        return end;
    }
}
