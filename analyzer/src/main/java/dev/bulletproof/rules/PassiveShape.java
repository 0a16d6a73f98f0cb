package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.settings.YamlNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A passive main clause. It can be turned round only where the text names the author as the doer. */
final class PassiveShape implements BulletShape {
    private final Phrases author;
    private final Phrases forms;

    PassiveShape(YamlNode with) {
        this.author = Phrases.of(with.texts("author"));
        this.forms = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        Parsed parsed = facts.parsed();
        boolean passive =
                parsed.opener() == Opener.PASSIVE || (parsed.opener() != Opener.SOFT && forms.open(parsed.text()));
        return passive ? Stream.of(hit(facts, parsed)) : Stream.empty();
    }

    private Hit hit(BulletFacts facts, Parsed parsed) {
        Span span = verbGroup(parsed).orElseGet(() -> parsed.tokens().get(0).span());
        Advice advice = author.matches(parsed.text())
                ? new Advice.Edit(Repair.MAKE_ACTIVE, span)
                : new Advice.Question(Missing.OWN_PART);
        return Hit.in(facts, span, advice);
    }

    /** "were handled": the first participle after a form of "be", and that form. */
    private static Optional<Span> verbGroup(Parsed parsed) {
        return IntStream.range(0, parsed.tokens().size())
                .filter(i -> parsed.tokens().get(i).tag().equals("VBN"))
                .boxed()
                .findFirst()
                .flatMap(participle -> auxiliary(parsed, participle)
                        .map(be -> new Span(
                                be.span().start(),
                                parsed.tokens().get(participle).span().end())));
    }

    private static Optional<Token> auxiliary(Parsed parsed, int participle) {
        return parsed.tokens().subList(0, participle).stream()
                .filter(token -> token.lemma().equals("be"))
                .findFirst();
    }
}
