package dev.bulletproof.model;

/**
 * A word as it is printed.
 *
 * @param text without white space
 * @param box where
 * @param size of the font, in points
 * @param bold whether its weight sets it off
 */
public record Word(String text, Box box, double size, boolean bold) {}
