package dev.bulletproof.annotate.note;

import org.jspecify.annotations.Nullable;

/**
 * What was done about one bullet.
 *
 * @param note what was said
 * @param edited whether the edit was made
 * @param obstacle why it was not, absent where it was or where there is none
 */
public record Deed(Note note, boolean edited, @Nullable String obstacle) {}
