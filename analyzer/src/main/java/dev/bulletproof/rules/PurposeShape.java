package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was meant to happen, standing where a reader looks for what happened. */
final class PurposeShape implements BulletShape {
    private final Set<String> wishes;
    private final Set<String> noPurposeAfter;
    private final Phrases phrases;

    PurposeShape(YamlNode with) {
        this.wishes = new HashSet<>(with.texts("wishes"));
        this.noPurposeAfter = new HashSet<>(with.texts("no-purpose-after"));
        this.phrases = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        if (!facts.evidence().outcomes().isEmpty()) {
            return Stream.empty();
        }
        Optional<Span> wish = wish(facts.parsed());
        return wish.or(() -> phrases.in(facts.parsed().text()).findFirst()).stream()
                .map(span -> Hit.in(facts, span, new Advice.Question(Missing.OUTCOME)));
    }

    /**
     * The first purpose that is an effect to be hoped for, and not just a further act ("met the team to review the plan")
     * nor the verb that the bullet reports ("helped to improve").
     */
    private Optional<Span> wish(Parsed parsed) {
        Head head = parsed.head();
        int reported = head == null ? -1 : head.token();
        return IntStream.range(1, parsed.tokens().size() - 1)
                .filter(i -> parsed.tokens().get(i).text().equalsIgnoreCase("to"))
                .filter(i -> !noPurposeAfter.contains(parsed.tokens().get(i - 1).lemma()))
                .filter(i -> i + 1 != reported && isWish(parsed, i + 1))
                .mapToObj(i -> purpose(parsed, i))
                .findFirst();
    }

    private boolean isWish(Parsed parsed, int i) {
        Token token = parsed.tokens().get(i);
        boolean adverb = token.tag().startsWith("RB") && i + 1 < parsed.tokens().size();
        return wishes.contains(token.text().toLowerCase(Locale.ROOT)) || (adverb && isWish(parsed, i + 1));
    }

    /** The purpose clause that the word stands in, or from it to the end of its clause. */
    private static Span purpose(Parsed parsed, int to) {
        Span word = parsed.tokens().get(to).span();
        return parsed.clauses().stream()
                .filter(clause -> clause.span().overlaps(word))
                .map(clause -> new Span(word.start(), clause.span().end()))
                .findFirst()
                .orElse(word);
    }
}
