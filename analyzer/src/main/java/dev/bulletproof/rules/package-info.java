/** From facts to {@link dev.bulletproof.rules.Finding findings}: small checks, mostly data. */
@NullMarked
package dev.bulletproof.rules;

import org.jspecify.annotations.NullMarked;
