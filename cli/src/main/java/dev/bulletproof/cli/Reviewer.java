package dev.bulletproof.cli;

import dev.bulletproof.Analyzer;
import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.model.Problem;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Digest;
import dev.bulletproof.report.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** From an input to its outcome, by way of the store where there is one. Safe for several threads. */
final class Reviewer {
    private final Supplier<Analyzer> analyzer;
    private final InputStream standardInput;
    private final Optional<OutcomeStore> store;
    private final BiFunction<Input, Review, Review> mask;
    private final BiFunction<Input, Review, Map<String, String>> render;

    Reviewer(
            Supplier<Analyzer> analyzer,
            InputStream standardInput,
            Optional<OutcomeStore> store,
            BiFunction<Input, Review, Review> mask,
            BiFunction<Input, Review, Map<String, String>> render) {
        this.analyzer = analyzer;
        this.standardInput = standardInput;
        this.store = store;
        this.mask = mask;
        this.render = render;
    }

    Outcome outcome(Input input) {
        try {
            if (input.standardInput()) {
                return rendered(input, analyzer.get().review(input.name(), standardInput.readAllBytes()));
            }
            return store.isEmpty()
                            || Files.size(input.path()) > Limits.standard().bytes()
                    ? rendered(input, analyzer.get().review(input.name(), input.path()))
                    : stored(store.get(), input);
        } catch (IOException e) {
            return rendered(
                    input, analyzer.get().refused(input.name(), "not-found", "cannot be opened", "check the file"));
        } catch (RuntimeException | StackOverflowError e) {
            // One file must not end a batch: what went wrong is said where its report would be.
            String what = "led to a fault of the program (" + e + ")";
            return rendered(input, analyzer.get().refused(input.name(), Problem.FAULT, what, "please report it"));
        }
    }

    private Outcome stored(OutcomeStore outcomes, Input input) throws IOException {
        byte[] content = Files.readAllBytes(input.path());
        String key = outcomes.key(input.name(), content);
        Optional<Outcome> kept = outcomes.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Outcome outcome = rendered(input, analyzer.get().review(input.name(), content));
        outcomes.keep(key, outcome);
        return outcome;
    }

    private Outcome rendered(Input input, Review review) {
        Review masked = mask.apply(input, review);
        return Outcome.of(Digest.of(masked), render.apply(input, masked));
    }
}
