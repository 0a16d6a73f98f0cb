package dev.bulletproof.language;

/**
 * How a sentence opens.
 *
 * @param opener its class
 * @param verb index of the verb the bullet reports, -1 where it reports none
 */
record Opening(Opener opener, int verb) {}
