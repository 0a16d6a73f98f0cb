/** PDF files: glyphs and shapes from content streams, words from glyphs, lines from words, columns from white space. */
@NullMarked
package dev.bulletproof.read.pdf;

import org.jspecify.annotations.NullMarked;
