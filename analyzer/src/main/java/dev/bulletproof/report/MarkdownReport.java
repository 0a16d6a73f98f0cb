package dev.bulletproof.report;

/** The report for a pull request, a wiki or an issue. Immutable, safe for several threads. */
final class MarkdownReport implements ReportFormatter {

    @Override
    public String head() {
        return "# Résumé review\n\n";
    }

    @Override
    public String file(Review review) {
        return new MarkdownFile(review).toString();
    }

    @Override
    public String between() {
        return "\n---\n\n";
    }

    @Override
    public String tail(Totals totals) {
        String note = "\n*The score is Bulletproof’s own measure of how much of a résumé proves something; it is no ATS"
                + " score. Square brackets stand for facts that only the author knows.*\n";
        if (totals.files() < 2) {
            return note;
        }
        return "\n---\n\n**%d files**, %d unreadable, %d bullets: %d generic, %d mixed, %d specific\n"
                        .formatted(
                                totals.files(),
                                totals.unreadable(),
                                totals.bullets(),
                                totals.generic(),
                                totals.mixed(),
                                totals.specific())
                + note;
    }
}
