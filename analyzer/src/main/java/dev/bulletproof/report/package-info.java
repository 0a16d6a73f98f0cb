/** From {@link dev.bulletproof.report.Review} to text, JSON, HTML and other reports. */
@NullMarked
package dev.bulletproof.report;

import org.jspecify.annotations.NullMarked;
