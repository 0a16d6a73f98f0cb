package dev.bulletproof.cli;

import dev.bulletproof.report.Digest;
import dev.bulletproof.report.ReportFormatter;
import dev.bulletproof.report.Totals;
import dev.bulletproof.settings.Settings;
import java.io.PrintStream;

/** One report over all files, printed as they come in. Not thread-safe. */
final class SingleReport {
    private final ReportFormatter formatter;
    private final PrintStream out;
    private final Settings settings;
    private final Totals totals = new Totals();
    private ExitCode code = ExitCode.OK;
    private boolean begun;

    SingleReport(ReportFormatter formatter, PrintStream out, Settings settings) {
        this.formatter = formatter;
        this.out = out;
        this.settings = settings;
        out.print(formatter.head());
    }

    void add(Digest digest, byte[] text) {
        if (begun && text.length > 0) {
            out.print(formatter.between());
        }
        begun |= text.length > 0;
        out.write(text, 0, text.length);
        totals.add(digest);
        code = code.or(Judgement.of(digest, settings));
    }

    ExitCode close() {
        out.print(formatter.tail(totals));
        out.flush();
        return code;
    }
}
