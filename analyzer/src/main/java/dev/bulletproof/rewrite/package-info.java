/** From findings to {@link dev.bulletproof.rewrite.Rewrite rewrites}, none of which adds a fact. */
@NullMarked
package dev.bulletproof.rewrite;

import org.jspecify.annotations.NullMarked;
