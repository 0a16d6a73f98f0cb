package dev.bulletproof.report;

import dev.bulletproof.checklist.RoleFit;

/**
 * The report for a terminal. A finding stands on a line {@code path:line:col: severity id message}, which editors
 * know how to jump to; what belongs to it stands round it, indented.
 */
final class TextReport implements ReportFormatter {
    private final boolean colorful;
    private final RoleFit fit = RoleFit.builtIn();

    TextReport(boolean colorful) {
        this.colorful = colorful;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String file(Review review) {
        return new TextFile(review, new Ink(colorful), fit).toString();
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String tail(Totals totals) {
        if (totals.files() < 2) {
            return "";
        }
        Ink ink = new Ink(colorful);
        return "\n" + ink.bold(totals.files() + " files") + " · " + totals.unreadable() + " unreadable · "
                + totals.bullets() + " bullets: "
                + TextFile.counts(ink, totals.generic(), totals.mixed(), totals.specific()) + "\n";
    }
}
