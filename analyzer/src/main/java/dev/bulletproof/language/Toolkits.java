package dev.bulletproof.language;

/** The toolkits' models, each loaded when it is first asked for, once. Safe to share between threads. */
final class Toolkits {
    private final Lazy<Tagger> universal;
    private final Lazy<Tagger> penn = new Lazy<>(() -> new RecentTags(new CoreNlpTagger()));

    Toolkits(IrregularVerbs irregular) {
        universal = new Lazy<>(() -> new RecentTags(new OpenNlpTagger(new PennTags(irregular))));
    }

    /** The fast tagger. */
    Tagger fast() {
        return universal.get();
    }

    /** The second opinion. */
    Tagger second() {
        return penn.get();
    }
}
