package dev.bulletproof.model;

import java.util.List;

/**
 * A job, project, degree or the like.
 *
 * @param title as printed, such as {@code Technical Program Manager}; empty where none was found
 * @param organization as printed; empty where none was found
 * @param period when
 * @param bullets in reading order
 */
public record Entry(String title, String organization, Period period, List<Bullet> bullets) {
    public Entry {
        bullets = List.copyOf(bullets);
    }
}
