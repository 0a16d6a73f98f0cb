package dev.bulletproof.rewrite;

import dev.bulletproof.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is proposed for a bullet that stands alone. */
final class Proposals {
    static final Workbench WORKBENCH = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));

    private Proposals() {}

    /** "none" where nothing is proposed. */
    static String edit(String bullet) {
        return WORKBENCH
                .rewrite(bullet)
                .rewrite()
                .map(Rewrite::edit)
                .map(Objects::toString)
                .orElse("none");
    }

    /** "none" where nothing is proposed. */
    static String stronger(String bullet) {
        return WORKBENCH
                .rewrite(bullet)
                .rewrite()
                .map(Rewrite::stronger)
                .map(Objects::toString)
                .orElse("none");
    }

    static List<String> variants(String bullet) {
        return WORKBENCH.rewrite(bullet).rewrite().map(Rewrite::variants).orElse(List.of());
    }
}
