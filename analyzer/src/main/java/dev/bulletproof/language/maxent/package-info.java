/**
 * The two toolkits' part-of-speech models in a form that loads at once: flat arrays made by the build, read by decoders
 * of our own that give the same tags.
 */
@NullMarked
package dev.bulletproof.language.maxent;

import org.jspecify.annotations.NullMarked;
