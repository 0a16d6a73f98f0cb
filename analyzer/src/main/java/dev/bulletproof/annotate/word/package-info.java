/** Writes comments and tracked changes into Word documents, and leaves every other byte of their parts as it was. */
@NullMarked
package dev.bulletproof.annotate.word;

import org.jspecify.annotations.NullMarked;
