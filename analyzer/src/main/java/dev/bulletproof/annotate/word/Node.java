package dev.bulletproof.annotate.word;

/** A piece of an XML part that is written back exactly as it was read, but for what has been changed. */
sealed interface Node permits Tag, Characters {

    /** Appends this piece as it stands in the part. */
    void write(StringBuilder out);
}
