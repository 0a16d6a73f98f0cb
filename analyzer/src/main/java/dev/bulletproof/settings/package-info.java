/** Configuration and role packs: loaded and checked once, before the first stage, and handed to constructors. */
@NullMarked
package dev.bulletproof.settings;

import org.jspecify.annotations.NullMarked;
