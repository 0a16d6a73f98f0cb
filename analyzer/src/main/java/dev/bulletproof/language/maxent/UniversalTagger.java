package dev.bulletproof.language.maxent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * OpenNLP's tagger of universal parts of speech, its tags exactly, with its model and its features. Safe to share
 * between threads.
 *
 * <p>Its beam is not needed: OpenNLP keeps the features of a word from the best path on for all others, so that no other
 * path can overtake the best one.
 */
public final class UniversalTagger {
    private static final int AFFIX = 4;
    private static final int WINDOW = 2;

    private final UniversalModel model = UniversalModel.load();
    // Nobody promises that generators may be shared.
    private final ThreadLocal<AdaptiveFeatureGenerator> features = ThreadLocal.withInitial(UniversalTagger::generator);

    /** Tags such as {@code VERB}, one a word. */
    public List<String> tags(List<String> words) {
        String[] sentence = words.toArray(String[]::new);
        String[] tags = new String[sentence.length];
        List<String> found = new ArrayList<>();
        for (int at = 0; at < sentence.length; at++) {
            found.clear();
            features.get().createFeatures(found, sentence, at, tags);
            tags[at] = model.best(found);
        }
        return Arrays.asList(tags);
    }

    /** What the model's own description says, in its order. */
    private static AdaptiveFeatureGenerator generator() {
        return new AggregatedFeatureGenerator(
                new OutcomePriorFeatureGenerator(),
                new SuffixFeatureGenerator(AFFIX),
                new PrefixFeatureGenerator(AFFIX),
                new WindowFeatureGenerator(new TokenFeatureGenerator(true), WINDOW, WINDOW),
                new WindowFeatureGenerator(new SentenceFeatureGenerator(true, false), WINDOW, WINDOW),
                new TokenClassFeatureGenerator(true),
                new PosTaggerFeatureGenerator());
    }
}
