package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Sales doubled" does not become "doubled sales": what changed is not told as changed by the author. */
final class OwnChangeLaw implements Law {
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being");

    private static final Pattern BY_ME = Pattern.compile("(?i)\\bby (?:me|myself)\\b");

    private final Set<String> changes;

    OwnChangeLaw(Verbs verbs) {
        changes = Stream.concat(
                        verbs.changes().stream(),
                        Stream.of(
                                "drop",
                                "shrink",
                                "quadruple",
                                "decline",
                                "slow",
                                "widen",
                                "close",
                                "start",
                                "end",
                                "stop"))
                .map(verbs.keys()::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        if (BY_ME.matcher(before.even()).find()) {
            return Stream.empty();
        }
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(verb -> changes.contains(verb.key()))
                .filter(verb -> takenOver(before, after, verb.key()))
                .map(verb -> new Violation(Kind.CAUSE_ADDED, verb.surface()));
    }

    private static boolean takenOver(Claims before, Claims after, String verb) {
        OptionalInt old = before.onlyPlace(verb);
        OptionalInt now = after.onlyPlace(verb);
        if (old.isEmpty() || now.isEmpty()) {
            return false;
        }
        int was = old.getAsInt();
        int is = now.getAsInt();
        Term subject = before.at(was - 1);
        return subject.is(Term.Kind.CONTENT)
                && !subject.surface().matches("(?i)I|we|.*ly")
                && before.at(was).surface().matches("(?i).*ed|grew|fell|rose|shrank|cut")
                && !before.phraseAfter(was).contains(subject.key())
                && after.phraseAfter(is).contains(subject.key())
                && !BE.contains(after.at(is - 1).surface())
                && !after.phraseBefore(is).contains(subject.key());
    }
}
