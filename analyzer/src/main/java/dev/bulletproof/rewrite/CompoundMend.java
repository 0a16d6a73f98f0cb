package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Backlog grooming, sprint planning" becomes "Groomed backlog, planned sprints": only where every member of the list
 * is an act with its object before it, and every object is a noun whose form there is known.
 */
final class CompoundMend implements Mend {
    private static final Set<String> EMPTY_NOUNS = Set.of("activities", "tasks", "work", "duties");
    /** "Test closure" is a phase of the work and done to no test; nobody "learned machines". */
    private static final Set<String> PHASES = Set.of("closure", "learning");

    private final Map<String, String> objects = new HashMap<>();
    private final Verbs verbs;

    CompoundMend(Verbs verbs) {
        this.verbs = verbs;
        DataFile.lines("object-nouns.txt").forEach(line -> objects.put(line.split(" ", -1)[0], line.split(" ", -1)[1]));
    }

    @Override
    public Repair kind() {
        return Repair.MAKE_FINITE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        if (scene.opener() == Opener.PASSIVE || scene.opener() == Opener.PRONOUN || isAct(draft.at(0))) {
            return Optional.empty();
        }
        List<Piece> mended = new ArrayList<>();
        List<Piece> shared = List.of();
        int i = 0;
        while (true) {
            int act = actFrom(draft, i);
            if (act < 0) {
                return Optional.empty();
            }
            List<Piece> object = act == i ? List.of() : object(draft.pieces().subList(i, act));
            boolean title = act > i
                    && i == 0
                    && Character.isUpperCase(draft.at(act).text().codePointAt(0));
            boolean unclear = object.isEmpty() || !shared.isEmpty();
            boolean orphan = shared.isEmpty() && mended.isEmpty();
            boolean unfit = title
                    || PHASES.contains(draft.at(act).word())
                    || draft.at(act + 1).is(":")
                    || verbs.takesPreposition(draft.at(act))
                    || (verbs.isGerund(draft.at(act)) && !verbs.isClear(draft.at(act)));
            if (unfit || (act > i ? unclear : orphan)) {
                return Optional.empty();
            }
            boolean sharing = !draft.at(act + 1).ends() && draft.at(act + 1).separates() && isAct(draft.at(act + 2));
            mended.add(finite(draft, i, act, scene.style()));
            List<Piece> now = act == i ? shared : object;
            shared = sharing ? now : List.of();
            mended.addAll(sharing ? List.of() : now);
            i = act + 1;
            // "lesson planning and marking of homework": the second act has an object of its own.
            if (draft.at(i).is("of")) {
                return Optional.empty();
            }
            if (!draft.at(i).separates()) {
                return Optional.of(finish(draft, i, mended));
            }
            mended.add(draft.at(i++));
        }
    }

    private Piece finite(Draft draft, int start, int act, Style style) {
        Piece piece = draft.at(act);
        String verb =
                verbs.ofNoun(piece).map(base -> verbs.finite(base, style)).orElseGet(() -> verbs.finite(piece, style));
        return piece.reading(verb, "VBD").after(draft.at(start).gap());
    }

    private static Draft finish(Draft draft, int i, List<Piece> mended) {
        int rest = EMPTY_NOUNS.contains(draft.at(i).word()) ? i + 1 : i;
        List<Piece> all = new ArrayList<>(mended);
        all.addAll(draft.pieces().subList(Math.min(rest, draft.size()), draft.size()));
        return new Draft(all).capitalised();
    }

    /** The act that ends the member which begins at {@code i}, at most two words on; -1 where it is none. */
    private int actFrom(Draft draft, int i) {
        for (int act = i; act <= i + 2; act++) {
            Piece next = draft.at(act + 1);
            boolean closed = next.ends()
                    || next.separates()
                    || EMPTY_NOUNS.contains(next.word())
                    || next.tag().equals("IN");
            if (isAct(draft.at(act)) && closed) {
                return act;
            }
        }
        return -1;
    }

    private boolean isAct(Piece piece) {
        boolean gerund = verbs.isGerund(piece) && !objects.containsKey(piece.word());
        return gerund || verbs.ofNoun(piece).isPresent();
    }

    /** The words before an act noun as its object, empty where its form is not known. */
    private List<Piece> object(List<Piece> words) {
        Piece head = words.get(words.size() - 1);
        boolean acronym =
                head.text().length() > 1 && head.text().equals(head.text().toUpperCase(Locale.ROOT));
        String form = objects.getOrDefault(head.word(), acronym ? head.text() : "");
        boolean known = words.subList(0, words.size() - 1).stream().allMatch(word -> objects.containsKey(word.word()));
        if (form.isEmpty() || !known) {
            return List.of();
        }
        List<Piece> object = new ArrayList<>();
        words.subList(0, words.size() - 1)
                .forEach(
                        word -> object.add(word.reading(word.word(), word.tag()).after(" ")));
        object.add(head.reading(form, acronym ? head.tag() : "NNS").after(" "));
        return object;
    }
}
