package dev.bulletproof.rules;

import dev.bulletproof.model.Span;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words and phrases to look for in a text, whole words only. Each is a regular expression in which a blank stands for
 * any white space and "blank?" for none too, so that {@code improv(e|ed|ing) the} is one phrase; capitals matter only
 * where the list says so.
 */
final class Phrases {
    private static final int EITHER_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final PhraseIndex phrases;
    private final PhraseIndex exceptions;

    private Phrases(PhraseIndex phrases, PhraseIndex exceptions) {
        this.phrases = phrases;
        this.exceptions = exceptions;
    }

    /** The phrases under {@code phrases} but for those that are part of one under {@code except}. */
    static Phrases of(YamlNode with) {
        boolean exact = with.optional("case-sensitive").map(YamlNode::bool).orElse(false);
        return new Phrases(
                new PhraseIndex(with.texts("phrases"), exact ? 0 : EITHER_CASE),
                new PhraseIndex(with.texts("except"), EITHER_CASE));
    }

    /** These phrases, whatever their capitals. */
    static Phrases of(List<String> phrases) {
        return new Phrases(new PhraseIndex(phrases, EITHER_CASE), new PhraseIndex(List.of(), EITHER_CASE));
    }

    /** Where they stand, in order, without overlaps. */
    Stream<Span> in(String text) {
        List<Span> found = spans(phrases, text);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        List<Span> excepted = spans(exceptions, text);
        return found.stream().filter(span -> excepted.stream().noneMatch(span::overlaps));
    }

    boolean matches(String text) {
        return in(text).findAny().isPresent();
    }

    /** The phrase that the text has from there on. */
    Optional<Span> at(String text, int start) {
        int end = phrases.endOfMatch(text, start);
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether the text opens with one of them. */
    boolean open(String text) {
        return at(text, 0).isPresent();
    }

    private static List<Span> spans(PhraseIndex index, String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                int end = index.endOfMatch(text, i);
                if (end > i) {
                    spans.add(new Span(i, end));
                    i = end - 1;
                }
            }
        }
        return spans;
    }
}
