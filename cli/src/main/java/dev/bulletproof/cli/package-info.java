/** The command {@code bulletproof}: arguments in, reports and exit code out. */
@NullMarked
package dev.bulletproof.cli;

import org.jspecify.annotations.NullMarked;
