package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Repair;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends a bullet from its own words. Immutable. */
final class Editor {
    private final List<Mend> mends;

    Editor(Verbs verbs) {
        // The opener first, so that what stood behind it is mended as it will be read.
        mends = List.of(
                new SoftOpenerMend(verbs),
                new PronounMend(verbs),
                new ThereMend(),
                new PassiveMend(verbs),
                new FillerMend(),
                new GerundMend(verbs),
                new CompoundMend(verbs),
                new LightOpenerMend(verbs),
                new HelpMend(verbs),
                new TenseMend(verbs),
                new QuantifierMend(verbs));
    }

    /** The mended text; nothing where no repair that is asked for applies. */
    Optional<String> edit(Parsed parsed, Set<Repair> asked, Style style) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Draft original = Draft.of(parsed);
        Scene scene = new Scene(parsed.opener(), style);
        Draft draft = original;
        for (Mend mend : mends) {
            if (asked.contains(mend.kind())) {
                draft = mend.mend(draft, scene).orElse(draft);
            }
        }
        String text = draft.equals(original) ? parsed.text() : draft.text().replaceAll(" {2,}", " ");
        return text.equals(parsed.text()) ? Optional.empty() : Optional.of(text);
    }
}
