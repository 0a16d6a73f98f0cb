package dev.bulletproof.language.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/** Makes of OpenNLP's model what {@link UniversalModel} reads. A step of the build. */
final class UniversalCompiler {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private UniversalCompiler() {}

    static byte[] compiled() throws IOException {
        try (InputStream in = UniversalCompiler.class.getResourceAsStream(MODEL)) {
            POSModel model = new POSModel(Objects.requireNonNull(in, MODEL));
            return compiled(Objects.requireNonNull((GISModel) model.getArtifact("pos.model")));
        }
    }

    private static byte[] compiled(GISModel model) {
        FlatTableMaker table = new FlatTableMaker();
        WeightsMaker weights = new WeightsMaker();
        Map<String, Context> features = new TreeMap<>();
        ((Map<?, ?>) model.getDataStructures()[1]).forEach((name, row) -> features.put((String) name, (Context) row));
        features.forEach((name, row) -> {
            table.add(0, name, weights.rows());
            for (int i = 0; i < row.getOutcomes().length; i++) {
                weights.add(row.getOutcomes()[i], row.getParameters()[i]);
            }
            weights.close();
        });
        FlatWriter out = new FlatWriter();
        out.texts(List.of((String[]) model.getDataStructures()[2]));
        table.write(out);
        weights.write(out);
        return out.written();
    }
}
