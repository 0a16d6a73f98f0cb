package dev.bulletproof.model;

/**
 * The file a résumé came from.
 *
 * @param path as the user gave it, with forward slashes
 * @param format what its content was found to be
 */
public record Source(String path, Format format) {}
