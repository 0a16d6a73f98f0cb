package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds names of technologies that no list holds: by their shape, their maker, and the words round them. Immutable. */
final class UnknownNames {
    /** How likely a name must be; a known one that its place does not vouch for, likelier. */
    private static final double ENOUGH = 0.65;

    private static final double ENOUGH_IN_DOUBT = 0.85;

    private final NameLists lists;
    private final NameCandidates candidates;
    private final NameFeatures features;
    private final Weights model;

    UnknownNames(NameLists lists, Weights model) {
        this.lists = lists;
        this.candidates = new NameCandidates(lists);
        this.features = new NameFeatures(lists);
        this.model = model;
    }

    /** Begins to search a text, of which the names in {@code doubt} are in lists but not vouched for. */
    Search search(String text, Sentence s, NameContext context, List<Technology> doubt) {
        List<NameCandidate> all = candidates.of(text, s, context.titleCase()).stream()
                .filter(one -> doubt.stream().noneMatch(known -> known.sort() == Sort.METHOD && overlap(one, known)))
                .toList();
        return new Search(text, s, context, all, List.copyOf(doubt));
    }

    private static boolean overlap(NameCandidate one, Technology known) {
        return known.span().overlaps(one.span());
    }

    /** Looks for more names as more are known. */
    final class Search {
        private final String text;
        private final Sentence s;
        private final NameContext context;
        private final List<NameCandidate> all;
        private final List<Technology> doubt;

        private Search(String text, Sentence s, NameContext context, List<NameCandidate> all, List<Technology> doubt) {
            this.text = text;
            this.s = s;
            this.context = context;
            this.all = all;
            this.doubt = doubt;
        }

        /** The names that show once the {@code known} ones are known, none of which they overlap. */
        List<Span> next(List<Span> known) {
            List<Span> found = new ArrayList<>();
            for (NameCandidate one : all) {
                if (known.stream().noneMatch(span -> span.overlaps(one.span())) && accepted(one, known)) {
                    found.add(one.span());
                }
            }
            return found;
        }

        /** Candidates that overlap nothing known, each with its features. */
        List<NameCandidate> open(List<Span> known) {
            return all.stream()
                    .filter(one -> known.stream().noneMatch(span -> span.overlaps(one.span())))
                    .toList();
        }

        List<String> featuresOf(NameCandidate one, List<Span> known) {
            return features.of(text, s, context, one, all.size(), known);
        }

        /** "Apple Wallet": a known maker's. */
        private boolean made(NameCandidate one) {
            return one.words() > 1
                    && lists.makers().has(s.text(one.first()))
                    && !lists.organisations().has(s.form(one.last()));
        }

        private boolean accepted(NameCandidate one, List<Span> known) {
            boolean doubted = Character.isLowerCase(text.charAt(one.bare().start()))
                    || doubt.stream().anyMatch(listed -> overlap(one, listed));
            double chance = model.chance(featuresOf(one, known));
            return context.skill(one.bare().of(text)) || made(one) || chance >= (doubted ? ENOUGH_IN_DOUBT : ENOUGH);
        }
    }
}
