/** From {@link dev.bulletproof.language.Parsed} to {@link dev.bulletproof.evidence.BulletFacts}: metrics, technologies, outcomes, and the verdict. */
@NullMarked
package dev.bulletproof.evidence;

import org.jspecify.annotations.NullMarked;
