package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Missing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses what to ask for: what is missing, by what the object is, at most three. Immutable. */
final class SlotChooser {
    private static final int MOST = 3;
    /** Words up to which a bullet bears three, two and one slots: a strong bullet has 19 at the median, 29 at the 90th percentile. */
    private static final int[] ROOM = {10, 16, 30};

    private static final Set<Missing> SIZES = EnumSet.of(Missing.METRIC, Missing.COUNT);
    private static final Set<Missing> RESULTS = EnumSet.of(Missing.OUTCOME, Missing.BASELINE, Missing.CONSEQUENCE);

    /** A clause about something else than the act, at the end of the bullet. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(?:where|which|who|whose|so that|because|that)\\b|[;:] ");

    private static final Pattern MEANS = Pattern.compile(" (?:by|through|via) (?!\\d)");
    /** A word of a slot that names what is measured, and how much of it tells that word from others. */
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{6,}");

    private static final int STEM = 6;

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
        List<SlotTemplate> chosen = new ArrayList<>();
        boolean outcome = evidence.outcomes().isEmpty() && missing.stream().anyMatch(RESULTS::contains);
        if (missing.contains(Missing.OWN_PART)) {
            if (parsed.opener() != Opener.PRONOUN) {
                chosen.add(objects.slot("own-part"));
            }
        } else {
            inner(parsed, evidence, missing, taken, chosen);
        }
        if (outcome) {
            chosen.addAll(results(parsed, chosen, room - chosen.size()));
        }
        return chosen.stream().limit(Math.max(0, room)).toList();
    }

    /** The slots for a technology and a size. */
    private void inner(Parsed parsed, Evidence evidence, Set<Missing> missing, int taken, List<SlotTemplate> chosen) {
        Optional<WorkObject> object = objects.of(parsed);
        boolean change = claimsChange(parsed);
        if (!change
                && missing.contains(Missing.TECHNOLOGY)
                && evidence.technologies().isEmpty()) {
            object.flatMap(WorkObject::tools).filter(slot -> free(parsed, slot)).ifPresent(chosen::add);
        }
        boolean size = evidence.metrics().isEmpty() && missing.stream().anyMatch(SIZES::contains);
        if (size && change) {
            changes(parsed).ifPresent(chosen::add);
        } else if (size && taken == 0 && chosen.isEmpty()) {
            objects.sure(parsed)
                    .flatMap(WorkObject::size)
                    .filter(slot -> free(parsed, slot))
                    .ifPresent(chosen::add);
        }
    }

    private boolean claimsChange(Parsed parsed) {
        return parsed.head() != null && changeVerbs.contains(parsed.head().lemma());
    }

    /** One figure, for one thing that changed and whose size the text does not tell. */
    private Optional<SlotTemplate> changes(Parsed parsed) {
        int from = parsed.object() == null ? 0 : parsed.object().start();
        String changed = parsed.text()
                .substring(from, Math.max(from, Placement.in(parsed).inner()));
        if (changed.contains(" and ") || changed.contains(", ") || parsed.text().contains("%")) {
            return Optional.empty();
        }
        return Stream.of("by-percent", "from-to")
                .map(objects::slot)
                .filter(slot -> free(parsed, slot))
                .findFirst();
    }

    /** At most two where the object is known for sure; else one that leaves the kind of result to the author. */
    private List<SlotTemplate> results(Parsed parsed, List<SlotTemplate> chosen, int room) {
        if (chosen.stream().anyMatch(slot -> slot.slot().kind() == Slot.Kind.PERCENT)) {
            return List.of();
        }
        String neutral = ASIDE.matcher(parsed.text()).find() ? "aftermath" : "consequence";
        List<SlotTemplate> known = objects.sure(parsed).map(WorkObject::results).orElse(List.of()).stream()
                .filter(slot -> neutral.equals("consequence") && !said(parsed, slot))
                .limit(Math.max(0, Math.min(room, 2)))
                .toList();
        return known.isEmpty() ? List.of(objects.slot(neutral)) : known;
    }

    /** Whether a slot asks for what the bullet says already. */
    private static boolean said(Parsed parsed, SlotTemplate slot) {
        String text = parsed.text().toLowerCase(Locale.ROOT);
        return WORD.matcher(slot.slot().text())
                .results()
                .map(word -> word.group().substring(0, STEM))
                .anyMatch(text::contains);
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
        return placed
                && !place.taken(parsed, slot.lead())
                && !place.taken(parsed, "per")
                && !(tools && meansFollow(parsed));
    }

    /** "by identifying bugs": the means are told. */
    private static boolean meansFollow(Parsed parsed) {
        return MEANS.matcher(parsed.text()).find();
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
