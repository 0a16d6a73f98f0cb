package dev.bulletproof.coach;

import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.report.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as Markdown. */
public final class MarkdownPlan {
    private MarkdownPlan() {}

    /** The whole document. */
    public static String of(Plan plan) {
        StringBuilder out = new StringBuilder("# " + text(plan.title()) + "\n\n");
        plan.summary().forEach(line -> out.append(text(line)).append("\n\n"));
        plan.parts().forEach(part -> add(part, out));
        return out.toString();
    }

    private static void add(Part part, StringBuilder out) {
        out.append("## ").append(text(part.heading())).append("\n\n");
        part.blocks().forEach(block -> add(block, out));
    }

    private static void add(Block block, StringBuilder out) {
        if (block instanceof Block.Text paragraph) {
            out.append(text(paragraph.text())).append("\n\n");
        } else if (block instanceof Block.Items list) {
            out.append(text(list.lead())).append("\n\n");
            list.items().forEach(item -> out.append("- ").append(text(item)).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Table table) {
            row(table.header(), out);
            row(table.header().stream().map(cell -> "---").toList(), out);
            table.rows()
                    .forEach(cells -> row(cells.stream().map(MarkdownPlan::text).toList(), out));
            out.append('\n');
        }
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text in which nothing is markup. */
    private static String text(String text) {
        return Printable.line(text).replaceAll("([\\\\`*_<>|~])", "\\\\$1").replace("](", "]\\(");
    }
}
