package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a candidate's naming a technology, said in words that {@link Weights} weighs. Immutable. */
final class NameFeatures {
    /** The resource that holds what each weighs. */
    static final String WEIGHTS = "name-weights.txt";

    private final NameForm form;
    private final NamePlace place;
    private final NameCompany company;

    NameFeatures(NameLists lists) {
        form = new NameForm(lists);
        place = new NamePlace(lists);
        company = new NameCompany(lists);
    }

    /** The features of one candidate of a sentence that has so many, and some of whose names are {@code known} already. */
    List<String> of(String text, Sentence s, NameContext context, NameCandidate one, int candidates, List<Span> known) {
        List<String> features = new ArrayList<>();
        String shape = form.shape(text, one);
        form.add(text, s, one, shape, features);
        place.before(s, context, one, shape, features);
        place.after(s, context, one, shape, features);
        company.add(s, context, one, known, features);
        features.add("others=" + Math.min(2, candidates - 1));
        return features;
    }
}
