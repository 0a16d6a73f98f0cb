package dev.bulletproof.structure;

import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.read.Pages;
import dev.bulletproof.structure.HeadingFinder.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds sections, entries and bullets in lines. Immutable, so safe for use by several threads. */
public final class Structurer {
    private final Vocabulary vocabulary = new Vocabulary();
    private final TitleReader titles = new TitleReader(vocabulary);
    private final Doubts doubts = new Doubts(vocabulary);

    /** What {@code pages} say, put in order. */
    public Resume structure(Pages pages) {
        List<Row> rows = new RowSplitter(titles).rows(new MarginLabels(titles).woven(pages.lines()));
        Map<Integer, Heading> headings = new HeadingFinder(titles, rows).find();
        Map<Integer, LineRole> roles = new TreeMap<>();
        List<Row> head = rows.stream()
                .takeWhile(row -> !headings.containsKey(row.index()))
                .toList();
        Identity identity = new IdentityReader(vocabulary, roles).read(head, rows);
        PrintedLines printed = new PrintedLines(rows);
        BulletMaker bullets = new BulletMaker(printed, pages.estimated());
        Joiner joiner = new Joiner(rows, new Hyphens(vocabulary, rows));
        List<Section> sections = new ArrayList<>();
        for (Part part : parts(rows, headings)) {
            List<Row> body = part.rows.stream()
                    .filter(row -> !roles.containsKey(row.index()))
                    .toList();
            Section section = new SectionReader(vocabulary, bullets, roles, part.heading).read(joiner.join(body));
            if (!part.heading.title().isEmpty() || !body.isEmpty()) {
                sections.add(section);
            }
        }
        headings.keySet().forEach(index -> roles.put(index, LineRole.HEADING));
        List<Problem> problems = new ArrayList<>(pages.problems());
        problems.addAll(doubts.about(pages, rows, bullets.count()));
        Layout layout = new Layout(pages.estimated(), pages.sizes(), printed.lines(roles));
        return new Resume(pages.source(), identity, sections, layout, pages.hidden(), problems);
    }

    private record Part(Heading heading, List<Row> rows) {}

    /** Without any heading, all is one section of an unknown kind. */
    private static List<Part> parts(List<Row> rows, Map<Integer, Heading> headings) {
        SectionKind untitled = headings.isEmpty() ? SectionKind.EXPERIENCE : SectionKind.SUMMARY;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new Heading("", untitled, true), new ArrayList<>()));
        for (Row row : rows) {
            if (headings.containsKey(row.index())) {
                parts.add(new Part(headings.get(row.index()), new ArrayList<>()));
            } else {
                parts.get(parts.size() - 1).rows.add(row);
            }
        }
        return parts;
    }
}
