package dev.bulletproof.checklist;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.Token;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts what came about from what was done for it. In "Halved build time by caching outputs" the first three words are
 * an improvement, "caching" is the act behind it. Immutable.
 */
final class Causes {
    private static final Set<String> MEANS =
            Set.of("by", "using", "via", "through", "after", "once", "when", "with", "because", "thanks");

    private static final List<String> COUNTING = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> NOTHING = Set.of("nil", "none", "zero", "never");

    /** Won, sold, passed, finished early, grown: results that take no trouble away. */
    private final WordList attainments = WordList.load(Causes.class, "attainments.txt");

    private final WordList reliefs = WordList.load(Causes.class, "reliefs.txt");

    /** The outcomes, each up to the means that it may hold. */
    List<Span> cores(Sentence s, List<Span> outcomes) {
        return outcomes.stream().map(outcome -> core(s, outcome)).toList();
    }

    /** Those of the outcomes by which a trouble is less or gone, or a process better. */
    List<Span> improvements(Sentence s, List<Span> cores) {
        return cores.stream()
                .filter(core -> !kept(s, core))
                .filter(core -> says(s, core, reliefs) || levelMoved(s, core) || usedTo(s, core) || lowered(s, core))
                .toList();
    }

    /** What was done: the first noun or verb of each stretch outside the outcomes. */
    List<Span> acts(Sentence s, List<Span> cores) {
        List<Span> acts = new ArrayList<>();
        boolean open = true;
        for (int i = 0; i < s.size(); i++) {
            Span here = s.tokens().get(i).span();
            boolean outside = cores.stream().noneMatch(here::overlaps);
            if (outside && open && (s.verb(i) || s.noun(i))) {
                acts.add(here);
                open = false;
            }
            open = open || !outside || s.is(i, ";", ",");
        }
        return acts;
    }

    /** "without a single outage", "so nobody lost a day": trouble that did not come was not there to be removed. */
    private static boolean kept(Sentence s, Span core) {
        int from = s.tokenAt(core.start());
        int to = s.tokenAt(core.end());
        return IntStream.range(from, to)
                        .anyMatch(i -> s.is(i, "no", "not", "never", "without", "nobody", "none", "nil", "zero"))
                && IntStream.range(from, to)
                        .noneMatch(i ->
                                s.is(i, "since", "longer", "more", "any", "again", "to", "instead", "fewer", "less"));
    }

    private static Span core(Sentence s, Span outcome) {
        for (int i = s.tokenAt(outcome.start()) + 2; i < s.size(); i++) {
            Span here = s.tokens().get(i).span();
            if (here.end() > outcome.end()) {
                return outcome;
            }
            if (MEANS.contains(s.form(i)) && !amount(s, i + 1)) {
                return new Span(outcome.start(), s.tokens().get(i - 1).span().end());
            }
        }
        return outcome;
    }

    /** "by 20%", "by nearly half": how much, and not by what. */
    private static boolean amount(Sentence s, int i) {
        int at = s.is(i, "a", "an", "nearly", "about", "over", "almost", "more", "than") ? i + 1 : i;
        return (s.tag(at).equals("CD") && !s.form(at).contains("-"))
                || s.is(at, "half", "third", "quarter", "fifth", "tenth", "than");
    }

    /** "from 26 to 4", "9 before, 1 after": the second figure is the lower one. */
    private boolean lowered(Sentence s, Span core) {
        double[] figures = figures(s, core).stream()
                .mapToDouble(token -> figure(token.text()))
                .filter(figure -> figure >= 0)
                .toArray();
        return figures.length == 2 && figures[1] < figures[0] && !says(s, core, attainments);
    }

    /** "from 58% to 91% by limiting work in progress": a level moved, and by what means. */
    private static boolean levelMoved(Sentence s, Span core) {
        boolean levels = figures(s, core).stream()
                        .filter(token -> token.text().endsWith("%"))
                        .count()
                == 2;
        return levels && s.is(s.tokenAt(core.end()), "by");
    }

    /** "a new agent joins in 4 min, it used to take half a day". */
    private static boolean usedTo(Sentence s, Span core) {
        int from = s.tokenAt(core.start());
        return IntStream.range(from, s.tokenAt(core.end()))
                .anyMatch(i ->
                        s.is(i, "used") && s.is(i + 1, "to") && s.tag(i + 2).equals("VB"));
    }

    private static List<Token> figures(Sentence s, Span core) {
        return s.tokens().stream()
                .filter(token -> core.overlaps(token.span()))
                .filter(token -> token.tag().equals("CD") || NOTHING.contains(lower(token.text())))
                .toList();
    }

    private static double figure(String text) {
        String word = lower(text);
        if (NOTHING.contains(word) || COUNTING.contains(word)) {
            return Math.max(0, COUNTING.indexOf(word));
        }
        String digits = text.replaceAll("[^0-9.]", "");
        return digits.matches("[0-9]+(?:\\.[0-9]+)?") ? Double.parseDouble(digits) : -1;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean says(Sentence s, Span core, WordList list) {
        for (int i = s.tokenAt(core.start());
                i < s.size() && s.tokens().get(i).span().start() < core.end();
                i++) {
            if (list.has(s.lemma(i)) || list.has(s.form(i))) {
                return true;
            }
        }
        return false;
    }
}
