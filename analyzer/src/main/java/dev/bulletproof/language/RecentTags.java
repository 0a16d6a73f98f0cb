package dev.bulletproof.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tagger that remembers its last answers: several questions about one bullet ask for the same. Safe to share. */
final class RecentTags implements Tagger {
    private static final int MOST = 16;

    private final Tagger tagger;
    private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);

    RecentTags(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<String> tags(List<String> words) {
        Recent answers = recent.get();
        List<String> known = answers.get(words);
        if (known != null) {
            return known;
        }
        List<String> tags = List.copyOf(tagger.tags(words));
        answers.put(List.copyOf(words), tags);
        return tags;
    }

    private static final class Recent extends LinkedHashMap<List<String>, List<String>> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, List<String>> eldest) {
            return size() > MOST;
        }
    }
}
