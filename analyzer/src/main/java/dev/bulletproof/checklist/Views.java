package dev.bulletproof.checklist;

import dev.bulletproof.checklist.View.Buried;
import dev.bulletproof.checklist.View.Seen;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the 15-second view of résumés. Immutable; may be shared between threads. */
final class Views {
    private final Attention attention = Attention.load();

    View of(Resume resume, List<Judged> bullets) {
        List<Seen> seen = new Skimmer(resume, attention).look();
        Set<String> seenBullets =
                seen.stream().flatMap(span -> Stream.ofNullable(span.bullet())).collect(Collectors.toSet());
        return new View(
                attention.of("seconds"),
                attention.of("words"),
                resume.layout().estimated(),
                seen,
                buried(resume, bullets, seenBullets));
    }

    private static List<Buried> buried(Resume resume, List<Judged> bullets, Set<String> seen) {
        Map<String, Judged> byId = bullets.stream().collect(Collectors.toMap(Judged::id, Function.identity()));
        return bullets.stream()
                .filter(bullet -> bullet.specific() && !seen.contains(bullet.id()))
                .sorted(Comparator.comparingInt(bullet -> -bullet.signals().size()))
                .map(bullet -> new Buried(bullet.id(), weakerSeen(resume, bullet.id(), byId, seen)))
                .toList();
    }

    private static @Nullable String weakerSeen(
            Resume resume, String buried, Map<String, Judged> byId, Set<String> seen) {
        return siblings(resume, buried).stream()
                .map(Bullet::id)
                .takeWhile(id -> !id.equals(buried))
                .filter(seen::contains)
                .filter(id -> !Objects.requireNonNull(byId.get(id)).specific())
                .findFirst()
                .orElse(null);
    }

    private static List<Bullet> siblings(Resume resume, String id) {
        return resume.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.bullets()), section.entries().stream().map(Entry::bullets)))
                .filter(bullets ->
                        bullets.stream().anyMatch(bullet -> bullet.id().equals(id)))
                .findFirst()
                .orElse(List.of());
    }
}
