/** From {@link dev.bulletproof.read.Pages} to {@link dev.bulletproof.model.Resume}: sections, entries and bullets, without language analysis. */
@NullMarked
package dev.bulletproof.structure;

import org.jspecify.annotations.NullMarked;
