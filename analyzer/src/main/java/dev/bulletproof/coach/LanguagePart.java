package dev.bulletproof.coach;

import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import java.util.List;
import java.util.stream.Stream;

/** Honest sentences for each signal: every fact is a slot that only the author can fill. */
final class LanguagePart {
    private LanguagePart() {}

    static Part of(Case one) {
        EachOnce once = new EachOnce();
        return new Part(
                "Language bank",
                one.card().signals().stream()
                        .map(signal -> block(one, signal, once))
                        .toList());
    }

    private static Block block(Case one, SignalResult signal, EachOnce once) {
        if (signal.shown() == Shown.STRONG) {
            return new Block.Items(
                    signal.name() + ": in your own words already.",
                    once.of(one.lines(signal.id())).stream()
                            .limit(2)
                            .map(one::quote)
                            .toList());
        }
        String start = one.best(signal.id())
                .map(bullet -> "start from " + one.quote(bullet))
                .orElseGet(() -> "nothing to start from, " + one.none() + " is near");
        List<String> phrases = Stream.concat(
                        one.best(signal.id()).flatMap(one::stronger).stream(),
                        one.signal(signal.id()).phrases().stream())
                .distinct()
                .toList();
        return new Block.Items(
                signal.name() + ": " + start + ". Fill every bracket with a fact or leave the sentence out.", phrases);
    }
}
