package dev.bulletproof.rewrite;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "Tasked with cutting costs by 20%": a figure that was set, not one that was reached. Immutable. */
final class Target {
    private static final Pattern SET = Pattern.compile("(?i)^(?:(?:i|my|the|was|am|is|were|\\p{L}+ly|main|key|core) )*"
            + "(?:responsible|accountable|tasked|charged|entrusted|assigned|asked|required|in charge"
            + "|role|tasks?|goals?|targets?|jobs?|objectives?|dut(?:y|ies)|responsibilit(?:y|ies))"
            + "(?: (?:for|with|of|was|is|were|to|includ\\p{L}+|involv\\p{L}+)|:)+ (\\p{L}+)(.*)$");
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)\\b(?:by|to|below|under|above|over|within) (?:\\p{L}+ )?\\p{Sc}?\\p{Nd}|%|\\bpercent\\b"
                    + "|\\bby (?:a |one )?(?:third|half|quarter|tenth|fifth)|\\bby two[- ]thirds");

    /** Who was given a task to change something has not yet changed it. */
    private static final Pattern TASK =
            Pattern.compile("(?i)^(?:(?:i|was|am|also) )*(?:tasked|charged|entrusted|asked|assigned|required)\\b");

    private final WordKey keys;
    private final Set<String> changes;

    Target(WordKey keys) {
        this.keys = keys;
        this.changes =
                DataFile.lines("change-verbs.txt").stream().map(keys::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text names a figure that its author was to reach. */
    boolean in(String text) {
        Matcher matcher = SET.matcher(text.strip());
        return matcher.matches()
                && changes.contains(keys.of(matcher.group(1)))
                && (FIGURE.matcher(matcher.group(2)).find()
                        || TASK.matcher(text.strip()).find());
    }
}
