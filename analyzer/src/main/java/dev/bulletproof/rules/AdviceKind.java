package dev.bulletproof.rules;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.settings.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase's rule advises.
 *
 * @param repair made where the phrase can go without harm to the sentence, absent where it never can
 * @param asks asked elsewhere
 */
record AdviceKind(@Nullable Repair repair, Missing asks) {

    static AdviceKind of(YamlNode with) {
        return new AdviceKind(
                with.optional("repair").map(value -> value.choice(Repair.class)).orElse(null),
                with.optional("asks").map(value -> value.choice(Missing.class)).orElse(Missing.OTHER));
    }

    Advice at(Parsed parsed, Span span) {
        return repair != null && Grammar.canGo(parsed, span)
                ? new Advice.Edit(repair, span)
                : new Advice.Question(asks);
    }
}
