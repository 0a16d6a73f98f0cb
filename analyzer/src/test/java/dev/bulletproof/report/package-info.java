/** Tests of the reports. */
@NullMarked
package dev.bulletproof.report;

import org.jspecify.annotations.NullMarked;
