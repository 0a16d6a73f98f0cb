/** What is to be said about each bullet, whatever the file's format. */
@NullMarked
package dev.bulletproof.annotate.note;

import org.jspecify.annotations.NullMarked;
