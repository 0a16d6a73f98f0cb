package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.RuleBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of a résumé that means to be something else is text in every format. */
class HostileTextTest {
    private static final String OVERRIDE = "\u202E";

    /** What stands everywhere in the résumé: name, path, title, bullet, finding, edit, stronger form, question. */
    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></style><!-- <![CDATA[",
                "\u001B[31mred\u001B[0m\u0007",
                "\u009B31mred",
                "=cmd|' /C calc'!A0",
                "+1+cmd",
                "-2+cmd",
                "@SUM(1)",
                "[x](javascript:alert(1))",
                "![x](http://evil.example/x.png)",
                "<http://evil.example>",
                "http://evil.example www.evil.example eve@evil.example",
                "# Heading",
                "1. list",
                "- list",
                "> quote",
                "***",
                "| a | b |",
                "`code` ``` fence",
                "a\\",
                "&lt;b&gt; &#60;b&#62;",
                "{{style}} {{script}}",
                "left" + OVERRIDE + "thgir\u2066\u200F",
                "a\r\nb\u2028c\u2029d");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void no_format_passes_on_control_signs_or_overrides(ReportFormat format) {
        for (String text : hostile()) {
            String report = format.formatter(RuleBook.load(), "tpm", false).whole(review(text));
            assertThat(report.codePoints()
                            .filter(c -> c != '\n' && c != '\r')
                            .filter(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || c == 0x2066))
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void html_shows_it_and_does_nothing(String text) {
        HtmlReport report = new HtmlReport(RuleBook.load());
        String page = report.file(review(text));
        String harmless = report.file(review("harmless"));
        assertThat(tags(page)).isEqualTo(tags(harmless));
    }

    private static List<String> tags(String page) {
        return Pattern.compile("</?[a-z!]\\w*(?: [a-z-]+(?==))?")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdown_makes_no_link_image_markup_or_heading_of_it(String text) {
        Parser parser =
                Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
        String report = new MarkdownReport().whole(review(text));
        assertThat(shapes(parser.parse(report)))
                .as(report)
                .isEqualTo(shapes(parser.parse(new MarkdownReport().whole(review("harmless")))));
    }

    /** The kinds of all nodes but texts and code, in order. */
    private static List<String> shapes(Node document) {
        List<String> shapes = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                String kind = parent.getClass().getSimpleName();
                shapes.add(parent instanceof Heading heading ? kind + heading.getLevel() : kind);
                super.visitChildren(parent);
            }

            @Override
            public void visit(HtmlBlock html) {
                shapes.add("HtmlBlock");
            }

            @Override
            public void visit(HtmlInline html) {
                shapes.add("HtmlInline");
            }

            @Override
            public void visit(Link link) {
                shapes.add("Link");
            }

            @Override
            public void visit(Image image) {
                shapes.add("Image");
            }

            @Override
            public void visit(Code code) {
                // A word that would become a link stands as code.
            }

            @Override
            public void visit(Text text) {
                // The words themselves differ.
            }
        });
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void csv_has_no_cell_that_begins_like_a_formula(String text) {
        String report = new CsvReport().whole(review(text));
        assertThat(report.lines().count()).isEqualTo(2);
        assertThat(report).doesNotContainPattern("(?m)(^|,)\"?[=+@\\t-]");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF"})
    void json_stays_json_and_keeps_the_text(ReportFormat format) throws IOException {
        for (String text : hostile()) {
            String report = format.formatter(RuleBook.load(), "tpm", false).whole(review(text));
            assertThat(new ObjectMapper().readTree(report).isObject()).as(text).isTrue();
        }
    }

    private static Review review(String text) {
        String bullet = text + " and more";
        return new ReviewBuilder(text, Format.PDF, text)
                .entry(text)
                .bullet(bullet, List.of(), List.of(), List.of())
                .finding("missing-metric", Severity.WARNING, bullet, text)
                .rewrite(new Rewrite(
                        bullet,
                        "Did it for [who knows].",
                        List.of(),
                        List.of(new Slot(Slot.Kind.AUDIENCE, "[who knows]", text, text, null))))
                .wholeFinding("repeated-opener", List.of("b1"), text)
                .build();
    }
}
