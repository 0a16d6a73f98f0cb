/** Writes highlights and notes into PDF files, behind the bytes that are there. */
@NullMarked
package dev.bulletproof.annotate.pdf;

import org.jspecify.annotations.NullMarked;
