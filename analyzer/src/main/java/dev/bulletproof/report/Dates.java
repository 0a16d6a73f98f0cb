package dev.bulletproof.report;

import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import org.jspecify.annotations.Nullable;

/** Periods as people read them. */
final class Dates {
    private Dates() {}

    /** Such as {@code 2021-03 – present}; empty where nothing is known. */
    static String text(Period period) {
        String start = text(period.start());
        String end = period.present() ? "present" : text(period.end());
        return start.isEmpty() || end.isEmpty() ? start + end : start + " – " + end;
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
