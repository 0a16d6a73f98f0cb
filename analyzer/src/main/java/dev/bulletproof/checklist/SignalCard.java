package dev.bulletproof.checklist;

import dev.bulletproof.settings.RolePack.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well a résumé shows each signal of a role. Immutable. */
final class SignalCard {
    private final List<Signal> signals;
    private final int strong;

    SignalCard(List<Signal> signals, ScoreTable table) {
        this.signals = List.copyOf(signals);
        this.strong = table.strong();
    }

    /** One result for each signal, in the role's order; showings by bullet id and signal id; those seen at once by id. */
    List<SignalResult> results(List<Judged> bullets, Map<String, Map<String, Showing>> showings, Set<String> seen) {
        Map<String, Support> supports = Support.of(bullets);
        return signals.stream()
                .map(signal -> result(signal, bullets, showings, seen, shown(signal, supports)))
                .toList();
    }

    /** The same without the showings: how well each signal is shown is all that a score depends on. */
    List<SignalResult> results(List<Judged> bullets) {
        Map<String, Support> supports = Support.of(bullets);
        return signals.stream()
                .map(signal -> new SignalResult(signal.id(), signal.name(), shown(signal, supports), List.of(), false))
                .toList();
    }

    private SignalResult result(
            Signal signal,
            List<Judged> bullets,
            Map<String, Map<String, Showing>> showings,
            Set<String> seen,
            Shown shown) {
        List<Showing> ordered = bullets.stream()
                .filter(bullet -> bullet.signals().contains(signal.id()))
                .sorted(Comparator.comparing(Judged::specific)
                        .reversed()
                        .thenComparingInt(bullet -> -words(showings, bullet, signal))
                        .thenComparingInt(bullet -> -bullet.strength()))
                .flatMap(bullet ->
                        Optional.ofNullable(
                                showings.getOrDefault(bullet.id(), Map.of()).get(signal.id()))
                                .stream())
                .toList();
        return new SignalResult(signal.id(), signal.name(), shown, ordered, seen.contains(signal.id()));
    }

    /** In how many places it shows the signal: the more, the more it is about it. */
    private static int words(Map<String, Map<String, Showing>> showings, Judged bullet, Signal signal) {
        Showing showing = showings.getOrDefault(bullet.id(), Map.of()).get(signal.id());
        return showing == null ? 0 : showing.words().size();
    }

    /** Strong takes a specific bullet and enough evidence together; any mention at all is weak. */
    private Shown shown(Signal signal, Map<String, Support> supports) {
        Support support = supports.get(signal.id());
        if (support == null) {
            return Shown.NOT_SHOWN;
        }
        return support.specific() && support.strength() >= strong ? Shown.STRONG : Shown.WEAK;
    }
}
