package dev.bulletproof.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step of the build: learns from bullets whose results are labelled what tells a result from a description. */
public final class UpshotTrainer {
    private final ObjectMapper json = new ObjectMapper();
    private final Language language = new Language();
    private final MetricFinder metrics = new MetricFinder();
    private final WordSets words = WordSets.load(OutcomeFinder.class, OutcomeFinder.WORDS);
    private final OutcomeRules rules = new OutcomeRules(words);
    private final UpshotFeatures features = new UpshotFeatures(words);

    private UpshotTrainer() {}

    /** Writes below the folder of classes named first what it learns from the folders named after it. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0])
                .resolve(UpshotTrainer.class.getPackageName().replace('.', '/'))
                .resolve(UpshotFeatures.WEIGHTS);
        UpshotTrainer trainer = new UpshotTrainer();
        List<Regression.Example> examples = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            for (Path file : files(Path.of(folder))) {
                examples.addAll(trainer.examples(file));
            }
        }
        Files.write(target, new Regression(examples).lines());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file).endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private List<Regression.Example> examples(Path file) throws IOException {
        List<Regression.Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode bullet = json.readTree(line);
            if (bullet.has("outcomes")) {
                add(bullet, examples);
            }
        }
        return examples;
    }

    private void add(JsonNode bullet, List<Regression.Example> examples) {
        String text = bullet.get("text").asText();
        List<Span> told = new ArrayList<>();
        for (JsonNode outcome : bullet.get("outcomes")) {
            int start = text.indexOf(outcome.asText());
            told.add(new Span(start, start + outcome.asText().length()));
        }
        Parsed parsed = language.parse(text);
        for (OutcomeRules.Read clause : rules.read(parsed, metrics.find(text, new Sentence(parsed.tokens())))) {
            boolean result = told.stream().anyMatch(one -> mostly(one, clause.clause()));
            clause.upshot()
                    .map(upshot -> new Regression.Example(features.of(upshot), result))
                    .ifPresent(examples::add);
        }
    }

    /** Whether the two share at least half of the shorter one. */
    private static boolean mostly(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0 && shared * 2 >= Math.min(one.end() - one.start(), other.end() - other.start());
    }
}
