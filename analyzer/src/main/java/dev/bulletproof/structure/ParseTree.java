package dev.bulletproof.structure;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read, as an indented tree that shows at a glance whether the file was understood. */
public final class ParseTree {
    private static final String INDENT = "  ";

    private ParseTree() {}

    /** The tree, one line a thing, each ended by a line feed. The text is the résumé's own: escape it for its target. */
    public static String of(Resume resume) {
        StringBuilder tree = new StringBuilder();
        Identity who = resume.identity();
        add(tree, 0, "name", who.name());
        add(tree, 0, "headline", who.headline());
        who.contacts().forEach(contact -> add(tree, 0, "contact", contact));
        resume.sections().forEach(section -> add(tree, section));
        resume.hidden().forEach(text -> add(tree, 0, "hidden", text));
        resume.problems().forEach(problem -> add(tree, 0, "problem", problem.id() + ": " + problem.message()));
        return tree.toString();
    }

    private static void add(StringBuilder tree, Section section) {
        String title = section.title().isEmpty() ? "(no heading)" : section.title();
        add(tree, 0, "section", title + " [" + section.kind().id() + "]");
        section.bullets().forEach(bullet -> add(tree, 1, bullet));
        section.entries().forEach(entry -> add(tree, entry));
        section.prose().forEach(text -> add(tree, 1, "text", text));
    }

    private static void add(StringBuilder tree, Entry entry) {
        List<String> parts = Stream.of(entry.title(), entry.organization(), period(entry.period()))
                .filter(part -> !part.isEmpty())
                .toList();
        add(tree, 1, "entry", parts.isEmpty() ? "(no title)" : String.join(" | ", parts));
        entry.bullets().forEach(bullet -> add(tree, 2, bullet));
    }

    private static String period(Period period) {
        String end = period.end() != null ? period.end().toString() : period.present() ? "present" : "";
        return Stream.of(period.start() != null ? period.start().toString() : "", end)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" to "));
    }

    private static void add(StringBuilder tree, int depth, Bullet bullet) {
        add(tree, depth, bullet.mark() == Mark.NONE ? "line" : "bullet", bullet.text());
    }

    private static void add(StringBuilder tree, int depth, String what, String text) {
        if (!text.isEmpty()) {
            tree.append(INDENT.repeat(depth))
                    .append(what)
                    .append(": ")
                    .append(text)
                    .append('\n');
        }
    }
}
