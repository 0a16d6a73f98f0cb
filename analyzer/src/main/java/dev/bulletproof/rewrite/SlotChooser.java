package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Missing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses what to ask for: what is missing, by what the object is, at most three. Immutable. */
final class SlotChooser {
    private static final int MOST = 3;
    /** Words up to which a bullet bears three, two and one slots: a strong bullet has 19 at the median, 29 at the 90th percentile. */
    private static final int[] ROOM = {10, 16, 30};

    private static final Set<Missing> SIZES = EnumSet.of(Missing.METRIC, Missing.COUNT);
    private static final Set<Missing> RESULTS = EnumSet.of(Missing.OUTCOME, Missing.BASELINE, Missing.CONSEQUENCE);

    private final WorkObjects objects;
    private final Set<String> changeVerbs = Set.copyOf(DataFile.lines("change-verbs.txt"));

    SlotChooser(WorkObjects objects) {
        this.objects = objects;
    }

    /**
     * The slots for a text whose evidence and weaknesses are known, in the order of the sentence.
     *
     * @param taken how many slots the text has already
     */
    List<SlotTemplate> choose(Parsed parsed, Evidence evidence, Set<Missing> missing, int taken) {
        int room = room(parsed) - taken;
        Optional<WorkObject> object = objects.of(parsed);
        List<SlotTemplate> chosen = new ArrayList<>();
        if (missing.contains(Missing.OWN_PART)) {
            chosen.add(objects.slot("own-part"));
        }
        if (missing.contains(Missing.TECHNOLOGY) && evidence.technologies().isEmpty()) {
            object.flatMap(WorkObject::tools).filter(slot -> free(parsed, slot)).ifPresent(chosen::add);
        }
        boolean outcome = evidence.outcomes().isEmpty() && missing.stream().anyMatch(RESULTS::contains);
        boolean size = evidence.metrics().isEmpty() && missing.stream().anyMatch(SIZES::contains);
        if (size && claimsChange(parsed)) {
            changes(parsed).ifPresent(chosen::add);
        } else if (size && taken == 0 && (chosen.isEmpty() || !outcome)) {
            object.map(WorkObject::size).filter(slot -> free(parsed, slot)).ifPresent(chosen::add);
        }
        if (outcome) {
            chosen.addAll(results(object, room - chosen.size()));
        }
        return chosen.stream().limit(Math.max(0, room)).toList();
    }

    private boolean claimsChange(Parsed parsed) {
        return parsed.head() != null && changeVerbs.contains(parsed.head().lemma());
    }

    private Optional<SlotTemplate> changes(Parsed parsed) {
        return Stream.of("by-percent", "from-to")
                .map(objects::slot)
                .filter(slot -> free(parsed, slot))
                .findFirst();
    }

    /** At most two, and one where little is known of the object. */
    private List<SlotTemplate> results(Optional<WorkObject> object, int room) {
        return object.map(WorkObject::results).orElseGet(() -> List.of(objects.slot("consequence"))).stream()
                .limit(Math.max(0, Math.min(room, 2)))
                .toList();
    }

    /** Whether the slot's preposition is not taken, and a size would stand right behind what it measures. */
    private static boolean free(Parsed parsed, SlotTemplate slot) {
        boolean tools = slot.slot().kind() == Slot.Kind.TECHNOLOGY;
        Placement place = Placement.in(parsed);
        if (slot.isResult()) {
            return true;
        }
        boolean near =
                parsed.object() != null && place.inner() <= parsed.object().end();
        boolean placed =
                tools ? !place.taken(parsed, "with") : near || slot.slot().kind() == Slot.Kind.PERCENT;
        return placed && !place.taken(parsed, slot.lead());
    }

    private static int room(Parsed parsed) {
        long words = parsed.text().strip().split("\\s+", -1).length;
        int room = MOST;
        for (int bound : ROOM) {
            if (words <= bound) {
                return room;
            }
            room--;
        }
        return 0;
    }
}
