package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Workbench.Piecework;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stronger form is made of, so that it can be compared whatever the stages before come to think of the bullet.
 *
 * @param base the mended text
 * @param asks what is missing
 * @param has which evidence the bullet has: metrics, technologies, outcomes
 */
record StrongerCase(String base, Set<Missing> asks, Set<String> has) {
    private static final Language LANGUAGE = new Language();
    private static final Verbs VERBS = new Verbs(LANGUAGE.verbs());
    private static final Strengthener STRENGTHENER = new Strengthener(VERBS);

    /** As {@link Rewriter} puts it to the strengthener. */
    static StrongerCase of(Piecework piece) {
        Parsed before = piece.facts().parsed();
        Asked asked = Asked.by(piece.findings());
        String base = new Editor(VERBS)
                .edit(before, asked.repairsBut(Repair.DROP_QUANTIFIER), new Style(PresentDuty.in(before.text()), false))
                .orElse(before.text());
        boolean opened = !base.split(" ", 2)[0].equals(before.text().split(" ", 2)[0]);
        Evidence evidence = piece.facts().evidence();
        Set<String> has = new TreeSet<>();
        has.addAll(evidence.metrics().isEmpty() ? Set.of() : Set.of("metrics"));
        has.addAll(evidence.technologies().isEmpty() ? Set.of() : Set.of("technologies"));
        has.addAll(evidence.outcomes().isEmpty() ? Set.of() : Set.of("outcomes"));
        return new StrongerCase(base, opened ? asked.opened() : asked.missing(), has);
    }

    /** From the lines {@code base}, {@code asks} and {@code has} of the approved file. */
    static StrongerCase read(String base, String asks, String has) {
        Set<Missing> missing = Stream.of(asks.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Missing::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Missing.class)));
        return new StrongerCase(base, missing, Set.of(has.split(" ", -1)));
    }

    /** The lines of the approved file. */
    String lines() {
        return "base: " + base + "\nasks: "
                + asks.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))
                + "\nhas: " + has.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The stronger form, empty where there is none. */
    String stronger() {
        Evidence evidence =
                new Evidence(spans("metrics"), spans("technologies"), List.of(), spans("outcomes"), List.of());
        return STRENGTHENER
                .strengthen(LANGUAGE.parse(base), evidence, asks)
                .map(StrongerForm::text)
                .orElse("");
    }

    private List<Span> spans(String kind) {
        return has.contains(kind) ? List.of(new Span(0, 1)) : List.of();
    }
}
