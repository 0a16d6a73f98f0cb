package dev.bulletproof.rules;

import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.Word;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A page that is hard on the eye or on programs that read it line by line. Nothing is said about estimated layouts. */
final class LayoutShape implements Shape {
    private final double smallest;
    private final double beside;
    private final int pages;

    LayoutShape(YamlNode with) {
        this.smallest = with.get("smallest-type").number();
        this.beside = with.get("lines-beside").number();
        this.pages = with.get("most-pages").integer();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        Layout layout = scene.resume().layout();
        return layout.estimated() || layout.lines().isEmpty()
                ? Stream.empty()
                : Stream.of(type(layout), columns(layout), length(layout)).flatMap(hits -> hits);
    }

    private Stream<Hit> type(Layout layout) {
        double[] sizes = layout.lines().stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(Word::size)
                .sorted()
                .toArray();
        double median = sizes[sizes.length / 2];
        return median >= smallest
                ? Stream.empty()
                : hit("type", String.format(Locale.ROOT, "most of the text is set in %.1f points", median));
    }

    private Stream<Hit> columns(Layout layout) {
        List<Line> lines = layout.lines();
        long side = lines.stream()
                .filter(line -> lines.stream().anyMatch(other -> isBeside(line, other)))
                .count();
        return side < beside * lines.size() ? Stream.empty() : hit("columns", "text stands side by side in columns");
    }

    private Stream<Hit> length(Layout layout) {
        int count = layout.pages().size();
        return count <= pages ? Stream.empty() : hit("length", "it has " + count + " pages");
    }

    private static boolean isBeside(Line line, Line other) {
        return line.page() == other.page()
                && line.box().top() < other.box().bottom()
                && other.box().top() < line.box().bottom()
                && (line.box().right() < other.box().left()
                        || other.box().right() < line.box().left());
    }

    private static Stream<Hit> hit(String location, String trouble) {
        return Stream.of(Hit.at("layout: " + location, Map.of("trouble", trouble)));
    }
}
