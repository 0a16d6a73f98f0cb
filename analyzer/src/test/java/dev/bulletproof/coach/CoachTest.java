package dev.bulletproof.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletproof.checklist.SampleReviews;
import dev.bulletproof.settings.ConfigException;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachTest {
    private final RolePack tpm = RolePacks.builtIn().get("tpm");
    private final SampleReviews samples = new SampleReviews();
    private final Plan weak = plan("weak-tpm.docx", Weights.none());
    private final Plan strong = plan("strong-tpm.docx", Weights.none());

    @Test
    void a_plan_has_six_parts_and_none_of_them_says_the_same_of_a_weak_and_a_strong_resume() {
        assertThat(weak.parts()).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(weak.parts().get(i).heading())
                    .isEqualTo(strong.parts().get(i).heading());
            assertThat(weak.parts().get(i).blocks())
                    .isNotEqualTo(strong.parts().get(i).blocks());
        }
    }

    @Test
    void what_is_shown_strongly_is_prepared_by_its_own_figure() {
        Plan.Block.Table skills =
                (Plan.Block.Table) strong.parts().get(0).blocks().get(0);
        assertThat(skills.rows()).extracting(row -> row.get(3)).doesNotHaveDuplicates();
    }

    @Test
    void the_proof_plan_has_seven_days() {
        for (Plan plan : List.of(weak, strong)) {
            assertThat(plan.parts().get(2).blocks())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Plan.Block.Items.class,
                            items -> assertThat(items.items()).hasSize(7).allMatch(day -> day.startsWith("Day ")));
        }
    }

    @Test
    void weights_are_multiplied_and_added_up() {
        Weights weights =
                Weights.of(YamlNode.of("w.yml", "growth: {weight: 3, mark: 4}\nload: {weight: 2, mark: 5}"), tpm);
        assertThat(MarkdownPlan.of(plan("weak-tpm.docx", weights)))
                .contains(
                        "For 12, against 10: 2 in favour. Not counted: breadth, fit, pay, authority, ambiguity, gap.");
    }

    @Test
    void a_fault_in_the_weights_is_told_with_its_place() {
        assertThatThrownBy(() -> Weights.of(YamlNode.of("w.yml", "grwth: {weight: 3, mark: 4}"), tpm))
                .isInstanceOf(ConfigException.class)
                .hasMessage("w.yml:1:1: unknown key 'grwth'; did you mean 'growth'?");
        assertThatThrownBy(() -> Weights.of(YamlNode.of("w.yml", "growth: {weight: 9, mark: 4}"), tpm))
                .isInstanceOf(ConfigException.class)
                .hasMessage("w.yml:1:18: expected a whole number from 0 to 5, found 9");
    }

    @Test
    void a_hostile_line_stays_text() {
        Plan plan = new Plan("x", List.of("<script>alert(1)</script> [a](http://b) *c* | d"), List.of());
        assertThat(HtmlPlan.of(plan)).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(MarkdownPlan.of(plan)).contains("\\<script\\>alert(1)", "[a]\\(http", "\\*c\\* \\| d");
    }

    List<RolePack> roles() {
        return RolePacks.BUILT_IN.stream().map(RolePacks.builtIn()::get).toList();
    }

    /** Law 1: whatever the author alone knows stands in a slot. */
    @ParameterizedTest
    @MethodSource("roles")
    void a_phrase_of_the_language_bank_states_no_fact(RolePack role) {
        assertThat(role.signals())
                .allSatisfy(signal -> assertThat(signal.phrases())
                        .isNotEmpty()
                        .allSatisfy(phrase -> assertThat(phrase.replaceAll("\\[[^\\]]*\\]", ""))
                                .isNotEqualTo(phrase)
                                .doesNotContainPattern("[0-9%$€£]")));
        assertThat(role.signals())
                .allSatisfy(signal -> assertThat(signal.proofs()).isNotEmpty());
    }

    private Plan plan(String name, Weights weights) {
        return new Coach(tpm).plan(samples.of(name), weights).orElseThrow();
    }
}
