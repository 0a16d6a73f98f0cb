/** From a bullet to {@link dev.bulletproof.language.Parsed}: the only stage that knows CoreNLP and OpenNLP. */
@NullMarked
package dev.bulletproof.language;

import org.jspecify.annotations.NullMarked;
