package dev.bulletproof.checklist;

import dev.bulletproof.checklist.View.Kind;
import dev.bulletproof.checklist.View.Seen;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the eye has taken in so far, until its budget of words is used up. Not shared between threads. */
final class Glances {
    private final List<Line> lines;
    private final List<Seen> seen = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private int left;

    private record Place(int line, int word) {}

    Glances(List<Line> lines, int words) {
        this.lines = lines;
        this.left = words;
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    boolean saw(int line, int word) {
        return places.contains(new Place(line, word));
    }

    /** Looks at a line's words from one on, at most so many, leaving out those seen already. Says how many were taken in. */
    int look(Kind kind, int line, int from, int most, @Nullable String bullet) {
        List<Word> words = lines.get(line).words();
        List<Word> taken = new ArrayList<>();
        for (int i = from; i < Math.min(words.size(), from + most) && left > 0; i++) {
            if (places.add(new Place(line, i))) {
                taken.add(words.get(i));
                left--;
            }
        }
        if (!taken.isEmpty()) {
            seen.add(new Seen(kind, text(taken), lines.get(line).page(), box(taken), bullet));
        }
        return taken.size();
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static Box box(List<Word> words) {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box;
    }
}
