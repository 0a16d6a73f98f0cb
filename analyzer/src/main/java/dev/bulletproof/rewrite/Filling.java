package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the author's answers into a stronger form; a slot without an answer goes, with the words that led to it. */
public final class Filling {
    private static final String LEADS = "using|for|across|with|of|on|over|in|worth|by|from";
    private static final Pattern FIGURE =
            Pattern.compile("[~$£€]?\\d[\\d.,]*\\s*(?:[kKmM]|million|billion|percent|%)?");
    /** A slot that ends in a question word. */
    private static final Pattern WHAT = Pattern.compile("(.*) (?:what|which \\p{L}+)(?: (?:early|before release))?");

    private static final Pattern GERUND = Pattern.compile("^(?:\\p{L}+ly )?\\p{L}{2,}ing\\b");
    private static final Pattern GAP = Pattern.compile("\\bN\\b");

    private Filling() {}

    /**
     * The finished line.
     *
     * @param base what stands where no slot is answered
     * @param rewrite with a stronger form
     * @param answers one for each slot, in its order; absent for one that is skipped
     */
    public static String fill(String base, Rewrite rewrite, List<Optional<String>> answers) {
        String text = rewrite.stronger();
        if (text == null || answers.stream().allMatch(Optional::isEmpty) || verbSkipped(rewrite, answers)) {
            return base;
        }
        int from = 0;
        for (int i = 0; i < rewrite.slots().size(); i++) {
            String slot = rewrite.slots().get(i).text();
            int at = text.indexOf(slot, from);
            if (at < 0) {
                continue;
            }
            Optional<String> answer = answers.get(i).map(given -> worded(slot, given));
            String before = text.substring(0, at);
            String after = text.substring(at + slot.length());
            String head = answer.map(words -> joined(before, words)).orElseGet(() -> withoutLead(before));
            String tail = answer.isPresent() ? after : withoutLead(before, after);
            from = head.length();
            text = head + tail;
        }
        return text;
    }

    private static boolean verbSkipped(Rewrite rewrite, List<Optional<String>> answers) {
        return !rewrite.slots().isEmpty()
                && rewrite.slots().get(0).kind() == Slot.Kind.VERB
                && answers.get(0).isEmpty();
    }

    private static String joined(String before, String answer) {
        Matcher lead = Pattern.compile(" (" + LEADS + ") $").matcher(before);
        boolean twice = lead.find() && answer.startsWith(lead.group(1) + " ");
        return before + (twice ? answer.substring(lead.group(1).length() + 1) : answer);
    }

    private static String withoutLead(String before) {
        return before.replaceFirst("(?:,|;|:| and| (?:" + LEADS + "))? ?$", "").replaceFirst("\\s+$", "");
    }

    /** What follows a slot that goes: a result joined by "and" now follows a comma, a counted noun moves up. */
    private static String withoutLead(String before, String after) {
        boolean firstResult = before.endsWith(", ") && after.startsWith(" and [");
        if (firstResult) {
            return "," + after.substring(" and".length());
        }
        return before.isEmpty() ? after.strip() : after;
    }

    /** A bare figure takes the place of N in the slot's own words; anything else is taken as it is. */
    private static String worded(String slot, String given) {
        String answer = given.strip();
        String words = slot.substring(1, slot.length() - 1);
        List<String> figures = figures(answer);
        Matcher gaps = GAP.matcher(words);
        if (figures.isEmpty() || gaps.results().count() != figures.size()) {
            return led(words, answer);
        }
        StringBuilder filled = new StringBuilder();
        Matcher gap = GAP.matcher(words);
        for (String figure : figures) {
            gap.find();
            boolean percent = words.startsWith("%", gap.end());
            boolean money = gap.start() > 0 && words.charAt(gap.start() - 1) == '$';
            gap.appendReplacement(filled, Matcher.quoteReplacement(bare(figure, percent, money)));
        }
        gap.appendTail(filled);
        return filled.toString();
    }

    /** "a clean audit" for "as shown by what" gives "as shown by a clean audit"; an answer with a lead of its own stays. */
    private static String led(String words, String answer) {
        return words.equals("by doing what") ? Means.told(answer) : ledByWhat(words, answer);
    }

    private static String ledByWhat(String words, String answer) {
        Matcher open = WHAT.matcher(words);
        String first = words.split(" ", 2)[0];
        boolean whole = answer.startsWith(first + " ")
                || (first.endsWith("ing") && GERUND.matcher(answer).find());
        return open.matches() && !whole ? open.group(1) + " " + answer : answer;
    }

    private static String bare(String figure, boolean percent, boolean money) {
        String bare = percent ? figure.replaceAll("\\s*(?:%|percent)$", "") : figure;
        return money ? bare.replaceFirst("^\\$", "") : bare;
    }

    /** The figures of an answer that holds nothing else but "to" or "and" between them. */
    private static List<String> figures(String answer) {
        String rest = FIGURE.matcher(answer).replaceAll("").replaceAll("(?i)\\b(?:from|to|and|by)\\b|[,\\s–-]", "");
        List<String> figures = new ArrayList<>();
        FIGURE.matcher(answer)
                .results()
                .forEach(figure -> figures.add(figure.group().strip()));
        return rest.isEmpty() ? figures : List.of();
    }
}
