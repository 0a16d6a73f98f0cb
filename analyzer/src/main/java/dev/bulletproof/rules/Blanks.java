package dev.bulletproof.rules;

import dev.bulletproof.model.Span;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the places of a template that nobody filled in: brackets with a kind of thing inside, rows of X or underscores. */
final class Blanks {
    private static final Pattern BRACKET =
            Pattern.compile("\\[([^\\[\\]]{1,120})]|<([^<>]{1,120})>|\\{\\{?([^{}]{1,120})}}?");

    /** What every bracketed or bare blank has a part of: most bullets have none, and need no closer look. */
    private static final Pattern HINT = Pattern.compile("[\\[<{_#]|\\?\\?|[XxYN](?![\\p{Ll}])");

    private final List<Pattern> inside;
    private final List<Pattern> exceptions;
    private final List<Pattern> kinds;
    private final List<Pattern> bare;
    private final Phrases phrases;

    private Blanks(YamlNode data) {
        this.inside = patterns(data, "inside");
        this.exceptions = patterns(data, "inside-except");
        this.kinds = patterns(data, "kinds");
        this.bare = patterns(data, "bare");
        this.phrases = Phrases.of(data);
    }

    static Blanks load() {
        return new Blanks(YamlNode.ofResource(Blanks.class, "blanks.yaml"));
    }

    private static List<Pattern> patterns(YamlNode data, String key) {
        return data.texts(key).stream().map(Pattern::compile).toList();
    }

    /** Where they stand; of two that overlap the one that holds the other. */
    List<Span> in(String text) {
        if (!HINT.matcher(text).find()) {
            return phrases.in(text).toList();
        }
        Stream<Span> brackets =
                BRACKET.matcher(text).results().filter(this::isBlank).map(Blanks::span);
        Stream<Span> others =
                bare.stream().flatMap(one -> one.matcher(text).results().map(Blanks::span));
        List<Span> found = Stream.of(brackets, others, phrases.in(text))
                .flatMap(spans -> spans)
                .toList();
        return found.stream()
                .filter(span -> found.stream().noneMatch(other -> holds(other, span)))
                .distinct()
                .toList();
    }

    private boolean isBlank(MatchResult bracket) {
        String words = bracket.group().replaceAll("[\\[\\]<>{}$€£+]", "").strip();
        return words.isEmpty() || (matches(inside, words) && !matches(exceptions, words)) || matches(kinds, words);
    }

    private static boolean matches(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    private static boolean holds(Span outer, Span inner) {
        return !outer.equals(inner) && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Span span(MatchResult match) {
        int trailing = match.group().length() - match.group().stripTrailing().length();
        return new Span(match.start(), match.end() - trailing);
    }
}
