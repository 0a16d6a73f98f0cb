package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Token;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two bullets that say the same with the same figures, word for word or nearly so. */
final class DuplicateShape implements Shape {
    /** How far back a bullet is compared, so that a file with very many lines costs no more than it must. */
    private static final int REACH = 200;

    private final double alike;

    DuplicateShape(YamlNode with) {
        this.alike = with.get("alike").number();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        List<Set<String>> words =
                scene.facts().stream().map(DuplicateShape::words).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(later -> earlier(words, later)
                        .mapToObj(first -> hit(scene, first, later))
                        .limit(1));
    }

    private IntStream earlier(List<Set<String>> words, int later) {
        return IntStream.range(Math.max(0, later - REACH), later)
                .filter(first -> areAlike(words.get(first), words.get(later)));
    }

    private boolean areAlike(Set<String> a, Set<String> b) {
        // However much the smaller shares, it must not be much smaller: that spares most pairs the comparison.
        if (Math.min(a.size(), b.size()) < alike * Math.max(a.size(), b.size())) {
            return false;
        }
        long shared = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - shared;
        return all > 2 && shared >= alike * all && numbers(a).equals(numbers(b));
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(BulletFacts facts) {
        return facts.parsed().tokens().stream()
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    private static Hit hit(Scene scene, int first, int later) {
        return Hit.over(List.of(scene.facts().get(first), scene.facts().get(later)), Missing.OTHER, Map.of());
    }
}
