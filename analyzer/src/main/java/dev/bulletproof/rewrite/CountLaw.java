package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One thing does not become several, nor a part the whole. */
final class CountLaw implements Law {
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> APART = Set.of("each", "every", "per", "all", "apiece", "both", "respectively");
    private static final Set<String> WHOLE = Set.of("the", "our", "its", "their", "my", "these", "those");
    /** How many words may stand between an article and its noun. */
    private static final int REACH = 3;

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.of(multiplied(before, after), partMadeWhole(before, after), shared(before, after))
                .flatMap(broken -> broken);
    }

    /** "400 lunches in two halls" does not become "400 lunches in each of two halls". */
    private static Stream<Violation> shared(Claims before, Claims after) {
        boolean apart = before.terms().stream().anyMatch(term -> APART.contains(term.key()));
        return after.places(Term.Kind.FUNCTION, "each").stream()
                .filter(i -> !apart && after.at(i + 1).key().equals("of"))
                .limit(1)
                .map(i -> new Violation(Kind.SCOPE_CHANGED, "each"));
    }

    /** "4 of the tanks" does not become "the 4 tanks". */
    private static Stream<Violation> partMadeWhole(Claims before, Claims after) {
        return before.of(Term.Kind.NUMBER).values().stream()
                .filter(number -> before.places(Term.Kind.NUMBER, number.key()).stream()
                        .allMatch(i -> before.at(i + 1).key().equals("of")
                                && WHOLE.contains(before.at(i + 2).key())))
                .filter(number -> after.places(Term.Kind.NUMBER, number.key()).stream()
                        .anyMatch(i -> WHOLE.contains(after.at(i - 1).key())
                                && !after.at(i + 1).key().equals("of")))
                .map(number -> new Violation(Kind.SCOPE_CHANGED, number.surface()));
    }

    private static Stream<Violation> multiplied(Claims before, Claims after) {
        return IntStream.range(0, before.terms().size())
                .filter(i -> ONE.contains(before.at(i).surface().toLowerCase(java.util.Locale.ROOT)))
                .map(i -> noun(before, i))
                .mapToObj(before::at)
                .filter(noun -> noun.is(Term.Kind.CONTENT))
                .flatMap(noun -> after.places(Term.Kind.CONTENT, noun.key()).stream()
                        .map(after::at)
                        .filter(now -> isPlural(now.surface()) && !isPlural(noun.surface()))
                        .filter(now ->
                                before.places(Term.Kind.CONTENT, noun.key()).size() == 1))
                .map(now -> new Violation(Kind.SCOPE_CHANGED, now.surface()));
    }

    /** The last word of the phrase that the article opens. */
    private static int noun(Claims claims, int article) {
        int i = article;
        while (i < article + REACH && claims.at(i + 1).is(Term.Kind.CONTENT)) {
            i++;
        }
        return i;
    }

    private static boolean isPlural(String word) {
        return word.length() > 1 && word.endsWith("s") && "sui'".indexOf(word.charAt(word.length() - 2)) < 0;
    }
}
