package dev.bulletproof.rules;

import dev.bulletproof.settings.YamlNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The shapes by the names that data files use. */
final class Shapes {
    private static final Map<String, Function<YamlNode, Shape>> BY_NAME = Map.ofEntries(
            Map.entry("phrases", PhraseShape::new),
            Map.entry("placeholder", with -> new PlaceholderShape()),
            Map.entry("missing", MissingShape::new),
            Map.entry("length", LengthShape::new),
            Map.entry("soft-opener", SoftOpenerShape::new),
            Map.entry("no-verb", NoVerbShape::new),
            Map.entry("passive", PassiveShape::new),
            Map.entry("share", ShareShape::new),
            Map.entry("purpose", PurposeShape::new),
            Map.entry("improvement", ImprovementShape::new),
            Map.entry("weasel", WeaselShape::new),
            Map.entry("object", ObjectShape::new),
            Map.entry("depth", DepthShape::new),
            Map.entry("duty-list", with -> new DutyListShape()),
            Map.entry("repeated-opener", RepeatedOpenerShape::new),
            Map.entry("tense", with -> new TenseShape()),
            Map.entry("duplicate", DuplicateShape::new),
            Map.entry("buried", BuriedShape::new),
            Map.entry("count", CountShape::new),
            Map.entry("reactive", ReactiveShape::new),
            Map.entry("tasks", TaskShape::new),
            Map.entry("hidden", with -> new HiddenShape()),
            Map.entry("unreadable", UnreadableShape::new),
            Map.entry("layout", LayoutShape::new),
            Map.entry("no-bullets", with -> new NoBulletsShape()),
            Map.entry("gap", GapShape::new),
            Map.entry("declared", with -> Shapes::nothing));

    private Shapes() {}

    static Shape of(YamlNode name, YamlNode with) {
        String known = name.oneOf("shape", BY_NAME.keySet().stream().sorted().toList());
        return Objects.requireNonNull(BY_NAME.get(known)).apply(with);
    }

    /** Of a rule whose findings a later stage makes. */
    private static Stream<Hit> nothing(Scene scene) {
        return Stream.empty();
    }
}
