package dev.bulletproof.rules;

import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.Map;
import java.util.stream.Stream;

/** More bullets under one entry than anybody reads, or next to none under the latest job. */
final class CountShape implements Shape {
    private final int most;
    private final int fewestUnderLatest;

    CountShape(YamlNode with) {
        this.most = with.get("most").integer();
        this.fewestUnderLatest = with.get("fewest-under-latest").integer();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        return Stream.concat(
                        scene.jobs().stream().filter(job -> job.facts().size() > most),
                        latest(scene).filter(job -> job.facts().size() < fewestUnderLatest))
                .filter(job -> !job.facts().isEmpty())
                .map(CountShape::hit);
    }

    private static Stream<Scene.Job> latest(Scene scene) {
        return scene.resume().sections().stream()
                .filter(section -> section.kind() == SectionKind.EXPERIENCE)
                .map(Section::entries)
                .filter(entries -> !entries.isEmpty())
                .limit(1)
                .flatMap(entries ->
                        scene.jobs().stream().filter(job -> job.entry().equals(entries.get(0))));
    }

    private static Hit hit(Scene.Job job) {
        int count = job.facts().size();
        String bullets = count == 1 ? "1 bullet" : count + " bullets";
        return Hit.over(job.facts(), Missing.OTHER, Map.of("bullets", bullets, "entry", named(job)));
    }

    private static String named(Scene.Job job) {
        String title = job.entry().title();
        return title.isEmpty() ? "this entry" : "\"" + title + "\"";
    }
}
