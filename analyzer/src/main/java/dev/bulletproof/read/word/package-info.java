/** Reads Word documents (.docx): what a reader of the printed page sees, with the way back into the file. */
@NullMarked
package dev.bulletproof.read.word;

import org.jspecify.annotations.NullMarked;
