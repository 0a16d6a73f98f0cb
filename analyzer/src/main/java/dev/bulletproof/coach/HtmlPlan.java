package dev.bulletproof.coach;

import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.report.Html;
import java.util.List;

/** A plan as one HTML page that needs nothing else. */
public final class HtmlPlan {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border: 1px solid #bbb; padding: .35rem .5rem; text-align: left; vertical-align: top; }
            th { background: #eef2f5; }
            li { margin: .3rem 0; }
            @media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
            </style>
            </head>
            <body>
            """;

    private HtmlPlan() {}

    /** The whole page. */
    public static String of(Plan plan) {
        StringBuilder out = new StringBuilder(HEAD.formatted(Html.text(plan.title())));
        element("h1", plan.title(), out);
        plan.summary().forEach(line -> element("p", line, out));
        plan.parts().forEach(part -> add(part, out));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void add(Part part, StringBuilder out) {
        element("h2", part.heading(), out);
        part.blocks().forEach(block -> add(block, out));
    }

    private static void add(Block block, StringBuilder out) {
        if (block instanceof Block.Text paragraph) {
            element("p", paragraph.text(), out);
        } else if (block instanceof Block.Items list) {
            element("p", list.lead(), out);
            out.append("<ul>\n");
            list.items().forEach(item -> element("li", item, out));
            out.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            out.append("<table>\n");
            row("th", table.header(), out);
            table.rows().forEach(cells -> row("td", cells, out));
            out.append("</table>\n");
        }
    }

    private static void row(String cell, List<String> cells, StringBuilder out) {
        out.append("<tr>\n");
        cells.forEach(text -> element(cell, text, out));
        out.append("</tr>\n");
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Html.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
