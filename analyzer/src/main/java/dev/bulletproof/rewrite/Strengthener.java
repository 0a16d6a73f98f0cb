package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Missing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the stronger form: slots for what is missing, each in its place. Immutable. */
final class Strengthener {
    private static final Set<Missing> SIZES = EnumSet.of(Missing.METRIC, Missing.COUNT);

    private final WorkObjects objects;
    private final SlotChooser chooser;
    private final CountPlace counts;
    private final ChangeSize changes;
    private final Variants variants;
    private final OwnAct own;
    private final VerbSlot verbSlot;
    private final VerbSwap swap = new VerbSwap();

    Strengthener(Verbs verbs) {
        this.objects = new WorkObjects(verbs);
        this.own = new OwnAct(verbs);
        this.counts = new CountPlace(verbs);
        this.chooser = new SlotChooser(verbs, objects);
        this.variants = new Variants(verbs);
        this.changes = new ChangeSize(verbs, objects);
        this.verbSlot = new VerbSlot(verbs, objects);
    }

    /** The mended text with slots; nothing where nothing is missing or there is no room. */
    Optional<StrongerForm> strengthen(Parsed parsed, Evidence evidence, Set<Missing> missing) {
        if (missing.contains(Missing.PLACEHOLDER)) {
            return Optional.empty();
        }
        List<Insertion> insertions = new ArrayList<>();
        if (missing.contains(Missing.VERB)) {
            verbSlot.in(parsed, evidence).ifPresent(insertions::add);
        }
        Draft draft = Draft.of(parsed);
        if (insertions.isEmpty() && !own.in(parsed, draft)) {
            return Optional.empty();
        }
        boolean size = evidence.metrics().isEmpty() && missing.stream().anyMatch(SIZES::contains);
        Optional<Insertion> change = size && evidence.outcomes().isEmpty() ? changes.in(parsed) : Optional.empty();
        change.ifPresent(insertions::add);
        if (size) {
            counts.in(parsed, draft).stream()
                    .filter(one -> free(one, insertions))
                    .forEach(insertions::add);
        }
        List<SlotTemplate> chosen = chooser.choose(parsed, evidence, missing, insertions.size(), change.isPresent());
        insertions.addAll(Attachment.insertions(parsed, chosen));
        if (insertions.isEmpty()) {
            return Optional.empty();
        }
        if (insertions.stream().noneMatch(one -> one.at() == 0)) {
            swap.in(parsed).ifPresent(insertions::add);
        }
        StrongerForm form = StrongerForm.of(parsed.text(), insertions);
        return Optional.of(form.with(variants.of(parsed, insertions, form)));
    }

    private static boolean free(Insertion insertion, List<Insertion> others) {
        return others.stream().noneMatch(other -> insertion.at() < other.at() + other.drop());
    }

    /** The knowledge that slots are taken from. */
    WorkObjects objects() {
        return objects;
    }
}
