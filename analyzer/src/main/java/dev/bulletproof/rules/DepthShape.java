package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** In a technical role, a technical thing of which nothing technical is said. Process tools are no depth. */
final class DepthShape implements BulletShape {
    private final Set<String> roles;
    private final Phrases things;

    private final Vocabulary common = new Vocabulary(
            YamlNode.ofResource(DepthShape.class, "generic-object.yaml").get("with"));

    DepthShape(YamlNode with) {
        this.roles = new HashSet<>(with.texts("roles"));
        this.things = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        boolean open = roles.contains(scene.settings().role())
                && facts.evidence().outcomes().isEmpty()
                && !hasDepth(facts.evidence());
        return open ? things(facts).limit(1).map(span -> hit(facts, whole(facts.parsed(), span))) : Stream.empty();
    }

    /** Where the bullet has a figure the thing must be what is counted: "12 services" says no more of their nature. */
    private Stream<Span> things(BulletFacts facts) {
        Stream<Span> all = things.in(facts.parsed().text()).filter(span -> !told(facts.parsed(), span));
        return facts.verdict() == Verdict.GENERIC
                ? all
                : all.filter(span -> Grammar.touches(facts.evidence().metrics(), span));
    }

    /** Whether a word within its noun phrase says which thing it is: "an airdrop checker web app". */
    private boolean told(Parsed parsed, Span span) {
        return NounRuns.of(parsed, common).stream()
                .filter(run -> run.head().span().overlaps(span))
                .anyMatch(run -> run.tokens().stream()
                        .anyMatch(token -> !span.overlaps(token.span()) && common.identifies(token)));
    }

    /** With the nouns that it only describes: "bug fixes", not "bug". */
    private static Span whole(Parsed parsed, Span span) {
        int end = span.end();
        for (Token token : parsed.tokens()) {
            if (token.span().start() == end + 1 && token.tag().startsWith("NN")) {
                end = token.span().end();
            }
        }
        return new Span(span.start(), end);
    }

    private static boolean hasDepth(Evidence evidence) {
        return evidence.technologies().stream()
                .anyMatch(technology -> !Grammar.touches(evidence.processTools(), technology));
    }

    private static Hit hit(BulletFacts facts, Span span) {
        return Hit.in(facts, span, new Advice.Question(Missing.TECHNOLOGY));
    }
}
