package dev.bulletproof.checklist;

import dev.bulletproof.checklist.View.Seen;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which words of the bullets are in view. Immutable. */
final class Sight {
    private final Map<String, List<Span>> seen = new HashMap<>();

    Sight(Resume resume, List<Seen> stretches) {
        resume.bullets()
                .forEach(bullet -> stretches.stream()
                        .filter(stretch -> bullet.id().equals(stretch.bullet()))
                        .forEach(stretch -> add(bullet, stretch.text())));
    }

    /** A stretch whose words the joined text holds otherwise, such as at a broken word, begins the bullet. */
    private void add(Bullet bullet, String words) {
        int start = Math.max(0, bullet.text().indexOf(words));
        int end = Math.min(bullet.text().length(), start + words.length());
        seen.computeIfAbsent(bullet.id(), id -> new ArrayList<>()).add(new Span(start, end));
    }

    /** Ids of the bullets of which something is seen. */
    Set<String> bullets() {
        return seen.keySet();
    }

    /** Ids of the signals that some word in view shows; showings by bullet id and signal id. */
    Set<String> signals(Map<String, Map<String, Showing>> showings) {
        Set<String> signals = new TreeSet<>();
        seen.forEach((bullet, spans) -> showings.getOrDefault(bullet, Map.of()).forEach((signal, showing) -> {
            if (showing.words().stream().anyMatch(word -> spans.stream().anyMatch(word::overlaps))) {
                signals.add(signal);
            }
        }));
        return signals;
    }
}
