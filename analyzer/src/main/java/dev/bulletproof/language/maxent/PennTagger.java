package dev.bulletproof.language.maxent;

import java.util.List;

/**
 * CoreNLP's left3words tagger, its tags exactly: its model, its features, its search for the best sequence. Loads in a
 * tenth of the time and tags in a fifth. Immutable, safe to share between threads.
 */
public final class PennTagger {
    private final PennModel model = PennModel.load();

    /** Penn Treebank tags, one a word. */
    public List<String> tags(List<String> words) {
        PennWords known = new PennWords(words);
        byte[][] possible = new byte[known.size()][];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = model.tagsOf(known.at(i));
        }
        int[] best = new PennSearch(new PennScores(model, known), possible, model.tagCount()).best();
        String[] tags = new String[words.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = model.tag(best[i]);
        }
        return List.of(tags);
    }
}
