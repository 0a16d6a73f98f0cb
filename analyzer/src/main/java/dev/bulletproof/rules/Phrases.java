package dev.bulletproof.rules;

import dev.bulletproof.model.Span;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and phrases to look for in a text, whole words only. Each is a regular expression in which a blank stands for
 * any white space and "blank?" for none too, so that {@code improv(e|ed|ing) the} is one phrase; capitals matter only where the list says so.
 */
final class Phrases {
    private static final int EITHER_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> pattern;
    private final List<Pattern> exceptions;

    private Phrases(List<Pattern> pattern, List<Pattern> exceptions) {
        this.pattern = pattern;
        this.exceptions = exceptions;
    }

    /** The phrases under {@code phrases} but for those that are part of one under {@code except}. */
    static Phrases of(YamlNode with) {
        boolean exact = with.optional("case-sensitive").map(YamlNode::bool).orElse(false);
        return new Phrases(
                pattern(with.texts("phrases"), exact ? 0 : EITHER_CASE), pattern(with.texts("except"), EITHER_CASE));
    }

    /** These phrases, whatever their capitals. */
    static Phrases of(List<String> phrases) {
        return new Phrases(pattern(phrases, EITHER_CASE), List.of());
    }

    /** Where they stand, in order, without overlaps. */
    Stream<Span> in(String text) {
        List<Span> excepted = spans(exceptions, text).toList();
        return spans(pattern, text).filter(span -> excepted.stream().noneMatch(span::overlaps));
    }

    boolean matches(String text) {
        return in(text).findAny().isPresent();
    }

    /** Whether the text opens with one of them. */
    boolean open(String text) {
        return in(text).anyMatch(span -> span.start() == 0);
    }

    private static Stream<Span> spans(List<Pattern> patterns, String text) {
        return patterns.stream().flatMap(one -> one.matcher(text).results().map(Phrases::span));
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static List<Pattern> pattern(List<String> phrases, int flags) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        String any = phrases.stream()
                .map(phrase -> phrase.replace(" ?", "\\s*").replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
        return List.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags));
    }
}
