package dev.bulletproof.annotate.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in the margin: little enough to be read. */
class NoteTextTest {
    private static final RuleBook RULES = RuleBook.load();
    private static final NoteText TEXTS = new NoteText(RULES);

    @Test
    void what_is_missing_is_one_sentence_and_only_the_gravest_of_the_rest_is_said() {
        List<Finding> findings = List.of(
                finding("soft-opener", "\"Helped\" says what the job was"),
                finding("missing-metric", "how many?"),
                finding("missing-outcome", "what changed?"),
                finding("unclear-share", "what was yours?"),
                finding("buzzword", "drop it"));
        assertThat(lines(note(findings, null, null, List.of()), false))
                .containsExactly(
                        "No figure, no outcome. \"Helped\" says what the job was. What was yours?",
                        "Why: The first words are the ones a skimming reader meets.",
                        "bulletproof explain soft-opener missing-metric missing-outcome unclear-share buzzword");
    }

    @Test
    void the_stronger_form_stands_above_the_questions_that_fill_it() {
        Slot slot = new Slot(Slot.Kind.COUNT, "[N]", "How many launches?", "Count them.", null);
        Note note = note(List.of(finding("buzzword", "drop it")), "Led launches", "Led [N] launches", List.of(slot));
        assertThat(lines(note, true)).contains("Stronger: Led [N] launches", "Only you know: How many launches?");
        assertThat(lines(note, true)).noneMatch(line -> line.startsWith("In your own words"));
        assertThat(lines(note, false)).contains("In your own words: Led launches");
    }

    @Test
    void every_rule_about_a_bullet_says_in_a_few_words_why_it_matters() {
        YamlNode brief = YamlNode.ofResource(NoteText.class, "texts.yaml").get("brief");
        Stream<String> rules =
                RULES.ids().stream().filter(id -> RULES.info(id).orElseThrow().over() == RuleInfo.Scope.BULLET);
        assertThat(rules).allSatisfy(id -> assertThat(brief.text(id)).hasSizeLessThanOrEqualTo(70));
    }

    private static List<String> lines(Note note, boolean made) {
        return TEXTS.lines(note, made).stream().map(Line::plain).toList();
    }

    private static Note note(
            List<Finding> findings, @Nullable String edit, @Nullable String stronger, List<Slot> slots) {
        return new Note(bullet(), Severity.WARNING, findings, edit, stronger, slots);
    }

    private static Finding finding(String rule, String message) {
        return new Finding(
                "f1",
                rule,
                Severity.WARNING,
                List.of("b1"),
                null,
                null,
                message,
                new Advice.Question(Advice.Missing.OTHER));
    }

    private static Bullet bullet() {
        return new Bullet("b1", "Helped with launches", 1, 1, Mark.NONE, new Anchor.InText(0, 20), List.of());
    }
}
