package dev.bulletproof.language;

import java.util.List;

/** Gives each word of a sentence its part of speech. Safe to share between threads. */
interface Tagger {

    /** Penn Treebank tags, one a word. */
    List<String> tags(List<String> words);
}
