/** Tests of the rewrites and of law 1. */
@NullMarked
package dev.bulletproof.rewrite;

import org.jspecify.annotations.NullMarked;
