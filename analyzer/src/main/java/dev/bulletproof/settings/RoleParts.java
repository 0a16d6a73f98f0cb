package dev.bulletproof.settings;

import dev.bulletproof.settings.RolePack.Beat;
import dev.bulletproof.settings.RolePack.Cues;
import dev.bulletproof.settings.RolePack.Factor;
import dev.bulletproof.settings.RolePack.Proof;
import dev.bulletproof.settings.RolePack.RedFlag;
import dev.bulletproof.settings.RolePack.Signal;
import dev.bulletproof.settings.RolePack.Skill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lists of a role file. An item is either the id of an inherited one, taken as it is, or a map with an id whose
 * other keys may be left out where an inherited one has them.
 */
final class RoleParts {
    private static final Cues NO_CUES = new Cues(List.of(), List.of(), List.of());

    private final Set<String> classes;

    RoleParts(Set<String> classes) {
        this.classes = classes;
    }

    List<Signal> signals(YamlNode node, RolePack parent) {
        return items(node, "signals", parent.signals(), Signal::id, this::signal);
    }

    List<Skill> skills(YamlNode node, RolePack parent, List<String> signals) {
        List<Skill> inherited = parent.skills().stream()
                .map(skill -> new Skill(skill.id(), skill.name(), kept(skill.signals(), signals), skill.cues()))
                .toList();
        return items(node, "skills", inherited, Skill::id, (item, old) -> skill(item, old, signals));
    }

    List<RedFlag> redFlags(YamlNode node, RolePack parent) {
        return items(node, "red-flags", parent.redFlags(), RedFlag::id, this::redFlag);
    }

    List<Factor> factors(YamlNode node, RolePack parent, List<String> signals) {
        List<Factor> inherited = parent.factors().stream()
                .map(one -> new Factor(
                        one.id(),
                        one.name(),
                        one.side(),
                        one.ask(),
                        signals.contains(one.signal()) ? one.signal() : ""))
                .toList();
        return items(node, "factors", inherited, Factor::id, (item, old) -> factor(item, old, signals));
    }

    List<Beat> script(YamlNode node, RolePack parent, List<String> signals) {
        List<Beat> inherited = parent.script().stream()
                .filter(beat -> beat.signal().isEmpty() || signals.contains(beat.signal()))
                .toList();
        return items(node, "script", inherited, Beat::id, (item, old) -> beat(item, old, signals));
    }

    private Signal signal(YamlNode item, Optional<Signal> old) {
        item.rejectUnknownKeys(
                List.of("id", "name", "question", "cues", "also", "together", "except", "proofs", "phrases"));
        Cues cues = cues(item, old.map(Signal::cues));
        if (cues.cues().isEmpty()) {
            throw item.fault("expected 'cues', the words by which a bullet shows this signal");
        }
        return new Signal(
                item.text("id"),
                text(item, "name", old.map(Signal::name)),
                item.optionalText("question")
                        .or(() -> old.map(Signal::question))
                        .orElse(""),
                cues,
                proofs(item, old),
                item.optional("phrases")
                        .map(YamlNode::texts)
                        .or(() -> old.map(Signal::phrases))
                        .orElse(List.of()));
    }

    private static List<Proof> proofs(YamlNode item, Optional<Signal> old) {
        return item.optional("proofs")
                .map(list -> list.list().stream().map(RoleParts::proof).toList())
                .or(() -> old.map(Signal::proofs))
                .orElse(List.of());
    }

    private static Proof proof(YamlNode item) {
        item.rejectUnknownKeys(List.of("artefact", "find", "build"));
        return new Proof(item.text("artefact"), item.text("find"), item.text("build"));
    }

    private Skill skill(YamlNode item, Optional<Skill> old, List<String> signals) {
        item.rejectUnknownKeys(List.of("id", "name", "signals", "cues", "also", "together", "except"));
        List<String> own = item.list("signals").stream()
                .map(signal -> signal.oneOf("signal", signals))
                .toList();
        return new Skill(
                item.text("id"),
                text(item, "name", old.map(Skill::name)),
                own.isEmpty() ? old.map(Skill::signals).orElse(own) : own,
                cues(item, old.map(Skill::cues)));
    }

    private RedFlag redFlag(YamlNode item, Optional<RedFlag> old) {
        item.rejectUnknownKeys(List.of("id", "name", "question", "cues", "also", "together", "except", "needs"));
        return new RedFlag(
                item.text("id"),
                text(item, "name", old.map(RedFlag::name)),
                text(item, "question", old.map(RedFlag::question)),
                cues(item, old.map(RedFlag::cues)),
                item.optional("needs")
                        .map(needs -> needs.oneOf("need", List.of("any", "mixed", "specific")))
                        .or(() -> old.map(RedFlag::needs))
                        .orElse("any"));
    }

    private static Factor factor(YamlNode item, Optional<Factor> old, List<String> signals) {
        item.rejectUnknownKeys(List.of("id", "name", "side", "ask", "signal"));
        return new Factor(
                item.text("id"),
                text(item, "name", old.map(Factor::name)),
                item.optional("side")
                        .map(side -> side.oneOf("side", List.of("for", "against")))
                        .or(() -> old.map(Factor::side))
                        .orElse("for"),
                text(item, "ask", old.map(Factor::ask)),
                item.optional("signal")
                        .map(signal -> signal.oneOf("signal", signals))
                        .or(() -> old.map(Factor::signal))
                        .orElse(""));
    }

    private static Beat beat(YamlNode item, Optional<Beat> old, List<String> signals) {
        item.rejectUnknownKeys(List.of("id", "name", "signal", "say"));
        return new Beat(
                item.text("id"),
                text(item, "name", old.map(Beat::name)),
                item.optional("signal")
                        .map(signal -> signal.oneOf("signal", signals))
                        .or(() -> old.map(Beat::signal))
                        .orElse(""),
                text(item, "say", old.map(Beat::say)));
    }

    private Cues cues(YamlNode item, Optional<Cues> old) {
        Cues inherited = old.orElse(NO_CUES);
        List<Cue> base = item.optional("cues").map(this::cueList).orElse(inherited.cues());
        List<Cue> also = item.optional("also").map(this::cueList).orElse(List.of());
        List<List<Cue>> together = item.optional("together")
                .map(groups -> groups.list().stream().map(this::cueList).toList())
                .orElse(inherited.together());
        List<Cue> except = item.optional("except").map(this::cueList).orElse(inherited.except());
        return new Cues(Stream.concat(base.stream(), also.stream()).toList(), together, except);
    }

    private List<Cue> cueList(YamlNode list) {
        return list.list().stream().map(cue -> Cue.of(cue, classes)).toList();
    }

    private static String text(YamlNode item, String key, Optional<String> inherited) {
        return inherited.isPresent() ? item.optionalText(key).orElse(inherited.get()) : item.text(key);
    }

    private static List<String> kept(List<String> some, List<String> known) {
        return some.stream().filter(known::contains).toList();
    }

    private static <T> List<T> items(
            YamlNode node,
            String key,
            List<T> inherited,
            Function<T, String> id,
            BiFunction<YamlNode, Optional<T>, T> read) {
        return node.optional(key)
                .map(list -> list.list().stream()
                        .map(item -> item(item, inherited, id, read))
                        .toList())
                .orElse(inherited);
    }

    private static <T> T item(
            YamlNode item, List<T> inherited, Function<T, String> id, BiFunction<YamlNode, Optional<T>, T> read) {
        List<String> known = inherited.stream().map(id).toList();
        String name = item.isMap() ? item.text("id") : item.oneOf("item to inherit", known);
        Optional<T> old =
                inherited.stream().filter(one -> id.apply(one).equals(name)).findFirst();
        return item.isMap() ? read.apply(item, old) : old.orElseThrow();
    }
}
