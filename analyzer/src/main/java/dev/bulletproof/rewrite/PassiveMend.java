package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Modules were tested by me" becomes "Tested modules": only where the text names the author as doer. */
final class PassiveMend implements Mend {
    private static final Map<String, String> LEADING = Map.of(
            "supervision",
            "supervise",
            "direction",
            "direct",
            "guidance",
            "guide",
            "coordination",
            "coordinate",
            "management",
            "manage",
            "leadership",
            "lead",
            "oversight",
            "oversee");

    /** Words that open a sentence with a capital and are no name. */
    private static final Set<String> NO_NAME =
            Set.of("daily", "weekly", "monthly", "quarterly", "yearly", "all", "new");

    private final Verbs verbs;

    PassiveMend(Verbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Repair kind() {
        return Repair.MAKE_ACTIVE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        return supervised(draft, scene.style()).or(() -> byAuthor(draft, scene.style()));
    }

    private Optional<Draft> byAuthor(Draft draft, Style style) {
        int be = draft.find(0, "was", "were", "is", "are");
        return be == 0 || be == draft.size() || !onlyNouns(draft, be)
                ? Optional.empty()
                : Doers.of(draft, be).flatMap(doers -> active(doers.without(draft), be, style));
    }

    /** "The crane was dismantled under my supervision" as "Supervised the dismantling of the crane". */
    private Optional<Draft> supervised(Draft draft, Style style) {
        int be = draft.find(0, "was", "were");
        int under = draft.find(be, "under");
        Optional<String> verb = draft.at(under + 1).is("my")
                ? Optional.ofNullable(LEADING.get(draft.at(under + 2).word()))
                : Optional.empty();
        boolean plain = be > 0 && isParticiple(draft.at(be + 1)) && onlyNouns(draft, under);
        if (verb.isEmpty()
                || !plain
                || draft.pieces().stream().anyMatch(piece -> piece.separates() || piece.is("by"))) {
            return Optional.empty();
        }
        String act = verbs.inflector().gerund(draft.at(be + 1).lemma());
        List<Piece> told = new ArrayList<>(List.of(
                new Piece("", verbs.finite(verb.get(), style), "VBD", verb.get()),
                new Piece(" ", "the", "DT", "the"),
                new Piece(" ", act, "NN", act),
                new Piece(" ", "of", "IN", "of")));
        told.add(lowered(draft.at(0)).after(" "));
        told.addAll(draft.pieces().subList(1, be));
        told.addAll(draft.pieces().subList(be + 2, under));
        told.addAll(draft.pieces().subList(under + 3, draft.size()));
        return Optional.of(new Draft(told).capitalised());
    }

    private static boolean onlyNouns(Draft draft, int end) {
        return draft.pieces().subList(0, end).stream().noneMatch(piece -> piece.is(",") || piece.is("which"));
    }

    private Optional<Draft> active(Draft draft, int be, Style style) {
        int end = be + 1;
        Style told = new Style(style.present() || draft.at(be).word().matches("is|are"), style.british());
        List<Piece> predicate = new ArrayList<>();
        while (isParticiple(draft.at(end)) || (draft.at(end).isAnd() && isParticiple(draft.at(end + 1)))) {
            Piece piece = draft.at(end++);
            predicate.add(piece.isAnd() ? piece : piece.reading(finite(piece, told), "VBD"));
        }
        if (predicate.isEmpty()) {
            return Optional.empty();
        }
        while (verbs.isParticle(draft.at(end))) {
            predicate.add(draft.at(end++));
        }
        predicate.set(0, predicate.get(0).after(""));
        List<Piece> subject = new ArrayList<>(draft.pieces().subList(0, be));
        subject.set(0, lowered(subject.get(0)).after(" "));
        predicate.addAll(subject);
        return Optional.of(draft.splice(0, end, predicate).capitalised());
    }

    private static boolean isParticiple(Piece piece) {
        return piece.tag().equals("VBN") || piece.tag().equals("VBD");
    }

    private String finite(Piece participle, Style style) {
        return style.present() ? participle.lemma() : verbs.pastOfParticiple(participle.word());
    }

    private static Piece lowered(Piece first) {
        boolean name = (first.tag().startsWith("NNP") && !NO_NAME.contains(first.word()))
                || first.text().chars().filter(Character::isUpperCase).count() > 1;
        return name ? first : first.reading(first.text().toLowerCase(Locale.ROOT), first.tag());
    }
}
