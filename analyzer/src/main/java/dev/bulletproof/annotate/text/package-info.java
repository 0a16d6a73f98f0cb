/** Makes edits in plain text, Markdown and JSON files, and shows them as unified diffs. */
@NullMarked
package dev.bulletproof.annotate.text;

import org.jspecify.annotations.NullMarked;
