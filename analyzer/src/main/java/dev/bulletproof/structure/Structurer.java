package dev.bulletproof.structure;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Finds sections, entries and bullets in lines. Stateless, so safe for use by several threads. */
public final class Structurer {

    /** What {@code pages} say, put in order. */
    public Resume structure(Pages pages) {
        List<Bullet> bullets = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (TextLine line : pages.lines()) {
            if (line.listMark() != null) {
                bullets.add(new Bullet(
                        "b" + (bullets.size() + 1),
                        line.text(),
                        line.page(),
                        line.ordinal(),
                        line.listMark(),
                        line.anchor(),
                        List.of(lines.size())));
            }
            lines.add(new Line(
                    line.page(), line.box(), line.words(), line.listMark() == null ? LineRole.OTHER : LineRole.BULLET));
        }
        return new Resume(
                pages.source(),
                new Identity("", "", List.of()),
                List.of(new Section("", SectionKind.EXPERIENCE, bullets, List.of(), List.of())),
                new Layout(pages.estimated(), pages.sizes(), lines),
                pages.hidden(),
                pages.problems());
    }
}
