/** From {@link dev.bulletproof.report.Review} to a plan: what is proved, what is not, and how to get from gaps to proof. */
@NullMarked
package dev.bulletproof.coach;

import org.jspecify.annotations.NullMarked;
