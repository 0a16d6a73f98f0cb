package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final ScoreTable TABLE = ScoreTable.load();
    private final Scorer scorer = new Scorer(TABLE);

    @RepeatedTest(500)
    void score_and_points_make_a_hundred_whatever_is_found(RepetitionInfo repetition) {
        ScoreInput input = generated(new Random(repetition.getCurrentRepetition()));
        Score score = scorer.score(input);
        int lost = score.lost().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(score.tenths() + lost).isEqualTo(1000);
        assertThat(score.tenths()).isBetween(0, 1000);
        assertThat(score.lost().values()).allMatch(tenths -> tenths > 0);
        assertThat(score.parts()).allMatch(part -> part.tenths() >= 0 && part.tenths() <= part.of());
    }

    @RepeatedTest(100)
    void mending_never_lowers_the_score(RepetitionInfo repetition) {
        ScoreInput input = generated(new Random(repetition.getCurrentRepetition()));
        int before = scorer.score(input).tenths();
        List<Finding> fewer = input.findings().subList(0, input.findings().size() / 2);
        assertThat(scorer.score(new ScoreInput(input.bullets(), fewer, 6)).tenths())
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void a_resume_without_findings_has_a_hundred_points() {
        ScoreInput input = new ScoreInput(List.of(bullet(1, Verdict.SPECIFIC)), List.of(), 6);
        assertThat(scorer.score(input).tenths()).isEqualTo(1000);
    }

    /** The worked example of docs/SCORE.md. */
    @Test
    void a_generic_bullet_of_four_loses_a_quarter_of_its_part() {
        List<Judged> bullets = List.of(
                bullet(1, Verdict.GENERIC),
                bullet(2, Verdict.SPECIFIC),
                bullet(3, Verdict.SPECIFIC),
                bullet(4, Verdict.MIXED));
        List<Finding> findings = List.of(
                finding(1, "missing-metric", "b1"),
                finding(2, "missing-outcome", "b1"),
                finding(3, "missing-outcome", "b4"),
                finding(4, "missing-signal"));
        Score score = scorer.score(new ScoreInput(bullets, findings, 6));
        assertThat(score.lost().values()).containsExactly(68, 82, 42, 50);
        assertThat(score.tenths()).isEqualTo(758);
    }

    private static ScoreInput generated(Random random) {
        int bullets = 3 + random.nextInt(40);
        List<Judged> judged = IntStream.rangeClosed(1, bullets)
                .mapToObj(i -> bullet(i, List.of(Verdict.values()).get(random.nextInt(3))))
                .toList();
        List<String> rules = new ArrayList<>(TABLE.evidence().keySet());
        rules.addAll(TABLE.wording().keySet());
        List<String> whole = List.copyOf(TABLE.whole().keySet());
        List<Finding> findings = new ArrayList<>();
        int count = random.nextInt(5 * bullets);
        for (int i = 1; i <= count; i++) {
            findings.add(finding(i, rules.get(random.nextInt(rules.size())), "b" + (1 + random.nextInt(bullets))));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            findings.add(finding(count + i + 1, whole.get(random.nextInt(whole.size()))));
        }
        for (int i = 0; i < random.nextInt(7); i++) {
            findings.add(finding(9000 + i, random.nextBoolean() ? "missing-signal" : "weak-signal"));
        }
        return new ScoreInput(judged, findings, 6);
    }

    private static Judged bullet(int number, Verdict verdict) {
        return new Judged("b" + number, verdict, false, false, false, Set.of());
    }

    private static Finding finding(int number, String rule, String... bullets) {
        return new Finding(
                "f" + number,
                rule,
                Severity.WARNING,
                List.of(bullets),
                null,
                null,
                rule,
                new Advice.Question(Advice.Missing.OTHER));
    }

    @Test
    void the_parts_make_a_thousand_tenths() {
        assertThat(TABLE.parts()).isEqualTo(Map.of("bullets", 600, "signals", 300, "whole", 100));
    }
}
