package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.stream.Stream;

/** An opener that leaves open which part of the work was the author's. */
final class ShareShape implements BulletShape {
    private final Phrases openers;
    private final Phrases served;

    ShareShape(YamlNode with) {
        this.openers = Phrases.of(with.texts("openers"));
        this.served = Phrases.of(with.texts("served"));
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        String text = facts.parsed().text();
        return served.open(text)
                ? Stream.empty()
                : openers.opening(text).stream()
                        .map(span -> Hit.in(facts, span, new Advice.Question(Missing.OWN_PART)));
    }
}
