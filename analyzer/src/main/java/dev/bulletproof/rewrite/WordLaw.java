package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same words that claim something, but for verbs of one rung and one kind of act, and words that claim nothing. */
final class WordLaw implements Law {
    /** How far behind a light verb the act may stand: "undertook the annual audit". */
    private static final int CARRIED = 3;

    private static final Pattern ACT_NOUN = Pattern.compile("(?i).*(?:tion|sion|ment)");

    private static final Set<String> ARTICLE = Set.of("a", "an", "the");
    private static final Set<String> MEANS = Set.of("in", "on", "by", "via", "through");

    private final Set<String> droppable = DataFile.lines("droppable.txt").stream()
            .map(word -> word.replace("-", ""))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    private final Set<String> lightVerbs;
    private final Set<String> acts;
    private final WordKey keys;
    private final Ladder ladder;
    private final List<BiPredicate<Term, Term>> pairings;

    private static String lower(Term term) {
        return term.surface().toLowerCase(Locale.ROOT);
    }

    WordLaw(Verbs verbs) {
        keys = verbs.keys();
        ladder = new Ladder(keys);
        lightVerbs = keysOf(keys, DataFile.lines("light-verbs.txt").stream());
        acts = keysOf(
                keys,
                Stream.concat(
                        DataFile.lines("nominals.txt").stream().map(line -> line.split(" ", -1)[1]),
                        DataFile.lines("light-openers.txt").stream()
                                .map(line -> line.replaceFirst(".* = ", "").split(" ", -1)[0])));
        List<String> actNouns = DataFile.lines("nominals.txt").stream()
                .map(line -> line.split(" ", -1)[0])
                .toList();
        pairings = List.of(
                (gone, come) -> ladder.equal(gone.key(), come.key()),
                (gone, come) -> Misspelling.of(gone.surface(), come.surface()),
                (gone, come) -> actNouns.stream()
                        .filter(noun -> Misspelling.of(gone.surface(), noun))
                        .anyMatch(noun -> keys.of(noun).equals(come.key())),
                (gone, come) -> verbs.known().isMended(lower(gone), lower(come)));
    }

    private static Set<String> keysOf(WordKey keys, Stream<String> words) {
        return words.map(keys::of).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        List<Term> gone = missing(before, after);
        List<Term> come = missing(after, before);
        pairOff(gone, come);
        acts(gone, come);
        Compounds.pairOff(gone, come, keys);
        gone.removeIf(term -> droppable.contains(term.surface().toLowerCase(Locale.ROOT))
                || isLight(term, before, after)
                || isSharedStill(term, after)
                || isUse(term, before, after));
        come.removeIf(term -> isUse(term, after, before));
        return Stream.concat(
                come.stream().map(term -> new Violation(kind(term, after, true), term.surface())),
                gone.stream().map(term -> new Violation(kind(term, before, false), term.surface())));
    }

    private static List<Term> missing(Claims from, Claims in) {
        List<Term> missing = new ArrayList<>();
        for (Term.Kind kind : List.of(Term.Kind.CONTENT, Term.Kind.SCOPE, Term.Kind.NEGATION)) {
            Map<String, Term> there = in.of(kind);
            from.of(kind).values().stream()
                    .filter(term -> !there.containsKey(term.key()))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** "Refurbishment of" may become "refurbished": the noun of an act and its verb, told by what they share. */
    private static void acts(List<Term> gone, List<Term> come) {
        for (Term noun : List.copyOf(gone)) {
            come.stream()
                    .filter(verb -> ACT_NOUN.matcher(noun.surface()).matches() && shared(noun.key(), verb.key()) >= 4)
                    .findFirst()
                    .ifPresent(verb -> {
                        gone.remove(noun);
                        come.remove(verb);
                    });
        }
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private void pairOff(List<Term> gone, List<Term> come) {
        for (Term term : List.copyOf(gone)) {
            come.stream()
                    .filter(other -> pairings.stream().anyMatch(pairing -> pairing.test(term, other)))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(term);
                        come.remove(other);
                    });
        }
    }

    /** "Conducted" of "Conducted an analysis of" when the new text opens with "Analysed". */
    private boolean isLight(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return lightVerbs.contains(term.key())
                && after.terms().stream()
                        .filter(Term::counts)
                        .limit(2)
                        .anyMatch(first -> acts.contains(first.key()) || carries(before, place, first.key()));
    }

    /** Whether the act itself stands right behind the verb that carries it. */
    private static boolean carries(Claims before, int light, String act) {
        return IntStream.rangeClosed(light + 1, light + CARRIED)
                .anyMatch(i ->
                        before.at(i).is(Term.Kind.CONTENT) && before.at(i).key().equals(act));
    }

    /** "Used SQL to count stock" may become "Counted stock using SQL" or "in SQL", or the other way round. */
    private boolean isUse(Term term, Claims home, Claims other) {
        return ladder.equal(term.key(), keys.of("use"))
                && (other.terms().stream().anyMatch(word -> word.surface().matches("(?i)using|with"))
                        || home.phraseAfter(home.terms().indexOf(term)).stream()
                                .limit(1)
                                .flatMap(tool -> other.places(Term.Kind.CONTENT, tool).stream())
                                .anyMatch(place -> isMeans(other, place)));
    }

    /** "in Excel", "by a van". */
    private static boolean isMeans(Claims claims, int tool) {
        int before = ARTICLE.contains(lower(claims.at(tool - 1))) ? tool - 2 : tool - 1;
        return MEANS.contains(lower(claims.at(before)));
    }

    /** "together we built" may become "together built": the share is still told. */
    private static boolean isSharedStill(Term term, Claims after) {
        return term.key().equals("we")
                && !after.places(Term.Kind.CONTENT, "together").isEmpty();
    }

    private Kind kind(Term term, Claims home, boolean added) {
        return switch (term.kind()) {
            case NEGATION -> Kind.NEGATION_CHANGED;
            case SCOPE -> Kind.SCOPE_CHANGED;
            default -> contentKind(term, home, added);
        };
    }

    private Kind contentKind(Term term, Claims home, boolean added) {
        boolean opens = home.terms().indexOf(term) == 0;
        if (ladder.has(term.key())) {
            return Kind.OWNERSHIP_CHANGED;
        }
        if (term.looksLikeName() && !opens) {
            return added ? Kind.NAME_ADDED : Kind.NAME_DROPPED;
        }
        return added ? Kind.CLAIM_ADDED : Kind.CLAIM_DROPPED;
    }
}
