package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blanks of a template that nobody filled in: brackets with a kind of thing inside, rows of X or underscores. */
final class PlaceholderShape implements BulletShape {
    private static final Pattern BRACKET =
            Pattern.compile("\\[([^\\[\\]]{1,80})]|<([^<>]{1,60})>|\\{\\{?([^{}]{1,60})}}?");
    private static final Pattern BLANK = Pattern.compile(
            "_{2,}|(?<![\\p{L}\\p{N}])(?:[$€£]\\s?)?(?:X{2,}|XX?\\.XX?|[XYN](?=\\s?%))(?:\\s?%|[kKmMbB]\\b)?(?![\\p{L}\\p{N}])|[$€£](?:[XYN]\\b|#+)|#{2,}\\s?%?|\\?{3,}");

    private final List<Pattern> blanks;
    private final Phrases phrases;

    PlaceholderShape(YamlNode with) {
        this.blanks = with.texts("blanks").stream()
                .map(blank -> Pattern.compile(blank, Pattern.CASE_INSENSITIVE))
                .toList();
        this.phrases = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        String text = facts.parsed().text();
        Stream<Span> brackets =
                BRACKET.matcher(text).results().filter(this::isBlank).map(PlaceholderShape::span);
        List<Span> found = Stream.concat(
                        brackets,
                        Stream.concat(BLANK.matcher(text).results().map(PlaceholderShape::span), phrases.in(text)))
                .toList();
        return found.stream()
                .filter(span -> found.stream().noneMatch(other -> holds(other, span)))
                .map(span -> Hit.in(facts, span, new Advice.Question(Missing.PLACEHOLDER)));
    }

    private boolean isBlank(MatchResult bracket) {
        String inside = bracket.group().replaceAll("[\\[\\]<>{}$€£%+]", "").strip();
        return inside.isEmpty()
                || blanks.stream().anyMatch(blank -> blank.matcher(inside).matches());
    }

    private static boolean holds(Span outer, Span inner) {
        return !outer.equals(inner) && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
