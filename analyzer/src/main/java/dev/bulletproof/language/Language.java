package dev.bulletproof.language;

import org.jspecify.annotations.Nullable;

/**
 * Reads the grammar of bullets. Safe to share between threads; models are loaded when first needed, once per instance,
 * so make one instance and keep it.
 */
public final class Language {
    private final VerbList verbs = new VerbList();
    private final IrregularVerbs irregular = new IrregularVerbs();
    private final Toolkits toolkits = new Toolkits(irregular);
    private final Tagging tagging = new Tagging(toolkits, verbs, irregular);
    private final OpeningReader openings = new OpeningReader(new SoftOpeners());
    private final ObjectFinder objects = new ObjectFinder();
    private final ClauseSplitter clauses = new ClauseSplitter();

    /** Begins to load the models in the background, so that the first bullet need not wait for all of it. */
    public void preload() {
        load("fast-tagger", toolkits::fast);
        load("second-tagger", toolkits::second);
    }

    private static void load(String name, Runnable model) {
        Thread loader = new Thread(model, name);
        loader.setDaemon(true);
        loader.start();
    }

    /** The verbs it knows: a long list, so that whoever needs it as well need not load it again. */
    public VerbList verbs() {
        return verbs;
    }

    /** What grammar says about one bullet. */
    public Parsed parse(String bullet) {
        Tagging.Tagged tagged = tagging.tag(bullet);
        Opening opening = openings.read(tagged.sentence(), tagged.start());
        Sentence sentence = withVerb(tagged.sentence(), opening.verb());
        ObjectFinder.Phrase object = objects.after(sentence, opening.verb());
        return new Parsed(
                bullet,
                sentence.tokens(),
                opening.opener(),
                head(sentence, opening.verb()),
                object.span(),
                object.head(),
                clauses.split(sentence, opening.verb()));
    }

    /** What opens a bullet as its verb is one, whatever the taggers made of it. */
    private Sentence withVerb(Sentence s, int verb) {
        return verb >= 0 && !s.verb(verb) ? tagging.asVerb(s, verb) : s;
    }

    private static @Nullable Head head(Sentence s, int verb) {
        if (verb < 0) {
            return null;
        }
        Token token = s.tokens().get(verb);
        return new Head(token.lemma(), tense(token.tag()), verb);
    }

    private static Head.Tense tense(String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> Head.Tense.PAST;
            case "VBG" -> Head.Tense.GERUND;
            case "VBZ" -> Head.Tense.PRESENT;
            default -> Head.Tense.BASE;
        };
    }
}
