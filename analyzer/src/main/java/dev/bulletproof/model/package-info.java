/** The values that travel from stage to stage: a résumé, its sections, entries and bullets, and where each stands in the file. */
@NullMarked
package dev.bulletproof.model;

import org.jspecify.annotations.NullMarked;
