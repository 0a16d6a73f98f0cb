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

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
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
        boolean kept = stoodBefore.contains(first(nowObject))
                || nowObject.contains(first(oldObject))
                || oldObject.contains(first(nowObject))
                || (before.listAfter(old.getAsInt()).contains(first(nowObject))
                        && after.listAfter(now.getAsInt()).contains(first(oldObject)));
        boolean present = has(after, first(oldObject)) && has(before, first(nowObject));
        return !kept && present;
    }

    private static String first(Set<String> phrase) {
        return phrase.iterator().next();
    }

    private static boolean has(Claims claims, String key) {
        return !claims.places(Term.Kind.CONTENT, key).isEmpty();
    }
}
