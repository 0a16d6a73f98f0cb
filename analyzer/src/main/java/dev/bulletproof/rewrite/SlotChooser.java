package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Missing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses what to ask for: what is missing, by what the object is, at most three. Immutable. */
final class SlotChooser {
    private static final int MOST = 3;
    /** Words up to which a bullet bears three, two and one slots: a strong bullet has 19 at the median, 29 at the 90th percentile. */
    private static final int[] ROOM = {12, 20, 34};

    private static final Set<Missing> SIZES = EnumSet.of(Missing.METRIC, Missing.COUNT);
    private static final Set<Missing> RESULTS = EnumSet.of(Missing.OUTCOME, Missing.BASELINE, Missing.CONSEQUENCE);

    private final WorkObjects objects;

    SlotChooser(WorkObjects objects) {
        this.objects = objects;
    }

    /** The slots for a text whose evidence and weaknesses are known, in the order of the sentence. */
    List<SlotTemplate> choose(Parsed parsed, Evidence evidence, Set<Missing> missing) {
        int room = room(parsed);
        List<SlotTemplate> chosen = new ArrayList<>();
        Optional<WorkObject> object = objects.of(parsed);
        if (missing.contains(Missing.OWN_PART)) {
            chosen.add(objects.slot("own-part"));
        }
        if (missing.contains(Missing.TECHNOLOGY) && evidence.technologies().isEmpty()) {
            object.flatMap(WorkObject::tools).filter(slot -> free(parsed, slot)).ifPresent(chosen::add);
        }
        boolean outcome = evidence.outcomes().isEmpty() && missing.stream().anyMatch(RESULTS::contains);
        boolean size = evidence.metrics().isEmpty() && missing.stream().anyMatch(SIZES::contains);
        if (size && (chosen.isEmpty() || !outcome)) {
            object.map(WorkObject::size).filter(slot -> free(parsed, slot)).ifPresent(chosen::add);
        }
        if (outcome) {
            results(object, chosen).forEach(chosen::add);
        }
        return chosen.stream().limit(room).toList();
    }

    private List<SlotTemplate> results(Optional<WorkObject> object, List<SlotTemplate> chosen) {
        return object.map(WorkObject::results).orElseGet(() -> List.of(objects.slot("consequence"))).stream()
                .limit((long) MOST - chosen.size())
                .toList();
    }

    private static boolean free(Parsed parsed, SlotTemplate slot) {
        boolean tools = slot.slot().kind() == Slot.Kind.TECHNOLOGY;
        Placement place = Placement.in(parsed);
        return slot.isResult() || (!place.taken(parsed, slot.lead()) && !(tools && place.taken(parsed, "with")));
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
