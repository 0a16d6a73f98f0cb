package dev.bulletproof.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A yes or no a bullet: precision, recall and F1 of the yes. */
record FlagMeasure(String name, Predicate<LabelledBullet> label, Predicate<Judged> judged) implements Measure {

    @Override
    public List<String> lines(List<Judged> all) {
        int hits = count(all, one -> label.test(one.label()) && judged.test(one));
        Proportion precision = new Proportion(hits, count(all, judged));
        Proportion recall = new Proportion(hits, count(all, one -> label.test(one.label())));
        double f1 = 2.0 * hits / (precision.of() + recall.of());
        return List.of(String.format(Locale.ROOT, "%s P %s R %s F1 %.3f", name, precision, recall, f1));
    }

    private static int count(List<Judged> all, Predicate<Judged> test) {
        return (int) all.stream().filter(test).count();
    }

    @Override
    public Optional<String> miss(Judged one) {
        boolean wanted = label.test(one.label());
        return wanted == judged.test(one) ? Optional.empty() : Optional.of(name + (wanted ? " missed" : " false"));
    }
}
