package dev.bulletproof.language.maxent;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link Weights} at build time. */
final class WeightsMaker {
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final ByteArrayOutputStream outcomes = new ByteArrayOutputStream();
    private final List<Double> values = new ArrayList<>();

    /** Adds a value to the row that is open. */
    void add(int outcome, double value) {
        outcomes.write(outcome);
        values.add(value);
    }

    /** Closes the row. */
    void close() {
        starts.add(values.size());
    }

    /** How many rows are closed. */
    int rows() {
        return starts.size() - 1;
    }

    void write(FlatWriter out) {
        out.ints(starts.stream().mapToInt(Integer::intValue).toArray());
        out.bytes(outcomes.toByteArray());
        out.doubles(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
