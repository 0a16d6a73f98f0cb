package dev.bulletproof.language.maxent;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Makes of CoreNLP's tagger what {@link PennModel} reads. A step of the build. */
final class PennCompiler {
    private static final int FEATURES = 44;
    private static final int CLUSTERED = 9;
    private static final int COMMON = 5;

    private final FlatTableMaker table = new FlatTableMaker();
    private final WeightsMaker weights = new WeightsMaker();
    private final Map<List<String>, Integer> tagSets = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Integer> pairs = new TreeMap<>();
    private final Opened tagger;

    private PennCompiler(String model) {
        Properties quiet = new Properties();
        quiet.setProperty("model", model);
        tagger = new Opened(new MaxentTagger(model, quiet, false));
    }

    /** The model in a file of CoreNLP's, made flat. */
    static byte[] compiled(String model) throws ReflectiveOperationException {
        return new PennCompiler(model).compile();
    }

    private byte[] compile() throws ReflectiveOperationException {
        MaxentTagger open = tagger.as(MaxentTagger.class);
        for (int i = 0; i < open.numTags(); i++) {
            tags.add(open.getTag(i));
        }
        features();
        tagSet(tagger.field("tags").call("getOpenTagsArray").as(String[].class));
        words();
        clusters();
        FlatWriter out = new FlatWriter();
        out.texts(tags);
        out.number(tagSets.size());
        tagSets.keySet().forEach(set -> out.bytes(indices(set)));
        out.ints(rowsOfTags(4, List.of("")));
        out.ints(rowsOfTags(3, outside(tags)));
        table.write(out);
        weights.write(out);
        return out.written();
    }

    private void features() throws ReflectiveOperationException {
        List<?> byFeature = tagger.field("fAssociations").as(List.class);
        double[] lambda = tagger.field("prob").field("lambda").as(double[].class);
        if (byFeature.size() != FEATURES) {
            throw new IllegalStateException("not the features that the decoder knows");
        }
        for (int feature = 0; feature < FEATURES; feature++) {
            for (Map.Entry<String, Object> value :
                    sorted(byFeature.get(feature)).entrySet()) {
                int row = weights.rows();
                table.add(feature, value.getKey(), row);
                row((int[]) value.getValue(), lambda);
                if (feature == 3 || feature == 4) {
                    pairs.put(feature + value.getKey(), row);
                }
            }
        }
    }

    private void row(int[] numbers, double[] lambda) {
        for (int tag = 0; tag < numbers.length; tag++) {
            if (numbers[tag] >= 0) {
                weights.add(tag, lambda[numbers[tag]]);
            }
        }
        weights.close();
    }

    private void words() throws ReflectiveOperationException {
        for (Map.Entry<String, Object> word :
                sorted(tagger.field("dict").field("dict").as(Map.class)).entrySet()) {
            Opened count = new Opened(word.getValue());
            Opened own = count.call("getTags");
            String[] all = tagger.field("tags")
                    .call("deterministicallyExpandTags", (Object) own.as(String[].class))
                    .as(String[].class);
            int first = tags.indexOf(count.call("getFirstTag").as(String.class));
            boolean rare = count.call("sum").as(Integer.class) < PennModel.RARE;
            table.add(PennModel.WORD, word.getKey(), PennModel.fact(tagSet(all), first, rare));
        }
    }

    private void clusters() throws ReflectiveOperationException {
        Opened extractor = tagger.field("extractorsRare").call("get", CLUSTERED - COMMON);
        Opened clusters = extractor.field("lexicon");
        if (clusters.field("mapdigits").as(Boolean.class)
                || clusters.field("casedDistSim").as(Boolean.class)) {
            throw new IllegalStateException("not the clusters that the decoder knows");
        }
        for (Map.Entry<String, Object> word :
                sorted(clusters.field("lexicon").as(Map.class)).entrySet()) {
            table.add(
                    PennModel.CLUSTER,
                    word.getKey(),
                    Integer.parseInt(word.getValue().toString()));
        }
    }

    private int tagSet(String... set) {
        return tagSets.computeIfAbsent(List.of(set), key -> tagSets.size());
    }

    private byte[] indices(List<String> set) {
        byte[] indices = new byte[set.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (byte) tags.indexOf(set.get(i));
        }
        return indices;
    }

    /** The rows of a feature over tags, by the tag before and after each of these; -1 where it has none. */
    private int[] rowsOfTags(int feature, List<String> before) {
        return before.stream()
                .flatMap(one -> outside(tags).stream().map(other -> one.isEmpty() ? other : one + '!' + other))
                .mapToInt(value -> pairs.getOrDefault(feature + value, -1))
                .toArray();
    }

    private static List<String> outside(List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        all.add("NA");
        return all;
    }

    private static Map<String, Object> sorted(Object map) {
        Map<String, Object> sorted = new TreeMap<>();
        ((Map<?, ?>) map).forEach((key, value) -> sorted.put(key.toString(), value));
        return sorted;
    }
}
