/** Makes the sample résumés of the folder {@code samples} from their contents and looks. */
@NullMarked
package dev.bulletproof.samples;

import org.jspecify.annotations.NullMarked;
