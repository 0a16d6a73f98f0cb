package dev.bulletproof.model;

import java.util.List;

/**
 * A headed part of a résumé.
 *
 * @param title the heading as printed; empty for what stands before any heading
 * @param kind what it is about
 * @param bullets those that stand under no entry, in reading order
 * @param entries in reading order
 * @param prose the other lines, such as a summary or a list of skills, as printed
 */
public record Section(String title, SectionKind kind, List<Bullet> bullets, List<Entry> entries, List<String> prose) {
    public Section {
        bullets = List.copyOf(bullets);
        entries = List.copyOf(entries);
        prose = List.copyOf(prose);
    }
}
