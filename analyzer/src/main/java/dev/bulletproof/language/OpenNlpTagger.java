package dev.bulletproof.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's tagger of universal parts of speech: small and fast; its tags are made Penn's by {@link PennTags}. */
final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final PennTags penn;
    private final ThreadLocal<POSTaggerME> tagger;

    OpenNlpTagger(PennTags penn) {
        this.penn = penn;
        POSModel model = load();
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    @Override
    public List<String> tags(List<String> words) {
        String[] universal = tagger.get().tag(words.toArray(String[]::new));
        List<String> tags = new ArrayList<>(words.size());
        for (int i = 0; i < universal.length; i++) {
            tags.add(penn.of(universal[i], words.get(i), tags));
        }
        return tags;
    }

    private static POSModel load() {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            return new POSModel(Objects.requireNonNull(in, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
