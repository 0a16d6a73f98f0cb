package dev.bulletproof.language;

import dev.bulletproof.language.maxent.PennTagger;
import java.util.List;

/** CoreNLP's left3words tagger: slower to load and to run, better at telling verb from noun without a subject. */
final class CoreNlpTagger implements Tagger {
    private final PennTagger tagger = new PennTagger();

    @Override
    public List<String> tags(List<String> words) {
        return tagger.tags(words);
    }
}
