package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Three or more tasks strung together, none of them developed. */
final class DutyListShape implements BulletShape {
    private final Duties duties = Duties.load();

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        List<List<Token>> items = duties.of(facts);
        return items.isEmpty() ? Stream.empty() : Stream.of(hit(facts, items));
    }

    private static Hit hit(BulletFacts facts, List<List<Token>> items) {
        List<Token> last = items.get(items.size() - 1);
        Span span = new Span(
                items.get(0).get(0).span().start(),
                last.get(last.size() - 1).span().end());
        return Hit.in(facts, span, new Advice.Question(Missing.SPLIT), Map.of("items", Integer.toString(items.size())));
    }
}
