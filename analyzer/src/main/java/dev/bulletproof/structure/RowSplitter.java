package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Turns lines into rows: a heading that stands beside other text becomes a row of its own. */
final class RowSplitter {
    /** In points. */
    private static final double SAME_EDGE = 3;

    private final TitleReader titles;

    RowSplitter(TitleReader titles) {
        this.titles = titles;
    }

    List<Row> rows(List<TextLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (line.words().isEmpty()) {
                continue;
            }
            Row whole = new Row(rows.size(), line, line.words(), line.listMark());
            List<List<Word>> fields = whole.fields();
            boolean apart = fields.size() > 1
                    && whole.printed().size() == 1
                    && !whole.marked()
                    && headsOthers(whole, fields)
                    && !isCell(fields, at > 0 ? lines.get(at - 1) : line)
                    && !isCell(fields, at + 1 < lines.size() ? lines.get(at + 1) : line);
            if (!apart) {
                rows.add(whole);
            } else {
                rows.add(new Row(rows.size(), line, fields.get(0), null));
                List<Word> rest = fields.stream().skip(1).flatMap(List::stream).toList();
                rows.add(new Row(rows.size(), line, rest, null));
            }
        }
        return rows;
    }

    private boolean headsOthers(Row whole, List<List<Word>> fields) {
        Row first = new Row(0, whole.line(), fields.get(0), null);
        Row rest = new Row(0, whole.line(), fields.get(1), null);
        boolean setOff =
                (first.bold() && !rest.bold()) || (first.caps() && !rest.caps()) || first.size() > rest.size() + 0.5;
        boolean label = rest.text().startsWith(":");
        boolean titled =
                !label && titles.sure(first) && DateText.in(rest.text()).isEmpty();
        return titled && (setOff || titles.sure(rest));
    }

    /** Whether the neighbour is the next row of one table: another label that looks the same and a text at the same edge. */
    private boolean isCell(List<List<Word>> fields, TextLine neighbour) {
        List<List<Word>> others = new Row(0, neighbour, neighbour.words(), neighbour.listMark()).fields();
        if (others.size() < 2) {
            return false;
        }
        Row label = new Row(0, neighbour, fields.get(0), null);
        Row other = new Row(0, neighbour, others.get(0), null);
        double step =
                others.get(1).get(0).box().left() - fields.get(1).get(0).box().left();
        return Look.of(label).equals(Look.of(other))
                && Math.abs(step) < SAME_EDGE
                && !titles.sure(other)
                && DateText.in(other.text()).isEmpty();
    }
}
