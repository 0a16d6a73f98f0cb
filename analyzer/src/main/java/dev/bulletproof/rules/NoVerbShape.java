package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.settings.YamlNode;
import java.util.stream.Stream;

/** A bullet that opens with an -ing form or a noun, so that nobody does anything in it. A result stated first is fine. */
final class NoVerbShape implements BulletShape {
    private final Phrases trades;

    NoVerbShape(YamlNode with) {
        this.trades = Phrases.of(with.texts("trades"));
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        Opener opener = facts.parsed().opener();
        boolean noun = opener == Opener.NOUN
                && !isResult(facts)
                && !trades.open(facts.parsed().text());
        return noun || opener == Opener.GERUND ? Stream.of(hit(facts)) : Stream.empty();
    }

    private static boolean isResult(BulletFacts facts) {
        return facts.evidence().outcomes().stream().anyMatch(span -> span.start() == 0);
    }

    private static Hit hit(BulletFacts facts) {
        Parsed parsed = facts.parsed();
        Head head = parsed.head();
        Span first = parsed.tokens().get(0).span();
        Advice advice = head != null && parsed.opener() == Opener.GERUND
                ? new Advice.Edit(
                        Repair.MAKE_FINITE, parsed.tokens().get(head.token()).span())
                : new Advice.Question(Missing.VERB);
        return Hit.in(facts, first, advice);
    }
}
