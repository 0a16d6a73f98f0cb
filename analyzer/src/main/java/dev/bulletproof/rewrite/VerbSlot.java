package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.RoleNouns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts a choice of verbs before a line that names a thing but no act. Immutable. */
final class VerbSlot {
    /** Tags of a verb or its subject. */
    private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VBN", "MD", "PRP");

    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(?:nothing|whatever|everything|anything|something)\\b");
    private static final Pattern TELLS =
            Pattern.compile("[:;|]|\\b(?:up|down) (?:from|by|\\d)| \\p{Pd} |[.!?] +\\p{Lu}");
    private static final Set<String> TRAITS =
            Set.of("skills", "skill", "abilities", "ability", "knowledge", "attitude", "experience", "place", "award");

    private final Verbs verbs;
    private final VerbChoices choices;
    private final RoleNouns roles;

    VerbSlot(Verbs verbs, WorkObjects objects) {
        this.verbs = verbs;
        this.roles = verbs.roles();
        this.choices = new VerbChoices(verbs, objects);
    }

    /** The choice in place of the opener; nothing where the line opens with a verb, a role or a trait. */
    Optional<Insertion> in(Parsed parsed, Evidence evidence) {
        boolean vague = VAGUE.matcher(parsed.text()).find();
        // The verbs to choose from are told as past.
        if (vague || tells(parsed, evidence) || PresentDuty.in(parsed.text())) {
            return Optional.empty();
        }
        Draft draft = Draft.of(parsed);
        Optional<SoftOpeners.Found> duty = verbs.openers().in(draft);
        return duty.isPresent()
                ? duty.filter(found -> !found.base() && !verbs.isGerund(draft, found.pieces()))
                        .flatMap(found -> afterDuty(parsed, draft, found.pieces()))
                : Optional.of(draft).filter(line -> namesThing(parsed, line)).flatMap(line -> before(parsed, line));
    }

    private Optional<Insertion> afterDuty(Parsed parsed, Draft draft, int from) {
        int length = new Draft(draft.pieces().subList(0, from)).text().length() + 1;
        return Optional.of(insertion("", length, choices.ofDuty(parsed, draft, from)));
    }

    private Optional<Insertion> before(Parsed parsed, Draft draft) {
        return choices.ofThing(parsed, draft)
                .map(verbs -> insertion(
                        " " + choices.article(parsed, draft) + lowered(draft),
                        draft.at(0).text().length(),
                        verbs));
    }

    /** Whether the line tells a result or holds a verb of its own, so that no other verb may stand before it. */
    private static boolean tells(Parsed parsed, Evidence evidence) {
        boolean verb = parsed.opener() == Opener.NOUN
                && parsed.tokens().stream().anyMatch(token -> VERBS.contains(token.tag()));
        return verb
                || !evidence.outcomes().isEmpty()
                || TELLS.matcher(parsed.text()).find();
    }

    private boolean namesThing(Parsed parsed, Draft draft) {
        String first = draft.at(0).word();
        boolean verb = first.endsWith("ed")
                || (first.endsWith("s") && !draft.at(0).tag().equals("NNS"))
                || verbs.inflector().irregularBase(first).isPresent();
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
            if (roles.roleOrTrait(piece.word()) || agent || piece.tag().startsWith("CD")) {
                return false;
            }
            if (piece.tag().matches("IN|TO|RB") && !piece.is("of")) {
                return i > 0;
            }
        }
        return true;
    }

    /** "Web app" as "web app", "A" as "a"; "API", "iOS" and "Recipe App" as they stand. */
    private static String lowered(Draft draft) {
        String first = draft.at(0).text();
        boolean name =
                draft.at(1).isWord() && Character.isUpperCase(draft.at(1).text().codePointAt(0));
        boolean word = first.length() == 1 || Character.isLowerCase(first.codePointAt(1));
        return word && (!name || draft.at(0).tag().equals("DT")) ? first.toLowerCase(Locale.ROOT) : first;
    }

    private static Insertion insertion(String rest, int drop, List<String> verbs) {
        Slot slot = new Slot(
                Slot.Kind.VERB,
                "[" + String.join(" | ", verbs) + "]",
                "What did you do with it yourself?",
                "Pick the verb that is true, or type another one.",
                null);
        return new Insertion(0, drop, slot.text() + (rest.isEmpty() ? " " : rest), rest.strip(), List.of(slot));
    }
}
