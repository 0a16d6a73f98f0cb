package dev.bulletproof.rewrite;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The slot that the end of a line calls for, where it does not end with the act itself. Immutable. */
final class Ending {
    /** Verbs that act on a quality without claiming it. */
    private static final Set<String> NEUTRAL = Set.of(
            "manage", "handle", "oversee", "conduct", "perform", "report", "measure", "track", "monitor", "review",
            "work", "test");

    /** Claims of an assurance: what they miss is the means. */
    private static final Set<String> ASSURES =
            Set.of("ensure", "guarantee", "assure", "uphold", "demonstrate", "exhibit", "display");

    private static final Pattern MEANS = Pattern.compile(" (?:by|through|via) \\p{L}+");
    private static final Set<Clause.Kind> TAILS =
            EnumSet.of(Clause.Kind.PARTICIPLE, Clause.Kind.PURPOSE, Clause.Kind.RELATIVE, Clause.Kind.RESULT);

    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** Tails that only tell how, or what else belongs to it. */
    private static final Set<String> HOW = Set.of(
            "use",
            "utilise",
            "utilize",
            "leverage",
            "employ",
            "apply",
            "follow",
            "include",
            "cover",
            "provide",
            "offer",
            "support",
            "work",
            "base",
            "deliver",
            "serve",
            "act",
            "concern",
            "regard",
            "range",
            "span",
            "report",
            "keep");

    private final Set<String> qualities = Set.copyOf(DataFile.lines("claim-nouns.txt"));
    private final Set<String> claims = Set.copyOf(DataFile.lines("claim-verbs.txt"));
    private final Acts acts;

    Ending(Acts acts) {
        this.acts = acts;
    }

    /** The name of the slot; empty text where the end bears none at all; absent where it ends with the act itself. */
    Optional<String> slot(Parsed parsed) {
        OptionalInt last = lastVerb(parsed);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (purpose(parsed, last.getAsInt())) {
            return Optional.of(figure(parsed, last.getAsInt()) ? "" : "result");
        }
        if (claims(parsed, last.getAsInt())) {
            return Optional.of(figure(parsed, 0) ? "" : proof(parsed));
        }
        int claim = meantClaim(parsed);
        if (claim > last.getAsInt()) {
            return Optional.of(figure(parsed, claim) ? "" : "result");
        }
        if (meant(parsed, last.getAsInt()) || claim > 0) {
            return Optional.of("");
        }
        return tail(parsed);
    }

    private static OptionalInt lastVerb(Parsed parsed) {
        return IntStream.iterate(parsed.tokens().size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> parsed.tokens().get(i).tag().startsWith("VB"))
                .filter(i -> !premodifies(parsed, i))
                .findFirst();
    }

    /** "scheduled reports", "filing systems": a verb's form that only describes a noun. */
    private static boolean premodifies(Parsed parsed, int i) {
        return i > 0
                && i + 1 < parsed.tokens().size()
                && parsed.tokens().get(i).tag().matches("VB[NG]")
                && parsed.tokens().get(i - 1).tag().matches("IN|DT|JJ|PRP\\$|VB[DPZ]?")
                && parsed.tokens().get(i + 1).tag().startsWith("NN")
                && !parsed.tokens().get(i - 1).text().matches("by|for|through|while|when|after|before|in|of|to");
    }

    private static boolean figure(Parsed parsed, int from) {
        return DIGIT.matcher(
                        parsed.text().substring(parsed.tokens().get(from).span().start()))
                .find();
    }

    /** Whether the last verb tells what the act was for: not "used to", "easy to", "able to". */
    private static boolean purpose(Parsed parsed, int last) {
        int to = IntStream.iterate(last, i -> i > 0, i -> i - 1)
                .filter(i -> parsed.tokens().get(i).tag().equals("TO"))
                .filter(i -> parsed.tokens().get(i + 1).tag().startsWith("VB") || within(parsed, i))
                .findFirst()
                .orElse(0);
        return to > 1
                && (parsed.tokens().get(last).tag().equals("VB") || within(parsed, last))
                && !parsed.tokens().get(to - 1).tag().matches("VB.?|JJ.?")
                && !parsed.tokens().get(to + 1).text().equals("be")
                && !Placement.TO_USERS.matcher(parsed.text()).find();
    }

    /** Whether a token stands in a clause of purpose. */
    private static boolean within(Parsed parsed, int token) {
        int start = parsed.tokens().get(token).span().start();
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.kind() == Clause.Kind.PURPOSE
                        && clause.span().start() <= start
                        && start < clause.span().end());
    }

    /** Whether the first verb or the last claims what only a fact can show. */
    private boolean claims(Parsed parsed, int last) {
        String head = head(parsed);
        return (claims.contains(head) && !furtherAct(parsed, last))
                || (!NEUTRAL.contains(head) && quality(parsed))
                || (head.equals("help") && MEANS.matcher(parsed.text()).find())
                || (claims.contains(parsed.tokens().get(last).lemma()) && !meant(parsed, last))
                || parsed.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.PARTICIPLE && clause.verb() >= 0)
                        .anyMatch(clause -> claims.contains(
                                parsed.tokens().get(clause.verb()).lemma()));
    }

    /** "Improved coverage, and rewrote the parser": what the first verb claims the last does not show. */
    private boolean furtherAct(Parsed parsed, int last) {
        return last > 1
                && parsed.tokens().get(last).tag().equals("VBD")
                && parsed.tokens().get(last - 1).tag().equals("CC")
                && parsed.tokens().get(last - 2).text().equals(",")
                && !claims.contains(parsed.tokens().get(last).lemma());
    }

    private static boolean meant(Parsed parsed, int verb) {
        return (verb > 0 && parsed.tokens().get(verb - 1).tag().equals("TO")) || within(parsed, verb);
    }

    /** "Ensured tidy shelves" misses how, "improved the experience" by what it shows. */
    private String proof(Parsed parsed) {
        boolean how = ASSURES.contains(head(parsed))
                && parsed.clauses().size() == 1
                && !MEANS.matcher(parsed.text()).find();
        return how ? "means" : "shown";
    }

    private static String head(Parsed parsed) {
        return parsed.head() == null ? "" : parsed.head().lemma();
    }

    /** Whether the verbs act on a quality: "built lasting relations with farmers". */
    private boolean quality(Parsed parsed) {
        int head = parsed.head() == null ? 0 : parsed.head().token();
        return IntStream.range(head + 1, parsed.tokens().size())
                .takeWhile(i -> !parsed.tokens().get(i).tag().matches("IN|TO"))
                .filter(i -> i + 1 == parsed.tokens().size()
                        || !parsed.tokens().get(i + 1).tag().startsWith("NN"))
                .anyMatch(i -> qualities.contains(parsed.tokens().get(i).lemma()));
    }

    /** Where "to streamline delivery" stands, however the verb was read; -1 where nothing like it does. */
    private int meantClaim(Parsed parsed) {
        return IntStream.range(1, parsed.tokens().size())
                .filter(i -> parsed.tokens().get(i - 1).text().equals("to"))
                .filter(i -> claims.contains(parsed.tokens().get(i).text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    /** What changed, behind a participle clause that tells more than how; "cleaning, wrangling and analysis" are nouns. */
    private Optional<String> tail(Parsed parsed) {
        Optional<Clause> tail = parsed.clauses().stream()
                .filter(clause -> TAILS.contains(clause.kind()))
                .filter(clause -> !(clause.kind() == Clause.Kind.PARTICIPLE && listed(parsed, clause.verb() + 1)))
                .reduce((one, other) -> other);
        boolean acts = tail.filter(clause -> clause.kind() == Clause.Kind.PARTICIPLE)
                .filter(clause -> clause.verb() >= 0)
                .map(clause -> parsed.tokens().get(clause.verb()).lemma())
                .filter(lemma -> !HOW.contains(lemma))
                .isPresent();
        boolean moves = this.acts.of(head(parsed)).stream().anyMatch(act -> !act.matches("serve|routine|hold|inform"));
        boolean informs =
                this.acts.result(head(parsed)).filter("informing"::equals).isPresent();
        return tail.filter(ignored -> !informs).map(clause -> acts && moves ? "result" : "");
    }

    private static boolean listed(Parsed parsed, int next) {
        return next < parsed.tokens().size() && parsed.tokens().get(next).text().matches(",|and|&|or");
    }
}
