package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {
    private static final Slot STACK = slot(Slot.Kind.TECHNOLOGY, "[technology stack]");
    private static final Slot COST = slot(Slot.Kind.PERCENT, "[reducing infrastructure cost by N%]");
    private static final Slot SPEED = slot(Slot.Kind.PERCENT, "[improving performance by N%]");
    private static final Rewrite REWRITE = new Rewrite(
            null,
            "Led the development of a platform using [technology stack], [reducing infrastructure cost by N%] and"
                    + " [improving performance by N%].",
            List.of(),
            List.of(STACK, COST, SPEED));

    private static Slot slot(Slot.Kind kind, String text) {
        return new Slot(kind, text, "?", "", null);
    }

    private static String filled(String... answers) {
        List<Optional<String>> given = List.of(answers).stream()
                .map(Optional::of)
                .map(one -> one.filter(text -> !text.isEmpty()))
                .toList();
        return Filling.fill("Managed the development of a platform.", REWRITE, given);
    }

    @Test
    void answers_stand_where_the_slots_were_and_a_figure_takes_the_place_of_n() {
        assertThat(filled("Kotlin", "12", "30%"))
                .isEqualTo("Led the development of a platform using Kotlin, reducing infrastructure cost by 12% and"
                        + " improving performance by 30%.");
    }

    @Test
    void a_skipped_slot_goes_with_the_words_that_led_to_it() {
        assertThat(filled("", "12", ""))
                .isEqualTo("Led the development of a platform, reducing infrastructure cost by 12%.");
        assertThat(filled("Kotlin", "", "30"))
                .isEqualTo("Led the development of a platform using Kotlin, improving performance by 30%.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as shown by what | a clean audit | as shown by a clean audit",
                "as shown by what | as shown by a clean audit | as shown by a clean audit",
                "by doing what | checked each room | by checking each room",
                "by doing what | kept a log of each fault | by keeping a log of each fault",
                "by doing what | walking the floor hourly | by walking the floor hourly",
                "by doing what | by daily checks | by daily checks",
                "leading to which decisions | the sale of two depots | leading to the sale of two depots",
                "leading to which decisions | saving the autumn season | saving the autumn season",
                "enabling whom to do what | letting nurses swap shifts | letting nurses swap shifts"
            })
    void an_answer_takes_the_lead_of_its_slot_unless_it_has_one(String slot, String answer, String end) {
        Slot open = slot(Slot.Kind.OUTCOME, "[" + slot + "]");
        Rewrite rewrite = new Rewrite(null, "Ran the depot, [" + slot + "]", List.of(), List.of(open));
        assertThat(Filling.fill("Ran the depot", rewrite, List.of(Optional.of(answer))))
                .isEqualTo("Ran the depot, " + end);
    }

    @Test
    void without_an_answer_the_line_stays() {
        assertThat(filled("", "", "")).isEqualTo("Managed the development of a platform.");
    }

    @Test
    void answers_survive_the_way_to_the_file_and_back() {
        Answers answers =
                Answers.NONE.with("A \"line\": with\\signs", STACK, "Kotlin: 2").with("B", COST, "");
        Answers again = Answers.of(YamlNode.of("answers.yml", answers.yaml(Map.of())));
        assertThat(again).isEqualTo(answers);
        assertThat(Answers.of(YamlNode.of("answers.yml", Answers.NONE.yaml(Map.of()))))
                .isEqualTo(Answers.NONE);
    }
}
