package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.settings.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which verbs fit a thing or an act that a line names without a verb. Immutable. */
final class VerbChoices {
    /** One verb must fit everything that is named. */
    private static final Pattern SEVERAL = Pattern.compile(", | and | & ");

    /** What many do side by side, and few manage. */
    private static final Set<String> SHARED = Set.of("care", "duty", "duties", "tasks", "chores");

    private static final Set<String> PAPERS = Set.of("documentation", "status-report", "requirement", "guide");
    private static final Set<String> MADE = Set.of("application", "dashboard", "frontend", "service", "tool");

    private static final Pattern MANAGEMENT =
            Pattern.compile("(?i)\\b(?:management|mgmt|deliver|delivery|leadership)\\b");

    private final Verbs verbs;
    private final WorkObjects objects;
    private final Map<String, List<String>> choices = new HashMap<>();

    VerbChoices(Verbs verbs, WorkObjects objects) {
        this.verbs = verbs;
        this.objects = objects;
        YamlNode.ofResource(VerbChoices.class, "verb-choices.yaml")
                .map()
                .forEach((name, node) -> choices.put(name, node.texts()));
    }

    /** For what a duty is about, from this piece on: there is a choice for everything. */
    List<String> ofDuty(Parsed parsed, Draft draft, int from) {
        String rest = new Draft(draft.pieces().subList(from, draft.size())).text();
        Optional<String> kind = kind(parsed, draft, from);
        boolean mixed = SEVERAL.matcher(rest).find();
        return kind.filter(name -> !mixed || PAPERS.contains(name))
                .map(choices::get)
                .or(() -> act(draft, from))
                .or(() -> Optional.ofNullable(choices.get(mixed ? "mixed" : "default")))
                .orElseThrow();
    }

    /** For the thing or act that a line opens with; nothing where none is known to fit. */
    Optional<List<String>> ofThing(Parsed parsed, Draft draft) {
        boolean several = SEVERAL.matcher(draft.text()).find();
        Optional<String> kind = kind(parsed, draft, 0);
        return kind.filter(PAPERS::contains)
                .map(choices::get)
                .or(() -> draft.at(0).tag().equals("DT") ? Optional.empty() : act(draft, 0))
                .or(() -> kind.filter(name -> !several || MADE.contains(name)).map(choices::get));
    }

    /** By the kind of the noun that ends the first phrase. */
    private Optional<String> kind(Parsed parsed, Draft draft, int from) {
        int offset = draft.pieces().subList(0, from).stream()
                .mapToInt(piece -> piece.gap().length() + piece.text().length())
                .sum();
        return objects.firstNamed(parsed, offset).map(WorkObject::name);
    }

    /** "Managed team management" says it twice; "led the filing" is said of nobody. */
    private Optional<List<String>> act(Draft draft, int from) {
        return namesAct(draft, from)
                ? Optional.ofNullable(
                        choices.get(MANAGEMENT.matcher(draft.text()).find() ? "acts" : "duties"))
                : Optional.empty();
    }

    /** "team management, task allocation": act nouns close the phrases. */
    private boolean namesAct(Draft draft, int from) {
        return IntStream.range(from, draft.size())
                .takeWhile(i -> !draft.at(i).ends()
                        && (!draft.at(i).tag().matches("IN|TO") || draft.at(i).is("of")))
                .filter(i -> !draft.at(i + 1).tag().startsWith("NN")
                        && !draft.at(i + 1).tag().equals("VBG"))
                .anyMatch(i -> SHARED.contains(draft.at(i).word())
                        || verbs.isActNoun(draft.at(i).word())
                        || verbs.isActNoun(draft.at(i).lemma())
                        || verbs.isGerund(draft, i));
    }

    /** "a " before one thing that is counted and has no article: "Web app to track prices". */
    String article(Parsed parsed, Draft draft) {
        boolean one = draft.at(0).tag().matches("NN|JJ|VBG")
                && !SEVERAL.matcher(draft.text()).find()
                && !draft.text().matches("\\p{Lu}\\p{L}* \\p{Lu}.*")
                && objects.firstNamed(parsed, 0)
                        .filter(object -> object.name().matches("application|tool|platform|frontend|dashboard"))
                        .isPresent()
                && objects.isOne(parsed);
        String first = draft.at(0).word();
        return !one ? "" : first.matches("[aeio].*|u(?!ni|s[aei]).*") ? "an " : "a ";
    }
}
