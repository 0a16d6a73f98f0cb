/** Tests of the PDF reader, and the small documents they read. */
@NullMarked
package dev.bulletproof.read.pdf;

import org.jspecify.annotations.NullMarked;
