package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.NounRuns.Run;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was acted on is a placeholder noun, and neither a word before it nor an "of" phrase after it says which one.
 * Who it was done with, and between when and when, is no object.
 */
final class ObjectShape implements BulletShape {
    private static final Set<Kind> ASIDES = Set.of(Kind.PARTICIPLE, Kind.CIRCUMSTANCE, Kind.RELATIVE, Kind.RESULT);

    private final Vocabulary vocabulary;
    private final Set<String> asides;
    private final Duties duties = Duties.load();

    ObjectShape(YamlNode with) {
        this.vocabulary = new Vocabulary(with);
        this.asides = new HashSet<>(with.texts("asides-after"));
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        if (facts.verdict() != Verdict.GENERIC || !duties.of(facts).isEmpty()) {
            return Stream.empty();
        }
        Parsed parsed = facts.parsed();
        List<Run> runs = NounRuns.of(parsed, vocabulary);
        return IntStream.range(0, runs.size())
                .filter(i -> isGenericObject(parsed, runs, i))
                .mapToObj(i -> hit(facts, runs.get(i)))
                .limit(1);
    }

    private boolean isGenericObject(Parsed parsed, List<Run> runs, int i) {
        Run run = runs.get(i);
        return vocabulary.isGeneric(run)
                && !asides.contains(wordAt(parsed, run.first() - 1))
                && !isAside(parsed, run.head())
                && !isNamedAfter(parsed, runs, i);
    }

    private static boolean isAside(Parsed parsed, Token head) {
        return Grammar.clauses(parsed, ASIDES).anyMatch(clause -> clause.span().overlaps(head.span()));
    }

    private boolean isNamedAfter(Parsed parsed, List<Run> runs, int i) {
        return wordAt(parsed, runs.get(i).end()).equals("of")
                && i + 1 < runs.size()
                && !vocabulary.isGeneric(runs.get(i + 1));
    }

    private static String wordAt(Parsed parsed, int index) {
        return index < 0 || index >= parsed.tokens().size()
                ? ""
                : parsed.tokens().get(index).text().toLowerCase(Locale.ROOT);
    }

    private static Hit hit(BulletFacts facts, Run run) {
        Span span =
                new Span(run.tokens().get(0).span().start(), run.head().span().end());
        return Hit.in(facts, span, new Advice.Question(Missing.OBJECT));
    }
}
