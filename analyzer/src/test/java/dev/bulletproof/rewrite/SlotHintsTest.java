package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotHintsTest {
    private final SlotHints hints = new SlotHints(Map.of("count", List.of("the ward's roster", "the bed list")));

    @Test
    void a_question_is_led_on_to_where_the_role_keeps_the_answer() {
        assertThat(hintOf(Slot.Kind.COUNT)).isEqualTo("Count them. Where to look: the ward's roster, the bed list.");
    }

    @Test
    void other_questions_stay_as_they_are() {
        assertThat(hintOf(Slot.Kind.MONEY)).isEqualTo("Count them.");
    }

    @Test
    void a_place_that_the_question_names_already_is_not_named_twice() {
        assertThat(hintOf(Slot.Kind.COUNT, "Count them; the bed list has them."))
                .isEqualTo("Count them; the bed list has them. Where to look: the ward's roster.");
    }

    private String hintOf(Slot.Kind kind) {
        return hintOf(kind, "Count them.");
    }

    private String hintOf(Slot.Kind kind, String hint) {
        Slot slot = new Slot(kind, "[N]", "How many?", hint, null);
        Rewrite rewrite = new Rewrite("Led nurses.", "Led [N] nurses.", List.of(), List.of(slot));
        return hints.on(rewrite).slots().get(0).hint();
    }
}
