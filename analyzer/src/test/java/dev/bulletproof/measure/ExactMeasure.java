package dev.bulletproof.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One label a bullet: share of equal ones, and which is taken for which. */
record ExactMeasure(String name, Function<LabelledBullet, String> label, Function<Judged, String> judged, boolean table)
        implements Measure {

    @Override
    public List<String> lines(List<Judged> all) {
        int right = (int) all.stream().filter(one -> miss(one).isEmpty()).count();
        String share = name + " exact " + new Proportion(right, all.size());
        return table ? List.of(share, "  label>judged " + confusion(all)) : List.of(share);
    }

    private Map<String, Integer> confusion(List<Judged> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(label.apply(one.label()) + ">" + judged.apply(one), 1, Integer::sum));
        return counts;
    }

    @Override
    public Optional<String> miss(Judged one) {
        String wanted = label.apply(one.label());
        String got = judged.apply(one);
        return wanted.equals(got) ? Optional.empty() : Optional.of(name + " " + wanted + " judged " + got);
    }
}
