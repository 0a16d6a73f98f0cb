package dev.bulletproof.report;

import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One page for people: it loads nothing, stores nothing, and its policy lets run only the script and styles that came
 * with it, so that no text of a résumé could even if it slipped through the escaping.
 */
final class HtmlReport implements ReportFormatter {
    private final String head;
    private final String tail;
    private final HtmlFile file;

    HtmlReport(RuleBook rules) {
        String style = Resource.text("html/report.css");
        String script = Resource.text("html/report.js");
        head = Template.of("head")
                .fill()
                .markup("style-hash", hash(style))
                .markup("script-hash", hash(script))
                .markup("style", style)
                .text("version", Tool.VERSION)
                .toString();
        tail = Template.of("tail").fill().markup("script", script).toString();
        file = new HtmlFile(rules);
    }

    @Override
    public String head() {
        return head;
    }

    @Override
    public String file(Review review) {
        return file.of(review);
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail(Totals totals) {
        return tail;
    }

    /** The source expression of a Content Security Policy for exactly this text. */
    private static String hash(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
