package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;

/** The words that tell names of technologies from others, loaded once for all who ask. Immutable. */
record NameLists(
        WordList notTechnologies,
        WordList notNames,
        WordList places,
        WordList makers,
        WordList organisations,
        WordList products,
        WordList technical,
        WordList halfTechnical,
        WordList telling,
        OrdinaryWords ordinary) {

    static NameLists load() {
        return new NameLists(
                list("not-technologies.txt"),
                list("not-names.txt"),
                list("places.txt"),
                list("makers.txt"),
                list("organisation-words.txt"),
                list("product-words.txt"),
                list("technical-nouns.txt"),
                list("half-technical-nouns.txt"),
                list("before-names.txt"),
                new OrdinaryWords());
    }

    private static WordList list(String name) {
        return WordList.load(NameLists.class, name);
    }
}
