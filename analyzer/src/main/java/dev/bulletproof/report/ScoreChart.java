package dev.bulletproof.report;

import java.util.List;

/** The score distribution as an SVG column chart that says its figures to screen readers too. */
final class ScoreChart {
    private static final int COLUMN = 44;
    private static final int HEIGHT = 120;
    private static final int LABELS = 18;

    private ScoreChart() {}

    static String svg(List<Integer> columns) {
        int most =
                Math.max(1, columns.stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder svg = new StringBuilder();
        svg.append("<svg role=\"img\" aria-label=\"Scores: ")
                .append(spoken(columns))
                .append("\" viewBox=\"0 0 ");
        svg.append(columns.size() * COLUMN)
                .append(' ')
                .append(HEIGHT + 2 * LABELS)
                .append("\">\n");
        for (int i = 0; i < columns.size(); i++) {
            column(svg, i, columns.get(i), most);
        }
        return svg.append("</svg>").toString();
    }

    private static void column(StringBuilder svg, int index, int count, int most) {
        int height = Math.round((float) HEIGHT * count / most);
        int left = index * COLUMN;
        int middle = left + COLUMN / 2;
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                .formatted(left + 4, LABELS + HEIGHT - height, COLUMN - 8, height));
        svg.append("<text x=\"%d\" y=\"%d\">%d</text>".formatted(middle, LABELS + HEIGHT - height - 5, count));
        svg.append("<text class=\"axis\" x=\"%d\" y=\"%d\">%s</text>\n"
                .formatted(middle, HEIGHT + 2 * LABELS - 4, range(index)));
    }

    private static String spoken(List<Integer> columns) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(range(i)).append(": ").append(columns.get(i));
        }
        return text.toString();
    }

    private static String range(int index) {
        return index == Totals.SCORE_COLUMNS - 1 ? "90+" : index * 10 + "–" + (index * 10 + 9);
    }
}
