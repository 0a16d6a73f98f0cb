/** From a file to {@link dev.bulletproof.read.Pages}: the only stage, with {@code annotate}, that knows file formats. */
@NullMarked
package dev.bulletproof.read;

import org.jspecify.annotations.NullMarked;
