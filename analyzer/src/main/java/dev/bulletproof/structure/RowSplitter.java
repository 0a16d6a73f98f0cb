package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Turns lines into rows: a heading that stands beside other text becomes a row of its own. */
final class RowSplitter {
    private final TitleReader titles;

    RowSplitter(TitleReader titles) {
        this.titles = titles;
    }

    List<Row> rows(List<TextLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.words().isEmpty()) {
                continue;
            }
            Row whole = new Row(rows.size(), line, line.words(), line.listMark());
            List<List<Word>> fields = whole.fields();
            if (fields.size() < 2 || whole.printed().size() > 1 || whole.marked() || !headsOthers(whole, fields)) {
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
}
