package dev.bulletproof.rewrite;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Responsible for increasing sales", "tasked with cutting costs by 20%": a change that was asked of somebody, not one
 * that came about. Immutable.
 */
final class Target {
    private static final Pattern ASKED =
            Pattern.compile("(?i)^(?:(?:i|my|the|was|am|is|were|\\p{L}+ly|main|key|core) )*"
                    + "(?:responsible|accountable|tasked|charged|entrusted|assigned|asked|required|in charge"
                    + "|role|tasks?|goals?|targets?|jobs?|objectives?|dut(?:y|ies)|responsibilit(?:y|ies))"
                    + "(?: (?:for|with|of|was|is|were|to|includ\\p{L}+|involv\\p{L}+)|:)+ (.*)$");

    /** The first act asked for, and the gerunds joined to it; who meets with people meets no target. */
    private static final Pattern ACT =
            Pattern.compile("(?:^|(?:, |\\band |& )(?=\\p{L}+ing\\b))(\\p{L}+)(?! with\\b)\\b");

    private final WordKey keys;
    private final Set<String> changes;

    Target(WordKey keys) {
        this.keys = keys;
        this.changes = Stream.of("change-verbs.txt", "attainment-verbs.txt")
                .flatMap(list -> DataFile.lines(list).stream())
                .map(keys::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text names a change or an aim that its author was to bring about. */
    boolean in(String text) {
        Matcher asked = ASKED.matcher(text.strip());
        return asked.matches()
                && ACT.matcher(asked.group(1)).results().anyMatch(act -> changes.contains(keys.of(act.group(1))));
    }
}
