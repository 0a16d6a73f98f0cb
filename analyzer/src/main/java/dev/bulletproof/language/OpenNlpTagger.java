package dev.bulletproof.language;

import dev.bulletproof.language.maxent.UniversalTagger;
import java.util.ArrayList;
import java.util.List;

/** OpenNLP's tagger of universal parts of speech: small and fast; its tags are made Penn's by {@link PennTags}. */
final class OpenNlpTagger implements Tagger {
    private final PennTags penn;
    private final UniversalTagger tagger = new UniversalTagger();

    OpenNlpTagger(PennTags penn) {
        this.penn = penn;
    }

    @Override
    public List<String> tags(List<String> words) {
        List<String> universal = tagger.tags(words);
        List<String> tags = new ArrayList<>(words.size());
        for (int i = 0; i < universal.size(); i++) {
            tags.add(penn.of(universal.get(i), words.get(i), tags));
        }
        return tags;
    }
}
