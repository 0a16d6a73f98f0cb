package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.language.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line opens with an act of its author that a slot can hang on. Immutable. */
final class OwnAct {
    /** "Expected to achieve": what was wanted, not what was done. */
    private static final Pattern ASSIGNED = Pattern.compile("^\\p{Lu}\\p{L}+ed to |^(?:Chosen|Supposed|Due) to ");

    /** What was given to the author rather than done. */
    private static final Set<String> RECEIVING =
            Set.of("gain", "learn", "acquire", "receive", "obtain", "shadow", "observe");

    private static final Set<String> BE = Set.of("be", "been", "was", "were");
    private static final Set<String> NOT = Set.of("not", "never", "no", "rarely", "seldom", "hardly");

    private final Set<String> ofThings = Set.copyOf(DataFile.lines("of-things.txt"));
    private final RoleNouns roles;
    private final SoftOpeners openers;

    OwnAct(Verbs verbs) {
        this.openers = verbs.openers();
        this.roles = verbs.roles();
    }

    boolean in(Parsed parsed, Draft draft) {
        return !ASSIGNED.matcher(parsed.text()).lookingAt()
                && (parsed.opener() == Opener.STRONG || parsed.opener() == Opener.SOFT)
                && parsed.head() != null
                && !RECEIVING.contains(parsed.head().lemma())
                && leads(parsed)
                && !ofAThing(parsed.tokens().get(parsed.head().token()))
                && !isRole(draft)
                && openers.in(draft).isEmpty();
    }

    /** Whether the first word but for adverbs is a verb: not "Partly responsible for managing", not "Will work with". */
    private static boolean leads(Parsed parsed) {
        return parsed.tokens().stream()
                .dropWhile(token -> token.tag().matches("RB.?") && !NOT.contains(token.lemma()))
                .limit(1)
                .anyMatch(token -> token.tag().startsWith("VB") && !BE.contains(token.lemma()));
    }

    /** "Supports over 15 services": said of what was made. */
    private boolean ofAThing(Token verb) {
        return verb.tag().equals("VBZ") && ofThings.contains(verb.lemma());
    }

    /** "Mentor and Tutor with the league": titles that are verbs elsewhere. */
    private boolean isRole(Draft draft) {
        boolean joined = draft.at(1).isAnd()
                && !draft.at(2).text().isEmpty()
                && Character.isUpperCase(draft.at(2).text().codePointAt(0));
        return roles.role(draft.at(0).word())
                && !draft.at(0).tag().matches("VBD|VBZ")
                && (joined || draft.at(1).tag().equals("IN") || draft.at(1).is(","));
    }
}
