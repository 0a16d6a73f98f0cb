package dev.bulletproof.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;

/** CoreNLP's left3words tagger: slower to load and to run, better at telling verb from noun without a subject. */
final class CoreNlpTagger implements Tagger {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final MaxentTagger tagger;

    CoreNlpTagger() {
        Properties quiet = new Properties();
        quiet.setProperty("model", MODEL);
        this.tagger = new MaxentTagger(MODEL, quiet, false);
    }

    @Override
    public List<String> tags(List<String> words) {
        List<Word> sentence = words.stream().map(Word::new).toList();
        return tagger.tagSentence(sentence).stream().map(TaggedWord::tag).toList();
    }
}
