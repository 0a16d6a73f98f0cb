package dev.bulletproof.report;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read, as a tree, so that a reader can see what a machine saw. */
final class ParseTree {
    private final Template parse = Template.of("parse");

    String of(Resume resume) {
        return parse.fill()
                .markup("identity", identity(resume))
                .markup(
                        "sections",
                        resume.sections().stream().map(ParseTree::section).collect(Collectors.joining()))
                .markup("hidden", hidden(resume.hidden()))
                .toString();
    }

    private static String identity(Resume resume) {
        return Stream.concat(
                        Stream.of(resume.identity().name(), resume.identity().headline()),
                        resume.identity().contacts().stream())
                .filter(text -> !text.isBlank())
                .map(text -> "<li>" + Html.text(text) + "</li>")
                .collect(Collectors.joining());
    }

    private static String section(Section section) {
        return branch(
                (section.title().isBlank() ? "Before any heading" : section.title()) + " ("
                        + section.kind().id() + ")",
                leaves(section.prose(), "prose")
                        + bullets(section.bullets())
                        + section.entries().stream().map(ParseTree::entry).collect(Collectors.joining()));
    }

    private static String entry(Entry entry) {
        String name = Stream.of(entry.title(), entry.organization(), Dates.text(entry.period()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return branch(name.isEmpty() ? "An entry without a title" : name, bullets(entry.bullets()));
    }

    private static String bullets(List<Bullet> bullets) {
        return leaves(bullets.stream().map(Bullet::text).toList(), "line");
    }

    private static String leaves(List<String> texts, String kind) {
        return texts.stream()
                .map(text -> "<li class=\"" + kind + "\">" + Html.text(text) + "</li>")
                .collect(Collectors.joining());
    }

    private static String branch(String name, String children) {
        return "<li><b>" + Html.text(name) + "</b>" + (children.isEmpty() ? "" : "<ul>" + children + "</ul>") + "</li>";
    }

    private static String hidden(List<String> texts) {
        return texts.isEmpty()
                ? ""
                : "<li><b>Text that no reader sees</b><ul>" + leaves(texts, "hidden") + "</ul></li>";
    }
}
