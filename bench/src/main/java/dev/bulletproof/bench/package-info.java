/** How long things take, as ratios; never part of the tests. */
@NullMarked
package dev.bulletproof.bench;

import org.jspecify.annotations.NullMarked;
