package dev.bulletproof.coach;

import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.coach.Weights.Mark;
import dev.bulletproof.settings.RolePack.Factor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against the role; the weights are the user's. */
final class MatrixPart {
    private static final int FULL = 5;

    private MatrixPart() {}

    static Part of(Case one, Weights weights) {
        List<List<String>> rows = one.role().factors().stream()
                .map(factor -> row(one, factor, weights.marks().get(factor.id())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(List.of("Factor", "Side", "How to tell", "Weight 0–5", "Mark 0–5", "Counts"), rows));
        blocks.add(new Block.Text(verdict(one, weights)));
        return new Part("Decision matrix", blocks);
    }

    private static List<String> row(Case one, Factor factor, @Nullable Mark mark) {
        return List.of(
                factor.name(),
                factor.side(),
                evidence(one, factor),
                mark == null ? "[weight]" : Integer.toString(mark.weight()),
                mark == null ? "[mark]" : Integer.toString(mark.value()),
                mark == null ? "" : (factor.side().equals("for") ? "+" : "−") + mark.product());
    }

    /** Two factors can be read off the résumé; of the others it says with what proof the user would go into them. */
    private static String evidence(Case one, Factor factor) {
        return switch (factor.id()) {
            case "fit" ->
                count(one, Shown.STRONG) + " of " + one.card().signals().size()
                        + " signals are shown strongly: a mark of " + scaled(one, Shown.STRONG);
            case "gap" ->
                count(one, Shown.NOT_SHOWN) + " of " + one.card().signals().size() + " signals are not shown, "
                        + count(one, Shown.WEAK) + " weakly: a mark of " + scaled(one, Shown.NOT_SHOWN);
            case "growth" -> factor.ask() + gaps(one);
            default -> factor.ask() + proof(one, factor);
        };
    }

    private static String gaps(Case one) {
        List<String> names =
                one.gaps().stream().map(SignalResult::name).limit(2).toList();
        return names.isEmpty() ? "" : ". Least proved so far: " + String.join(", ", names);
    }

    /** What the candidate can point to, should it come to that. */
    private static String proof(Case one, Factor factor) {
        return factor.signal().isEmpty()
                ? ""
                : one.best(factor.signal())
                        .map(bullet -> (one.result(factor.signal()).shown() == Shown.STRONG
                                        ? ". You can point to "
                                        : ". So far you can only point to ")
                                + one.quote(bullet))
                        .orElse(". You can point to nothing yet");
    }

    private static long count(Case one, Shown shown) {
        return one.card().signals().stream()
                .filter(signal -> signal.shown() == shown)
                .count();
    }

    private static long scaled(Case one, Shown shown) {
        return Math.round(
                (double) FULL * count(one, shown) / one.card().signals().size());
    }

    private static String verdict(Case one, Weights weights) {
        if (weights.marks().isEmpty()) {
            return "Fill in weights and marks in a file, one line a factor such as “" + first(one)
                    + ": {weight: 3, mark: 4}”, and run again with --weights FILE.";
        }
        int pro = sum(one, weights, "for");
        int con = sum(one, weights, "against");
        return "For " + pro + ", against " + con + ": " + (pro - con) + " in favour. " + missing(one, weights);
    }

    private static String missing(Case one, Weights weights) {
        List<String> open = one.role().factors().stream()
                .filter(factor -> !weights.marks().containsKey(factor.id()))
                .map(Factor::id)
                .toList();
        return open.isEmpty() ? "Every factor is counted." : "Not counted: " + String.join(", ", open) + ".";
    }

    private static String first(Case one) {
        return one.role().factors().isEmpty()
                ? "growth"
                : one.role().factors().get(0).id();
    }

    private static int sum(Case one, Weights weights, String side) {
        return one.role().factors().stream()
                .filter(factor -> factor.side().equals(side))
                .map(factor -> weights.marks().getOrDefault(factor.id(), new Mark(0, 0)))
                .mapToInt(Mark::product)
                .sum();
    }
}
