package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Weighs the evidence of a bullet: no dimension is generic, one mixed, two or three specific, with two exceptions. A
 * method that is only named, with nothing done to anything, proves nothing; a round percentage of an abstract quality,
 * with no base, does not lift a bullet to specific.
 */
final class VerdictRule {
    private static final Pattern ROUND = Pattern.compile("(?:\\d+0|100)\\s?%\\+?");
    private static final Pattern QUALITY = Pattern.compile(
            "(?i).*\\b(?:productivity|efficiency|performance|quality|morale|effectiveness|collaboration|engagement|satisfaction)\\b.*");

    private final RichObject rich = new RichObject();

    /** The verdict on one bullet, its technologies told apart by sort. */
    Verdict of(Parsed parsed, Evidence evidence, List<Technology> technologies) {
        int shown = (evidence.metrics().isEmpty() ? 0 : 1)
                + (evidence.technologies().isEmpty() ? 0 : 1)
                + (evidence.outcomes().isEmpty() ? 0 : 1);
        if (shown == 1 && methodOnly(parsed, technologies)) {
            return Verdict.GENERIC;
        }
        boolean lifts = shown >= 2 && !(shown == 2 && baseless(parsed.text(), evidence));
        boolean shows = shown > 0 || rich.in(parsed);
        return lifts ? Verdict.SPECIFIC : shows ? Verdict.MIXED : Verdict.GENERIC;
    }

    /** "Followed Agile for all deliveries": every technology is a way of working, and the opener says nothing done. */
    private static boolean methodOnly(Parsed parsed, List<Technology> technologies) {
        boolean idle = parsed.opener() != Opener.STRONG;
        return idle && !technologies.isEmpty() && technologies.stream().allMatch(one -> one.sort() == Sort.METHOD);
    }

    /** "Boosted productivity by 200%": one round share of a quality that has no base. */
    private static boolean baseless(String text, Evidence evidence) {
        if (evidence.metrics().size() != 1 || evidence.outcomes().size() != 1) {
            return false;
        }
        Span metric = evidence.metrics().get(0);
        Span outcome = evidence.outcomes().get(0);
        return ROUND.matcher(metric.of(text)).matches()
                && QUALITY.matcher(outcome.of(text)).matches();
    }
}
