package dev.bulletproof.structure;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns items into bullets and counts them. Serves one résumé. */
final class BulletMaker {
    private final PrintedLines printed;
    private final boolean estimated;
    private int count;

    /** @param estimated whether the file has no pages of its own */
    BulletMaker(PrintedLines printed, boolean estimated) {
        this.printed = printed;
        this.estimated = estimated;
    }

    Bullet make(Item item) {
        Row first = item.first();
        count++;
        return new Bullet(
                "b" + count,
                item.text(),
                estimated ? 0 : first.line().page(),
                first.line().ordinal(),
                Objects.requireNonNullElse(first.mark(), Mark.NONE),
                anchor(item.rows()),
                item.rows().stream().flatMap(row -> printed.of(row)).toList());
    }

    int count() {
        return count;
    }

    private static Anchor anchor(List<Row> rows) {
        Anchor first = rows.get(0).line().anchor();
        Stream<Anchor> all = rows.stream().map(row -> row.line().anchor());
        if (first instanceof Anchor.InWord word) {
            return new Anchor.InWord(
                    word.part(),
                    all.flatMap(anchor -> ((Anchor.InWord) anchor).ranges().stream())
                            .toList());
        }
        if (first instanceof Anchor.OnPage) {
            return new Anchor.OnPage(all.flatMap(anchor -> ((Anchor.OnPage) anchor).lines().stream())
                    .toList());
        }
        if (first instanceof Anchor.InText text) {
            List<Anchor> parts = new ArrayList<>(all.toList());
            return new Anchor.InText(text.start(), ((Anchor.InText) parts.get(parts.size() - 1)).end());
        }
        return first;
    }
}
