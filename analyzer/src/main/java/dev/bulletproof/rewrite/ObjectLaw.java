package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each verb still acts on what it acted on. */
final class ObjectLaw implements Law {
    private static final Pattern VERB_FORM =
            Pattern.compile("(?i).*(?:ed|ing)|led|cut|ran|held|kept|took|grew|rose|fell|built|wrote|won|sold|made|set");
    private static final Pattern PASSIVE = Pattern.compile("(?i)\\b(?:was|were|been|being|are|is)\\b");

    private static final Set<String> PRONOUNS = Set.of("them", "it", "him", "her", "these");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.concat(changed(before, after), pointed(before, after)).distinct();
    }

    /** "Trained 8 drivers; audited 3 depots" does not become "trained 8 drivers and audited them at 3 depots". */
    private static Stream<Violation> pointed(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(term -> VERB_FORM.matcher(term.surface()).matches())
                .filter(term -> {
                    OptionalInt old = before.onlyPlace(term.key());
                    OptionalInt now = after.onlyPlace(term.key());
                    return old.isPresent()
                            && now.isPresent()
                            && PRONOUNS.contains(after.at(now.getAsInt() + 1).key())
                            && keptElsewhere(before, old.getAsInt() + 1, after);
                })
                .map(term -> new Violation(Kind.OBJECT_CHANGED, term.surface()));
    }

    /** Whether what stands there, a number passed over, is a thing that both texts name once. */
    private static boolean keptElsewhere(Claims before, int place, Claims after) {
        int thing = before.at(place).is(Term.Kind.NUMBER) ? place + 1 : place;
        return before.at(thing).is(Term.Kind.CONTENT)
                && before.onlyPlace(before.at(thing).key()).isPresent()
                && after.onlyPlace(before.at(thing).key()).isPresent();
    }

    private static Stream<Violation> changed(Claims before, Claims after) {
        if (PASSIVE.matcher(before.even()).find()
                || PASSIVE.matcher(after.even()).find()) {
            return Stream.empty();
        }
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(term -> VERB_FORM.matcher(term.surface()).matches())
                .filter(term -> otherObject(before, after, term.key()))
                .map(term -> new Violation(Kind.OBJECT_CHANGED, term.surface()));
    }

    private static boolean otherObject(Claims before, Claims after, String verb) {
        OptionalInt old = before.onlyPlace(verb);
        OptionalInt now = after.onlyPlace(verb);
        if (old.isEmpty() || now.isEmpty()) {
            return false;
        }
        Set<String> oldObject = before.phraseAfter(old.getAsInt());
        Set<String> nowObject = after.phraseAfter(now.getAsInt());
        if (oldObject.isEmpty() || nowObject.isEmpty()) {
            return false;
        }
        Set<String> stoodBefore = before.phraseBefore(old.getAsInt());
        boolean kept = compounded(before, old.getAsInt(), after, now.getAsInt())
                || stoodBefore.contains(first(nowObject))
                || nowObject.contains(first(oldObject))
                || oldObject.contains(first(nowObject))
                || (before.listAfter(old.getAsInt()).contains(first(nowObject))
                        && after.listAfter(now.getAsInt()).contains(first(oldObject)));
        boolean present = has(after, first(oldObject)) && has(before, first(nowObject));
        return !kept && present;
    }

    /** "achieved certification to ISO 9001" and "achieved ISO 9001 certification": the one thing stands before the other. */
    private static boolean compounded(Claims before, int old, Claims after, int now) {
        return run(after, now).contains(first(before.phraseAfter(old)))
                || run(before, old).contains(first(after.phraseAfter(now)));
    }

    /** The content and the numbers right behind a place. */
    private static Set<String> run(Claims claims, int place) {
        Set<String> run = new java.util.LinkedHashSet<>();
        for (int i = place + 1;
                claims.at(i).is(Term.Kind.CONTENT) || claims.at(i).is(Term.Kind.NUMBER);
                i++) {
            run.add(claims.at(i).key());
        }
        return run;
    }

    private static String first(Set<String> phrase) {
        return phrase.iterator().next();
    }

    private static boolean has(Claims claims, String key) {
        return !claims.places(Term.Kind.CONTENT, key).isEmpty();
    }
}
