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
    private final Set<String> making;
    private final Phrases phrases;
    private final Vocabulary common = new Vocabulary(
            YamlNode.ofResource(PurposeShape.class, "generic-object.yaml").get("with"));

    PurposeShape(YamlNode with) {
        this.wishes = new HashSet<>(with.texts("wishes"));
        this.noPurposeAfter = new HashSet<>(with.texts("no-purpose-after"));
        this.making = new HashSet<>(with.texts("making"));
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
        boolean wish = wishes.contains(token.text().toLowerCase(Locale.ROOT)) && !isAct(parsed, i);
        return wish || (adverb && isWish(parsed, i + 1));
    }

    /** "to create 3-phase waveforms", "to support Foundry": made for one thing that is told, it is no mere hope. */
    private boolean isAct(Parsed parsed, int i) {
        return NounRuns.of(parsed, common).stream()
                .filter(run -> run.first() == i + 1)
                .anyMatch(run -> named(run)
                        || (making.contains(parsed.tokens().get(i).lemma())
                                && run.tokens().stream().anyMatch(common::identifies)));
    }

    private static boolean named(NounRuns.Run run) {
        return run.head().tag().startsWith("NNP");
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
