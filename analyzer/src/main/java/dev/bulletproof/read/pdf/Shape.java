package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;

/**
 * A drawn path or image, by the box round it.
 *
 * @param box displayed coordinates
 * @param color as 0xRRGGBB, or {@link Color#UNKNOWN}
 * @param image whether it is an image
 */
record Shape(Box box, int color, boolean image) {}
