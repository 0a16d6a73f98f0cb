/** Reads JSON Resume documents. */
@NullMarked
package dev.bulletproof.read.json;

import org.jspecify.annotations.NullMarked;
