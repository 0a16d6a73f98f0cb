/** From a {@link dev.bulletproof.report.Review} back into the author's own file: a copy with comments and tracked changes, or with highlights. */
@NullMarked
package dev.bulletproof.annotate;

import org.jspecify.annotations.NullMarked;
