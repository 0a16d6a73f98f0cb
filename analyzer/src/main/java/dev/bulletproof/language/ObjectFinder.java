package dev.bulletproof.language;

import dev.bulletproof.model.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a verb acts on. */
final class ObjectFinder {
    private static final Set<String> PARTICLES =
            Set.of("up", "out", "over", "back", "off", "down", "in", "on", "through", "away", "round");

    /**
     * The noun phrase a verb acts on.
     *
     * @param span absent where there is none
     * @param head index of its head noun, -1 where there is none
     */
    record Phrase(@Nullable Span span, int head) {
        static final Phrase NONE = new Phrase(null, -1);
    }

    /** The object of the verb at {@code verb}; for a verb with a preposition ("work with") what follows that. */
    Phrase after(Sentence s, int verb) {
        if (verb < 0) {
            return Phrase.NONE;
        }
        int i = s.pastAdverbs(verb + 1);
        if (PARTICLES.contains(s.form(i)) || s.preposition(i) || s.tag(i).equals("RP")) {
            i = s.pastAdverbs(i + 1);
        }
        return phrase(s, i);
    }

    /** The noun phrase that begins at {@code start}, with the "of" phrases that belong to it. */
    Phrase phrase(Sentence s, int start) {
        int end = simpleEnd(s, start);
        int head = headBefore(s, start, end);
        if (head < 0) {
            return Phrase.NONE;
        }
        end = head + 1;
        while (s.is(end, "of")) {
            int inner = simpleEnd(s, end + 1);
            if (headBefore(s, end + 1, inner) < 0) {
                break;
            }
            end = inner;
        }
        return new Phrase(
                new Span(
                        s.tokens().get(start).span().start(),
                        s.tokens().get(end - 1).span().end()),
                head);
    }

    private static int simpleEnd(Sentence s, int start) {
        int end = start;
        while (s.nominal(end) || modifierInside(s, start, end)) {
            end++;
        }
        return end;
    }

    /** A participle or comma between the words of a phrase: "a managed service", "robust, scalable systems". */
    private static boolean modifierInside(Sentence s, int start, int i) {
        boolean verbal = s.tag(i).equals("VBN") || s.gerund(i) || (s.tag(i).equals("VBD") && s.announcesNoun(i - 1));
        boolean comma = s.is(i, ",", "and", "&")
                && i > start
                && s.tag(i - 1).startsWith("JJ")
                && s.tag(i + 1).startsWith("JJ");
        return (verbal && s.nominal(i + 1) && (i == start || s.announcesNoun(i - 1) || s.noun(i - 1))) || comma;
    }

    private static int headBefore(Sentence s, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (s.noun(i) || s.tag(i).equals("FW") || s.gerund(i)) {
                return i;
            }
        }
        return end > start && s.tag(end - 1).equals("CD") ? end - 1 : -1;
    }
}
