package dev.bulletproof.rules;

import java.util.Map;
import java.util.stream.Stream;

/** Text in the file that no reader of the page sees. */
final class HiddenShape implements Shape {
    private static final int LONGEST = 60;

    @Override
    public Stream<Hit> check(Scene scene) {
        return scene.resume().hidden().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Hit.at("hidden text", Map.of("text", shortened(text))));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
