package dev.bulletproof.rewrite;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Responsible for increasing sales", "tasked with cutting costs by 20%": a change that was asked of somebody, not one
 * that came about. Immutable.
 */
final class Target {
    private static final Pattern ASKED = Pattern.compile(
            "(?i)^(?:(?:i|it|my|the|was|am|is|were|had|have|held|took|assumed|accepted|bore|carried|given|handed"
                    + "|made|put|left|placed|full|also|other|\\p{L}+ly|main|key|core) )*"
                    + "(?:responsible|accountable|tasked|charged|entrusted|assigned|asked|required|in charge"
                    + "|answerable|trusted|had|fell|part|work|position|post|role|tasks?|goals?|targets?|jobs?|objectives?|dut(?:y|ies)|responsibilit(?:y|ies))"
                    + "(?: (?:for|with|of|was|is|were|to|me|in|(?:includ|involv|entail|requir|consist|compris)\\p{L}+)|:)+ (.*)$");

    /** The first act asked for, and the gerunds joined to it; who meets with people meets no target. */
    private static final Pattern ACT =
            Pattern.compile("(?:^|(?:, |\\band |& )(?=\\p{L}+ing\\b))(\\p{L}+)(?! with\\b)\\b");

    /** "Turning round a loss-making café", "bringing costs down", "driving growth". */
    private static final Pattern TURN =
            Pattern.compile("(?i)(?:the )?(?:turning (?:[^,;]{1,50} )?a?round|bringing (?:[^,;]{1,50} )?(?:down|up)"
                    + "|(?:driving|pushing|scaling|ramping|stepping) (?:[^,;]{1,50} )?(?:up|down|growth|sales|revenue)"
                    + "|making [^,;]{1,50} (?:profitable|faster|safer|better|pay))\\b.*");

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern ASSURING = Pattern.compile("(?i)(?:ensuring|assuring|guaranteeing|enabling)\\b");

    private final HandWork byHand;
    private final WordKey keys;
    private final Set<String> changes;

    Target(Verbs verbs) {
        this.keys = verbs.keys();
        this.byHand = new HandWork(verbs.keys());
        this.changes = Stream.concat(verbs.changes().stream(), DataFile.lines("attainment-verbs.txt").stream())
                .map(keys::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text names a change or an aim that its author was to bring about. */
    boolean in(String text) {
        Matcher asked = ASKED.matcher(text.strip());
        return asked.matches() && (TURN.matcher(asked.group(1)).lookingAt() || names(asked.group(1)));
    }

    /**
     * Whether a line that opens with a gerund names an aim of every day: "Improving literacy", "Ensuring quality",
     * "Meeting sales targets". A figure says how far it was met.
     */
    boolean aims(String text) {
        Matcher first = ACT.matcher(text);
        boolean change = first.lookingAt() && isChange(first.toMatchResult(), text);
        return !FIGURE.matcher(text).find() && (change || ASSURING.matcher(text).lookingAt());
    }

    private boolean names(String asked) {
        return ACT.matcher(asked).results().anyMatch(act -> isChange(act, asked));
    }

    private boolean isChange(MatchResult act, String asked) {
        String verb = keys.of(act.group(1));
        return changes.contains(verb) && !byHand.in(verb, asked.substring(act.end()));
    }
}
