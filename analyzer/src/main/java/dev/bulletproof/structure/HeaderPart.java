package dev.bulletproof.structure;

/**
 * A stretch of an entry's head between separators, such as a title or the name of an employer.
 *
 * @param row index of the row it begins in
 * @param field number of the stretch between wide white space that it belongs to
 * @param text without dates
 * @param label before it, in small letters, empty where there is none
 */
record HeaderPart(int row, int field, String text, String label) {}
