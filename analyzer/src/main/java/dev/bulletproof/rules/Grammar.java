package dev.bulletproof.rules;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What several rules ask of a bullet's grammar. */
final class Grammar {
    private static final Set<String> NOMINAL = Set.of("DT", "CD", "PRP$", "POS", "FW");

    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "RB", "DT", "PDT", "VBN", "VBG", "NN");

    private Grammar() {}

    /** The tokens that lie inside a stretch of the text. */
    static List<Token> tokens(Parsed parsed, Span span) {
        return parsed.tokens().stream()
                .filter(token ->
                        token.span().start() >= span.start() && token.span().end() <= span.end())
                .toList();
    }

    /** Whether a modifier stands there that leaves a sentence behind when it goes: what it modifies follows at once. */
    static boolean canGo(Parsed parsed, Span span) {
        List<Token> words = tokens(parsed, span);
        return !words.isEmpty()
                && MODIFIERS.contains(words.get(words.size() - 1).tag())
                && after(parsed, span).filter(Grammar::isContent).isPresent()
                && before(parsed, span).filter(token -> token.tag().equals(",")).isEmpty();
    }

    static Optional<Token> after(Parsed parsed, Span span) {
        return parsed.tokens().stream()
                .filter(token -> token.span().start() >= span.end())
                .findFirst();
    }

    static Optional<Token> before(Parsed parsed, Span span) {
        return parsed.tokens().stream()
                .filter(token -> token.span().end() <= span.start())
                .reduce((first, second) -> second);
    }

    private static boolean isContent(Token token) {
        return token.tag().startsWith("N")
                || token.tag().startsWith("V")
                || token.tag().startsWith("JJ");
    }

    /** Whether it can stand within a noun phrase. */
    static boolean isNominal(Token token) {
        return token.tag().startsWith("NN") || token.tag().startsWith("JJ") || NOMINAL.contains(token.tag());
    }

    static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    /** Where "I" or "we" enters a bullet that such a pronoun opens; 0 in others. */
    static int author(Parsed parsed) {
        return parsed.opener() != Opener.PRONOUN
                ? 0
                : parsed.tokens().stream()
                        .filter(token -> token.text().matches("I|[Ww]e"))
                        .findFirst()
                        .map(token -> token.span().start())
                        .orElse(0);
    }

    static Stream<Clause> clauses(Parsed parsed, Set<Clause.Kind> kinds) {
        return parsed.clauses().stream().filter(clause -> kinds.contains(clause.kind()));
    }

    /** The clause's verb, absent where it has none. */
    static Optional<Token> verb(Parsed parsed, Clause clause) {
        return clause.verb() < 0
                ? Optional.empty()
                : Optional.of(parsed.tokens().get(clause.verb()));
    }

    /** Whether any of the spans shares a character with this one. */
    static boolean touches(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
