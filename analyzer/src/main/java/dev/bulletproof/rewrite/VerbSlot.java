package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.settings.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts a choice of verbs before a line that names a thing but no act. Immutable. */
final class VerbSlot {
    /** One verb must fit everything that is named. */
    private static final Pattern SEVERAL = Pattern.compile(", | and | & ");

    private static final Set<String> TRAITS =
            Set.of("skills", "skill", "abilities", "ability", "knowledge", "attitude");

    private static final Set<String> PAPERS = Set.of(
            "drawings",
            "statements",
            "reports",
            "manuals",
            "documents",
            "specifications",
            "minutes",
            "proposals",
            "certificates",
            "papers",
            "tenders",
            "procedures",
            "policies",
            "handbooks",
            "presentations");

    private static final Pattern MANAGEMENT =
            Pattern.compile("(?i)\\b(?:management|mgmt|deliver|delivery|leadership)\\b");

    private static final Pattern TELLS = Pattern.compile("[:;]|\\b(?:up|down) (?:from|by|\\d)| \\p{Pd} ");

    private final Verbs verbs;
    private final Inflector inflector;
    private final Map<String, List<String>> choices = new HashMap<>();
    private final Set<String> roleNouns = new HashSet<>(DataFile.lines("role-nouns.txt"));
    private final SoftOpeners openers = new SoftOpeners();

    VerbSlot(Verbs verbs) {
        this.verbs = verbs;
        this.inflector = verbs.inflector();
        YamlNode.ofResource(VerbSlot.class, "verb-choices.yaml")
                .map()
                .forEach((name, node) -> choices.put(name, node.texts()));
    }

    /** The choice in place of the opener; nothing where the line opens with a verb, a role or a trait. */
    Optional<Insertion> in(Parsed parsed, Evidence evidence, Optional<WorkObject> object) {
        Draft draft = Draft.of(parsed);
        boolean technical =
                !evidence.technologies().isEmpty() && evidence.processTools().isEmpty();
        // The verbs to choose from are told as past.
        if (tells(parsed, evidence) || PresentDuty.in(parsed.text())) {
            return Optional.empty();
        }
        return openers.in(draft)
                .filter(found -> !found.base() && !verbs.isGerund(draft, found.pieces()))
                .map(found -> new Draft(draft.pieces().subList(0, found.pieces()))
                                .text()
                                .length()
                        + 1)
                .map(length -> insertion("", length, object, draft, technical))
                .or(() -> namesThing(parsed, draft)
                        ? Optional.of(insertion(
                                " " + lowered(draft), draft.at(0).text().length(), object, draft, technical))
                        : Optional.empty());
    }

    /** Whether the line tells a result or holds a verb of its own, so that no other verb may stand before it. */
    private static boolean tells(Parsed parsed, Evidence evidence) {
        boolean verb = parsed.opener() == Opener.NOUN
                && parsed.tokens().stream().anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|VBN|MD"));
        return verb
                || !evidence.outcomes().isEmpty()
                || TELLS.matcher(parsed.text()).find();
    }

    private boolean namesThing(Parsed parsed, Draft draft) {
        String first = draft.at(0).word();
        boolean verb = first.endsWith("ed")
                || first.endsWith("s")
                || inflector.irregularBase(first).isPresent();
        boolean skill = draft.pieces().stream().anyMatch(piece -> TRAITS.contains(piece.word()));
        boolean trait = skill
                || (draft.at(0).tag().startsWith("JJ") && draft.at(1).tag().equals("IN"));
        return parsed.opener() == Opener.NOUN && !verb && !trait && firstPhraseIsNoRole(draft);
    }

    private boolean firstPhraseIsNoRole(Draft draft) {
        for (int i = 0; i < Math.min(6, draft.size()) && !draft.at(i).separates(); i++) {
            Piece piece = draft.at(i);
            boolean agent = piece.word().matches("\\p{L}{3,}(?:er|or|ist)")
                    && piece.tag().startsWith("NN");
            if (roleNouns.contains(piece.word()) || agent || piece.tag().startsWith("CD")) {
                return false;
            }
            if (piece.tag().matches("IN|TO|RB") && !piece.is("of")) {
                return i > 0;
            }
        }
        return true;
    }

    /** "team management, task allocation": act nouns close the phrases. */
    private boolean namesAct(Draft draft, int from) {
        return IntStream.range(from, draft.size())
                .takeWhile(i -> !draft.at(i).ends()
                        && (!draft.at(i).tag().matches("IN|TO") || draft.at(i).is("of")))
                .filter(i -> !draft.at(i + 1).tag().startsWith("NN")
                        && !draft.at(i + 1).tag().equals("VBG"))
                .anyMatch(i -> verbs.isActNoun(draft.at(i).word())
                        || verbs.isActNoun(draft.at(i).lemma())
                        || verbs.isGerund(draft, i));
    }

    /** "Engineering drawings, method statements": the first phrase names papers. */
    private boolean papers(Draft draft) {
        int i = openers.in(draft).map(SoftOpeners.Found::pieces).orElse(0);
        while (draft.at(i + 1).tag().startsWith("NN")) {
            i++;
        }
        return PAPERS.contains(draft.at(i).word());
    }

    /** "Managed team management" says it twice; "led the filing" is said of nobody. */
    private static String acts(Draft draft) {
        return MANAGEMENT.matcher(draft.text()).find() ? "acts" : "duties";
    }

    private static String lowered(Draft draft) {
        String first = draft.at(0).text();
        boolean capital = first.length() > 1 && Character.isLowerCase(first.codePointAt(1));
        return capital ? first.toLowerCase(Locale.ROOT) : first;
    }

    private Insertion insertion(String rest, int drop, Optional<WorkObject> object, Draft draft, boolean technical) {
        String kind = papers(draft)
                ? "documentation"
                : technical
                        ? "technical"
                        : namesAct(
                                        draft,
                                        openers.in(draft)
                                                .map(SoftOpeners.Found::pieces)
                                                .orElse(0))
                                ? acts(draft)
                                : object.map(WorkObject::name)
                                        .filter(choices::containsKey)
                                        .map(name ->
                                                SEVERAL.matcher(draft.text()).find() ? "mixed" : name)
                                        .orElse("default");
        Slot slot = new Slot(
                Slot.Kind.VERB,
                "[" + String.join(" | ", choices.getOrDefault(kind, List.of())) + "]",
                "What did you do with it yourself?",
                "Pick the verb that is true, or type another one.",
                null);
        return new Insertion(0, drop, slot.text() + (rest.isEmpty() ? " " : rest), rest.strip(), List.of(slot));
    }
}
