package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same words that claim something, but for verbs of one rung and one kind of act, and words that claim nothing. */
final class WordLaw implements Law {
    private static final Pattern ACT_NOUN = Pattern.compile("(?i).*(?:tion|sion|ment)");

    private final WordKey keys;
    private final Ladder ladder;
    private final Spare spare;
    private final List<BiPredicate<Term, Term>> pairings;

    private static String lower(Term term) {
        return term.surface().toLowerCase(Locale.ROOT);
    }

    WordLaw(Verbs verbs, Ladder ladder, Kin kin) {
        this.ladder = ladder;
        keys = verbs.keys();
        spare = new Spare(keys, ladder, kin);
        List<String> actNouns = DataFile.lines("nominals.txt").stream()
                .map(line -> line.split(" ", -1)[0])
                .toList();
        pairings = List.of(
                (gone, come) -> ladder.equal(gone.key(), come.key()),
                (gone, come) -> kin.of(gone.key(), come.key()),
                (gone, come) -> Misspelling.of(gone.surface(), come.surface()),
                (gone, come) ->
                        lower(gone).equals(lower(come) + "ally") || lower(come).equals(lower(gone) + "ally"),
                (gone, come) -> actNouns.stream()
                        .filter(noun -> Misspelling.of(gone.surface(), noun))
                        .anyMatch(noun -> keys.of(noun).equals(come.key())),
                (gone, come) -> verbs.known().isMended(lower(gone), lower(come)));
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        List<Term> gone = missing(before, after);
        List<Term> come = missing(after, before);
        pairOff(gone, come);
        acts(gone, come);
        Compounds.pairOff(gone, come, keys);
        gone.removeIf(term -> spare.mayGo(term, before, after));
        come.removeIf(term -> spare.mayCome(term, before, after));
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
