package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Managed the development of" becomes "Led the development of" in the stronger form: one rung, one kind of act, and the
 * verb that readers expect before work with a beginning and an end.
 */
final class VerbSwap {
    private static final Pattern MANAGED = Pattern.compile(
            "Manage(?<past>d)? (?:the |a |an )?(?:[\\p{L}-]+ ){0,2}?(?:development|implementation|delivery|design|rollout|roll-out|launch|migration|redesign|rebuild|replacement|introduction|creation) (?:of|and)\\b.*",
            Pattern.DOTALL);

    /** The swap at the head of the text, where it helps. */
    Optional<Insertion> in(Parsed parsed) {
        var matcher = MANAGED.matcher(parsed.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean past = matcher.group("past") != null;
        return Optional.of(new Insertion(0, past ? 7 : 6, past ? "Led" : "Lead", past ? "Led" : "Lead", List.of()));
    }
}
