package dev.bulletproof.rules;

import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.Level;
import dev.bulletproof.settings.Preset;
import dev.bulletproof.settings.Settings;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A check under its name.
 *
 * @param message of its findings; {@code {span}} and other words in braces are filled in
 */
record Rule(RuleInfo info, String message, Shape shape) {
    private static final int LONGEST_QUOTE = 60;

    /** Whether it runs at all. */
    boolean runs(Settings settings) {
        Level level = settings.levels().get(info.id());
        return level == null ? inPreset(settings.preset()) : level != Level.OFF;
    }

    private boolean inPreset(Preset preset) {
        return switch (preset) {
            case RECOMMENDED, STRICT -> info.onByDefault();
            case MINIMAL -> info.onByDefault() && info.minimal();
            case NONE -> false;
        };
    }

    Severity severity(Settings settings, boolean generic) {
        Level level = settings.levels().getOrDefault(info.id(), Level.ON);
        if (level != Level.ON && level != Level.OFF) {
            return Severity.valueOf(level.name());
        }
        Severity own = generic ? info.onGeneric() : info.severity();
        boolean raised = settings.preset() == Preset.STRICT && own == Severity.SUGGESTION;
        return raised ? Severity.WARNING : own;
    }

    /** The findings, still without an id of their own. */
    Stream<Finding> check(Scene scene) {
        return shape.check(scene).map(hit -> finding(hit, scene));
    }

    private Finding finding(Hit hit, Scene scene) {
        boolean generic =
                hit.bullets().size() == 1 && scene.factsOf(hit.bullets().get(0)).verdict() == Verdict.GENERIC;
        return new Finding(
                "",
                info.id(),
                severity(scene.settings(), generic),
                hit.bullets(),
                hit.span(),
                hit.location(),
                filled(hit, scene),
                hit.advice());
    }

    private String filled(Hit hit, Scene scene) {
        String text = message;
        for (Map.Entry<String, String> word : hit.words().entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        Span span = hit.span();
        if (span == null || !text.contains("{span}")) {
            return text;
        }
        String bullet = Objects.requireNonNull(scene.factsOf(hit.bullets().get(0)))
                .parsed()
                .text();
        return text.replace("{span}", quote(span.of(bullet)));
    }

    private static String quote(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, blank < 0 ? LONGEST_QUOTE : blank) + " …";
    }
}
