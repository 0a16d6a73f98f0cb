/** Programs that measure the analyzer on labelled data; none of them runs in a test. */
@NullMarked
package dev.bulletproof.measure;

import org.jspecify.annotations.NullMarked;
