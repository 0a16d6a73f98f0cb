package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number that cannot be checked: a ceiling, an almost, or a round percentage of something that has no unit. */
final class WeaselShape implements BulletShape {
    private final Phrases phrases;
    private final Pattern baseless;

    WeaselShape(YamlNode with) {
        this.phrases = Phrases.of(with);
        this.baseless = Pattern.compile(
                "\\b(?:" + String.join("|", with.texts("baseless"))
                        + ")\\s+(?:by|to|of)\\s+((?:100|[2-9]00|1000)\\s?(?:%|percent|per cent))",
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        String text = facts.parsed().text();
        List<Span> found = Stream.concat(
                        phrases.in(text),
                        baseless.matcher(text).results().map(match -> new Span(match.start(1), match.end(1))))
                .toList();
        return found.stream().map(span -> Hit.in(facts, span, new Advice.Question(Missing.BASELINE)));
    }
}
