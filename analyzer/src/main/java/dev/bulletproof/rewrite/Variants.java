package dev.bulletproof.rewrite;

import dev.bulletproof.language.Head;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Stronger forms of another kind: the result first, the scope first, the shortest. Immutable. */
final class Variants {
    private static final Pattern RESULT = Pattern.compile("\\[(\\p{Ll}+ing)\\b([^\\]]*)]");
    private static final Pattern SCOPE = Pattern.compile(
            "^(?<act>\\p{Lu}\\p{Ll}+ [^,;:]*?) (?<scope>across \\[[NM]] [^,;:\\[\\]]{3,50}?)(?<rest>(?:, \\[.*)?\\.?)$");
    /** Slots that say nothing at the left edge. */
    private static final Pattern OPEN = Pattern.compile("\\[(?:achieving|contributing|leading|enabling them)\\b.*");

    private final Verbs verbs;

    Variants(Verbs verbs) {
        this.verbs = verbs;
    }

    /** Those of a text with these insertions, besides the stronger form they make together. */
    List<String> of(Parsed parsed, List<Insertion> insertions, StrongerForm form) {
        return Stream.of(resultFirst(parsed, insertions), scopeFirst(parsed, form), shortest(parsed, insertions, form))
                .flatMap(Optional::stream)
                .filter(variant -> !variant.equals(form.text()))
                .distinct()
                .toList();
    }

    /** "[Saved N hours a week] by automating login checks". */
    private Optional<String> resultFirst(Parsed parsed, List<Insertion> insertions) {
        Head head = parsed.head();
        int end = Placement.in(parsed).outer();
        Optional<Insertion> result = insertions.stream()
                .filter(one -> one.at() == end && one.text().startsWith(", ["))
                .filter(one -> !OPEN.matcher(one.text().substring(2)).matches())
                .filter(one -> RESULT.matcher(one.text()).find())
                .findFirst();
        boolean plain = parsed.opener() == Opener.STRONG
                && parsed.clauses().size() == 1
                && !parsed.text().contains(" and ");
        if (head == null || head.token() != 0 || result.isEmpty() || !plain) {
            return Optional.empty();
        }
        List<Insertion> others = new ArrayList<>(insertions);
        others.remove(result.get());
        String act = StrongerForm.of(parsed.text(), others).text();
        int verb = act.indexOf(' ');
        boolean past = head.tense() == Head.Tense.PAST;
        String led = finite(result.get().text().substring(2), past) + " by " + gerund(act.substring(0, verb), head);
        return verb < 0 ? Optional.empty() : Optional.of(led + act.substring(verb));
    }

    private String gerund(String first, Head head) {
        boolean swapped = first.equals("Led") || first.equals("Lead");
        return verbs.inflector().gerund(swapped ? "lead" : head.lemma());
    }

    private String finite(String results, boolean past) {
        Matcher matcher = RESULT.matcher(results);
        StringBuilder finite = new StringBuilder();
        while (matcher.find()) {
            String verb = past ? verbs.inflector().pastOfGerund(matcher.group(1)) : Stems.ofGerund(matcher.group(1));
            String cased =
                    finite.length() == 0 ? verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) : verb;
            matcher.appendReplacement(finite, Matcher.quoteReplacement("[" + cased + matcher.group(2) + "]"));
        }
        return matcher.appendTail(finite).toString();
    }

    /** "Across [N] sites, led the audit". */
    private static Optional<String> scopeFirst(Parsed parsed, StrongerForm form) {
        Matcher matcher = SCOPE.matcher(form.text());
        if (parsed.opener() != Opener.STRONG || !matcher.matches()) {
            return Optional.empty();
        }
        String act = matcher.group("act");
        return Optional.of("A" + matcher.group("scope").substring(1) + ", "
                + act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1) + matcher.group("rest"));
    }

    /** With the last slot alone, besides a verb or a count that takes the place of words. */
    private static Optional<String> shortest(Parsed parsed, List<Insertion> insertions, StrongerForm form) {
        if (form.slots().size() < 2) {
            return Optional.empty();
        }
        Insertion last = insertions.get(0);
        for (Insertion insertion : insertions) {
            last = insertion.at() >= last.at() ? insertion : last;
        }
        List<Insertion> kept = new ArrayList<>(List.of(first(last)));
        for (Insertion insertion : insertions) {
            if (!insertion.equals(last) && insertion.drop() > 0) {
                kept.add(insertion);
            }
        }
        StrongerForm shorter = StrongerForm.of(parsed.text(), kept);
        return Optional.of(shorter.text())
                .filter(ignored -> shorter.slots().size() < form.slots().size());
    }

    private static Insertion first(Insertion insertion) {
        if (insertion.slots().size() < 2) {
            return insertion;
        }
        Slot slot = insertion.slots().get(0);
        int close = insertion.text().indexOf(slot.text()) + slot.text().length();
        return new Insertion(
                insertion.at(),
                insertion.drop(),
                insertion.text().substring(0, close),
                insertion.bare(),
                List.of(slot));
    }
}
