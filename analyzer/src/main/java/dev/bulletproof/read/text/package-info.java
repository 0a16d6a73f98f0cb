/** Reads plain text and Markdown. */
@NullMarked
package dev.bulletproof.read.text;

import org.jspecify.annotations.NullMarked;
