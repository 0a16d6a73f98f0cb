package dev.bulletproof.rewrite;

import dev.bulletproof.language.VerbList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The verb behind a word in -ing, where it is one or is one letter away from just one. Immutable. */
final class KnownVerbs {
    private static final int SHORTEST_MISSPELT = 5;
    private static final List<String> PREFIXES =
            List.of("re", "de", "un", "up", "over", "under", "out", "pre", "mis", "cross", "co", "sub");

    private final VerbList list;
    /** Verbs of trades that are nouns everywhere else. */
    private final Set<String> more = Set.copyOf(DataFile.lines("trade-verbs.txt"));

    private final Inflector inflector;

    KnownVerbs(VerbList list, Inflector inflector) {
        this.list = list;
        this.inflector = inflector;
    }

    /** Whether the word is the gerund of a verb. */
    boolean isGerund(String gerund) {
        String last = gerund.substring(gerund.lastIndexOf('-') + 1);
        return inflector.irregularBase(gerund).isPresent()
                || inflector.irregularBase(last).isPresent()
                || isKnown(last)
                || PREFIXES.stream()
                        .filter(last::startsWith)
                        .anyMatch(prefix -> isKnown(last.substring(prefix.length())));
    }

    /** Whether the word is a verb's base form, with or without a prefix. */
    boolean isBase(String word) {
        return inflector.isIrregularBase(word) || isGerund(inflector.gerund(word));
    }

    private boolean isKnown(String gerund) {
        return gerund.endsWith("ing") && bases(stem(gerund)).anyMatch(base -> list.known(base) || more.contains(base));
    }

    /** The base form that a misspelt gerund stands for; nothing where none or several would do. */
    Optional<String> mended(String gerund) {
        String stem = stem(gerund);
        if (stem.length() < SHORTEST_MISSPELT || !stem.matches("\\p{Ll}+")) {
            return Optional.empty();
        }
        return Stream.of(swapped(stem), inserted(stem), dropped(stem))
                .map(this::verbs)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    /** Whether a misspelt gerund became a finite form of the verb that it stands for. */
    boolean isMended(String gerund, String finite) {
        return gerund.endsWith("ing")
                && !isGerund(gerund)
                && mended(gerund)
                        .filter(base -> finite.equals(base)
                                || finite.equals(inflector.past(base, true))
                                || finite.equals(inflector.past(base, false)))
                        .isPresent();
    }

    private Set<String> verbs(Stream<String> stems) {
        return stems.flatMap(KnownVerbs::bases).filter(list::known).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String gerund) {
        return gerund.substring(0, Math.max(0, gerund.length() - "ing".length()));
    }

    /** "plann" may be of "plan", "creat" of "create". */
    private static Stream<String> bases(String stem) {
        int end = stem.length() - 1;
        boolean doubled = end > 1 && stem.charAt(end) == stem.charAt(end - 1);
        return doubled ? Stream.of(stem, stem + "e", stem.substring(0, end)) : Stream.of(stem, stem + "e");
    }

    private static Stream<String> swapped(String stem) {
        return IntStream.range(1, stem.length() - 1)
                .mapToObj(i -> stem.substring(0, i) + stem.charAt(i + 1) + stem.charAt(i) + stem.substring(i + 2));
    }

    private static Stream<String> inserted(String stem) {
        return IntStream.rangeClosed(1, stem.length())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed('a', 'z')
                        .mapToObj(letter -> stem.substring(0, i) + (char) letter + stem.substring(i)));
    }

    private static Stream<String> dropped(String stem) {
        return IntStream.range(1, stem.length()).mapToObj(i -> stem.substring(0, i) + stem.substring(i + 1));
    }
}
