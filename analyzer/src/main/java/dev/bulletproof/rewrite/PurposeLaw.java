package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was only meant to happen is not told as if it had. */
final class PurposeLaw implements Law {
    private static final Set<String> BEFORE_NOUN =
            Set.of("a", "an", "the", "their", "its", "our", "each", "every", "this", "per");

    /** Words in -ing that are no verb's. */
    private final Set<String> nouns = Set.copyOf(DataFile.lines("ing-words.txt"));

    private static final Set<String> MEANT = Set.of("would", "could", "should", "might", "will", "can", "may");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        Set<String> meant = meant(before);
        return IntStream.range(0, after.terms().size())
                .filter(i -> meant.contains(after.at(i).key()) && after.at(i).is(Term.Kind.CONTENT))
                .filter(i -> !isMeant(after, i) && told(after.at(i)) && !isNoun(after, i))
                .mapToObj(i -> new Violation(Kind.PURPOSE_AS_RESULT, after.at(i).surface()));
    }

    private static Set<String> meant(Claims claims) {
        Set<String> meant = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < claims.terms().size(); i++) {
            if (claims.at(i).is(Term.Kind.CONTENT)) {
                (isMeant(claims, i) ? meant : told).add(claims.at(i).key());
            }
        }
        meant.removeAll(told);
        return meant;
    }

    /** After "to", after "for" as a gerund, or in a clause with "so that" or a modal verb. */
    private static boolean isMeant(Claims claims, int i) {
        if (surface(claims, i - 1).equals("to")
                || (surface(claims, i - 2).equals("to")
                        && surface(claims, i - 1).endsWith("ly"))) {
            return true;
        }
        if (surface(claims, i - 1).equals("for") && surface(claims, i).endsWith("ing")) {
            return true;
        }
        return inPurposeClause(claims, i);
    }

    private static boolean inPurposeClause(Claims claims, int i) {
        for (int k = i - 1; k >= 0 && !claims.at(k).is(Term.Kind.BREAK); k--) {
            boolean soThat =
                    surface(claims, k).equals("so") && surface(claims, k + 1).equals("that");
            if (soThat || MEANT.contains(surface(claims, k)) || joinedInfinitive(claims, k, i)) {
                return true;
            }
        }
        return false;
    }

    /** "to cut costs and raise sales": the second verb after "and" is meant as well. */
    private static boolean joinedInfinitive(Claims claims, int to, int i) {
        return surface(claims, to).equals("to") && surface(claims, i - 1).equals("and") && !told(claims.at(i));
    }

    /** "the steering committee", "each morning". */
    private boolean isNoun(Claims claims, int i) {
        return surface(claims, i).endsWith("ing")
                && (nouns.contains(surface(claims, i))
                        || BEFORE_NOUN.contains(surface(claims, i - 1))
                        || claims.at(i - 1).is(Term.Kind.NUMBER));
    }

    /** Whether a form tells that something happened. */
    private static boolean told(Term term) {
        return term.surface().matches("(?i).*(?:ed|ing)")
                || !term.surface().toLowerCase(java.util.Locale.ROOT).startsWith(term.key());
    }

    private static String surface(Claims claims, int i) {
        return claims.at(i).surface().toLowerCase(java.util.Locale.ROOT);
    }
}
