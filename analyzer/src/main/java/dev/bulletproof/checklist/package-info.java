/** From the review so far to {@link dev.bulletproof.checklist.Scorecard}: signals, the 15-second view, points and score. */
@NullMarked
package dev.bulletproof.checklist;

import org.jspecify.annotations.NullMarked;
