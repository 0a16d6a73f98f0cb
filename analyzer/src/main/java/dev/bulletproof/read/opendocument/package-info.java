/** Reads OpenDocument texts: translated into the Word documents that say the same. */
@NullMarked
package dev.bulletproof.read.opendocument;

import org.jspecify.annotations.NullMarked;
