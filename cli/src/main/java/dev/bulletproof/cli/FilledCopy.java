package dev.bulletproof.cli;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.report.Review;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The résumé with its finished lines: a plain text or Markdown file as a copy of itself, any other as Markdown.
 *
 * @param text of the file
 * @param own whether it is a copy of the résumé's own kind
 */
record FilledCopy(String text, boolean own) {

    /** @param finished the new text by bullet id */
    static FilledCopy of(Review review, byte[] original, Map<String, String> finished) {
        List<Bullet> changed = review.resume()
                .bullets()
                .filter(bullet -> finished.containsKey(bullet.id()))
                .toList();
        boolean text = review.resume().bullets().allMatch(bullet -> bullet.anchor() instanceof Anchor.InText);
        String filled = text
                ? replaced(new String(original, StandardCharsets.UTF_8), changed, finished)
                : markdown(review.resume(), finished);
        return new FilledCopy(filled, text);
    }

    private static String replaced(String original, List<Bullet> changed, Map<String, String> finished) {
        int mark = original.startsWith("\uFEFF") ? 1 : 0;
        StringBuilder text = new StringBuilder(original);
        changed.stream()
                .sorted(Comparator.comparingInt((Bullet bullet) -> place(bullet).start())
                        .reversed())
                .forEach(bullet -> text.replace(
                        mark + place(bullet).start(),
                        mark + place(bullet).end(),
                        finished.getOrDefault(bullet.id(), bullet.text())));
        return text.toString();
    }

    private static Anchor.InText place(Bullet bullet) {
        return (Anchor.InText) bullet.anchor();
    }

    private static String markdown(Resume resume, Map<String, String> finished) {
        StringBuilder text = new StringBuilder();
        for (Section section : resume.sections()) {
            text.append(section.title().isEmpty() ? "" : "## " + section.title() + "\n\n");
            section.prose().forEach(line -> text.append(line).append("\n\n"));
            lines(text, section.bullets(), finished);
            section.entries().forEach(entry -> {
                text.append(heading(entry));
                lines(text, entry.bullets(), finished);
            });
        }
        return text.toString();
    }

    private static String heading(Entry entry) {
        String title = entry.organization().isEmpty() ? entry.title() : entry.title() + ", " + entry.organization();
        return title.isBlank() ? "" : "### " + title + "\n\n";
    }

    private static void lines(StringBuilder text, List<Bullet> bullets, Map<String, String> finished) {
        bullets.forEach(bullet -> text.append("- ")
                .append(finished.getOrDefault(bullet.id(), bullet.text()))
                .append('\n'));
        text.append(bullets.isEmpty() ? "" : "\n");
    }

    /** {@code resume.md} gives {@code resume.filled.md}; other formats gain {@code .md}. */
    String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return own && dot > 0 ? name.substring(0, dot) + ".filled" + name.substring(dot) : name + ".filled.md";
    }

    /** What the user should know about the form of the copy. */
    Optional<String> note() {
        return own
                ? Optional.empty()
                : Optional.of("The finished lines are written as Markdown: copy them over into the résumé.");
    }
}
