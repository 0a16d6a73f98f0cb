package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reports: where and what, but not under which name and how gravely, which the engine stamps.
 *
 * @param bullets ids
 * @param span in the one bullet
 * @param location in words, where there is no bullet
 * @param words that stand in the message, by the name in its braces
 */
record Hit(
        List<String> bullets,
        @Nullable Span span,
        @Nullable String location,
        Advice advice,
        Map<String, String> words) {

    static Hit in(BulletFacts facts, Span span, Advice advice) {
        return in(facts, span, advice, Map.of());
    }

    static Hit in(BulletFacts facts, Span span, Advice advice, Map<String, String> words) {
        return new Hit(List.of(facts.bullet().id()), span, null, advice, words);
    }

    /** About the bullet as a whole. */
    static Hit whole(BulletFacts facts, Advice advice, Map<String, String> words) {
        return in(facts, new Span(0, Math.max(1, facts.parsed().text().length())), advice, words);
    }

    static Hit over(List<BulletFacts> facts, Advice.Missing missing, Map<String, String> words) {
        return new Hit(
                facts.stream().map(one -> one.bullet().id()).toList(), null, null, new Advice.Question(missing), words);
    }

    static Hit at(String location, Map<String, String> words) {
        return new Hit(List.of(), null, location, new Advice.Question(Advice.Missing.OTHER), words);
    }
}
