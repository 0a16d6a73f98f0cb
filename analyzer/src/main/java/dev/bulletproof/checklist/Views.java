package dev.bulletproof.checklist;

import dev.bulletproof.checklist.View.Buried;
import dev.bulletproof.checklist.View.Seen;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the 15-second view of résumés. Immutable; may be shared between threads. */
final class Views {
    private final Attention attention = Attention.load();

    /** {@code showings} by bullet id and signal id. */
    View of(Resume resume, List<Judged> bullets, Map<String, Map<String, Showing>> showings) {
        List<Seen> seen = new Skimmer(resume, attention).look();
        return new View(
                attention.of("seconds"),
                attention.of("words"),
                resume.layout().estimated(),
                seen,
                buried(resume, bullets, new Sight(resume, seen), showings));
    }

    /** Ids of the signals that some word in view shows. */
    static Set<String> signals(Resume resume, View view, Map<String, Map<String, Showing>> showings) {
        return new Sight(resume, view.spans()).signals(showings);
    }

    /** Where the seen lines prove as much, and show the same signals, nothing is gained by a move. */
    private List<Buried> buried(
            Resume resume, List<Judged> bullets, Sight sight, Map<String, Map<String, Showing>> showings) {
        Map<String, Judged> byId = bullets.stream().collect(Collectors.toMap(Judged::id, Function.identity()));
        Set<String> inView = new TreeSet<>(sight.signals(showings));
        List<Buried> found = new ArrayList<>();
        bullets.stream()
                .filter(bullet -> bullet.specific() && !sight.bullets().contains(bullet.id()))
                .sorted(Comparator.comparingInt(bullet -> -news(bullet, inView).size()))
                .forEach(bullet -> {
                    String before = weakerSeen(resume, bullet.id(), byId, sight.bullets());
                    List<String> news = news(bullet, inView);
                    if (found.size() < attention.of("buried") && (before != null || !news.isEmpty())) {
                        found.add(new Buried(bullet.id(), before, news));
                        inView.addAll(news);
                    }
                });
        return found;
    }

    private static List<String> news(Judged bullet, Set<String> inView) {
        return bullet.signals().stream()
                .filter(signal -> !inView.contains(signal))
                .sorted()
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
