package dev.bulletproof.report;

import dev.bulletproof.rules.RuleBook;
import java.util.Locale;

/** The formats a report can take. */
public enum ReportFormat {
    TEXT("txt"),
    JSON("json"),
    CSV("csv"),
    HTML("html"),
    MARKDOWN("md"),
    SARIF("sarif");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The name used on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The extension of files in this format, without dot. */
    public String extension() {
        return extension;
    }

    /**
     * The formatter of this format.
     *
     * @param rules what reports explain findings by
     * @param role id of the role the résumés are read for
     * @param colorful whether a terminal shows colours
     */
    public ReportFormatter formatter(RuleBook rules, String role, boolean colorful) {
        return switch (this) {
            case TEXT -> new TextReport(colorful);
            case JSON -> new JsonReport(role);
            case CSV -> new CsvReport();
            case HTML -> new HtmlReport(rules);
            case MARKDOWN -> new MarkdownReport();
            case SARIF -> new SarifReport(rules);
        };
    }
}
