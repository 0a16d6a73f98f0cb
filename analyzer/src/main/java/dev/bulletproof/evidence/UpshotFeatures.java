package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.language.WordSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for or against a clause's telling a result, said in words that {@link Weights} weighs. Immutable. */
final class UpshotFeatures {
    /** The resource that holds what each weighs. */
    static final String WEIGHTS = "upshot-weights.txt";

    /** The set of words each of which is weighed by itself. */
    private static final String TELLING = "telling";

    private final Map<String, OutcomeVerb> verbs = OutcomeVerb.classes();
    private final UpshotNouns nouns = new UpshotNouns();
    private final WordList harms = WordList.load(UpshotFeatures.class, "harms.txt");
    private final Map<String, List<String>> sets = new HashMap<>();

    UpshotFeatures(WordSets words) {
        for (String name : words.names()) {
            words.set(name)
                    .forEach(word ->
                            sets.computeIfAbsent(word, key -> new ArrayList<>()).add(name));
        }
    }

    /** The features of one clause. */
    List<String> of(Upshot one) {
        Set<String> features = new LinkedHashSet<>(List.of("always", "frame=" + one.frame()));
        place(one, features);
        String tense = one.tense();
        String subject = nouns.subject(one);
        both("tense=", tense, one.frame(), features);
        both("subject=", subject, tense, features);
        verb(one, subject, tense, features);
        features.add("object=" + nouns.object(one));
        String size = one.clause().measures().size(one.clause().span());
        both("empty=", "" + nouns.empty(one), size, features);
        words(one, features);
        return List.copyOf(features);
    }

    private static void both(String name, String value, Object other, Set<String> features) {
        features.add(name + value);
        features.add(name + value + "," + other);
    }

    /** What stands around it. */
    private static void place(Upshot one, Set<String> features) {
        Candidate c = one.clause();
        Sentence s = c.s();
        String stop = s.is(c.first() - 1, ";", "–", "—", "-", ":") ? "stop" : s.form(c.first() - 1);
        features.add("behind=" + stop + "," + one.frame());
        features.add("opener=" + c.parsed().opener());
        features.add(
                "did=" + (c.parsed().head() == null ? "" : c.parsed().head().tense()));
        features.add("next=" + (s.adverb(c.end()) || s.noun(c.end()) ? "" : s.form(c.end())));
    }

    private void verb(Upshot one, String subject, String tense, Set<String> features) {
        OutcomeVerb says = verbs.getOrDefault(one.s().lemma(one.main()), OutcomeVerb.NONE);
        both("class=", says.name(), tense, features);
        String size = one.clause().measures().size(one.clause().span());
        both("size=", size, tense, features);
        features.add("sized=" + !size.isEmpty() + "," + says);
        features.add("sized=" + !size.isEmpty() + ",of " + subject);
    }

    private void words(Upshot one, Set<String> features) {
        Sentence s = one.s();
        for (int i = one.clause().first(); i < one.clause().end(); i++) {
            String side = i < one.clause().verb() ? ",before" : "";
            sets(s.lemma(i), side, features);
            sets(s.form(i), side, features);
            String tag = s.tag(i);
            if (tag.length() == 3 && (tag.startsWith("JJ") || tag.startsWith("RB"))) {
                features.add("degree=" + tag.substring(2));
            }
            if (harms.has(s.lemma(i))) {
                features.add("harm");
            }
        }
    }

    private void sets(String word, String side, Set<String> features) {
        for (String set : sets.getOrDefault(word, List.of())) {
            features.add(set.equals(TELLING) ? "word=" + word : "set=" + set + side);
        }
    }
}
