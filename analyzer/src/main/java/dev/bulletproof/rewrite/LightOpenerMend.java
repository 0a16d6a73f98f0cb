package dev.bulletproof.rewrite;

import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Provided regular updates to leadership" becomes "Regularly updated leadership": the act noun's own verb leads. */
final class LightOpenerMend implements Mend {
    private static final Set<String> OFTEN = Set.of("daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly");
    private static final List<String> ARTICLES = List.of("", "a ", "an ", "the ");

    private final List<String> lightRoles = DataFile.lines("light-roles.txt");
    private final List<String> lightActs = DataFile.lines("light-acts.txt");
    private final Map<String, List<Opener>> openersByFirstWord = DataFile.lines("light-openers.txt").stream()
            .flatMap(this::written)
            .map(Opener::of)
            .collect(Collectors.groupingBy(opener -> opener.words().get(0)));
    private final RoleNouns roles;
    private final Verbs verbs;

    LightOpenerMend(Verbs verbs) {
        this.verbs = verbs;
        this.roles = verbs.roles();
    }

    private record Opener(List<String> words, List<String> verb) {
        static Opener of(String line) {
            String[] sides = line.split(" = ", -1);
            return new Opener(List.of(sides[0].split(" ", -1)), List.of(sides[1].split(" ", -1)));
        }
    }

    /** "conducted ~" stands for "conducted audits of = audit", "conducted the review of = review", "acted as @" for "acted as a mentor to". */
    private Stream<String> written(String line) {
        if (line.endsWith("@")) {
            return lightRoles.stream()
                    .flatMap(role -> ARTICLES.stream().map(article -> line.replace("@", article + role)));
        }
        return !line.endsWith("~")
                ? Stream.of(line)
                : lightActs.stream()
                        .map(act -> act.split(" ", -1))
                        .flatMap(act -> ARTICLES.stream()
                                .map(article -> line.replace("~", article + act[0]) + " of = " + act[1]));
    }

    @Override
    public Repair kind() {
        return Repair.DROP_SOFT_OPENER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        return openersByFirstWord.containsKey(draft.at(0).word()) ? lead(draft, scene) : told(draft, scene);
    }

    /** "Provide advice to" as "Provided advice to" is mended. */
    private Optional<Draft> told(Draft draft, Scene scene) {
        String past = verbs.inflector().past(draft.at(0).word(), scene.style().british());
        return draft.at(0).tag().matches("VBP?") && openersByFirstWord.containsKey(past)
                ? lead(draft.with(0, past, "VBD"), scene)
                : Optional.empty();
    }

    private Optional<Draft> lead(Draft draft, Scene scene) {
        boolean regular = draft.at(1).is("regular");
        int often = IntStream.rangeClosed(1, 3)
                .filter(i -> OFTEN.contains(draft.at(i).word()))
                .findFirst()
                .orElse(0);
        boolean last =
                often > 0 && draft.pieces().stream().skip(often).noneMatch(piece -> piece.separates() || piece.ends());
        Draft plain = regular ? draft.without(1, 2) : last ? draft.without(often, often + 1) : draft;
        return openersByFirstWord.getOrDefault(plain.at(0).word(), List.of()).stream()
                .filter(opener ->
                        plain.has(0, opener.words()) && !listsActs(plain, opener) && !listsRoles(plain, opener))
                .findFirst()
                .map(opener -> led(plain, opener, regular, scene.style()))
                .map(told ->
                        last && !regular ? told.splice(told.size(), told.size(), List.of(often(draft, often))) : told);
    }

    private static Piece often(Draft draft, int at) {
        return new Piece(" ", draft.at(at).word(), "RB", draft.at(at).word());
    }

    /** "testing of updates and bug tracking": the second is no object of the first. */
    private boolean listsActs(Draft draft, Opener opener) {
        int from = opener.words().size();
        return opener.words().get(from - 1).equals("of")
                && IntStream.range(from + 1, draft.size())
                        .filter(i -> draft.at(i - 1).isAnd())
                        .anyMatch(i -> verbs.isGerund(draft.at(i))
                                || verbs.isGerund(draft.at(i + 1))
                                || verbs.ofNoun(draft.at(i)).isPresent());
    }

    /** "acted as tutor to three pupils and warden of a hall": who was two things did not one act. */
    private boolean listsRoles(Draft draft, Opener opener) {
        return opener.words().get(1).equals("as")
                && IntStream.range(opener.words().size(), draft.size())
                        .anyMatch(i -> draft.at(i - 1).separates()
                                && draft.at(i).tag().startsWith("NN")
                                && !draft.at(i).tag().endsWith("S")
                                && (roles.role(draft.at(i).word())
                                        || draft.at(i + 1).is("of")));
    }

    private Draft led(Draft draft, Opener opener, boolean regular, Style style) {
        List<Piece> front = new ArrayList<>();
        if (regular) {
            front.add(new Piece("", "regularly", "RB", "regularly"));
        }
        String base = opener.verb().get(0);
        String spelled = style.british() ? base : base.replaceFirst("yse$", "yze");
        front.add(new Piece(regular ? " " : "", verbs.finite(spelled, style), "VBD", spelled));
        opener.verb().stream().skip(1).forEach(word -> front.add(new Piece(" ", word, "IN", word)));
        return draft.splice(0, opener.words().size(), front).capitalised();
    }
}
