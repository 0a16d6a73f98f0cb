/** The analyzer as a library: one call from a file to its review. */
@NullMarked
package dev.bulletproof;

import org.jspecify.annotations.NullMarked;
