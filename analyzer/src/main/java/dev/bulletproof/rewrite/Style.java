package dev.bulletproof.rewrite;

/**
 * How mended verbs are written.
 *
 * @param present whether the entry's bullets stand in the present tense
 * @param british whether spelling is British
 */
record Style(boolean present, boolean british) {}
