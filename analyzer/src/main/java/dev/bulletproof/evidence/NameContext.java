package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.Token;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words round a name say about whether it names a technology. One per bullet. */
final class NameContext {
    private static final Set<String> MEANS =
            Set.of("using", "via", "utilizing", "utilising", "leveraging", "through", "use", "used", "uses");
    private static final Set<String> PLACES =
            Set.of("in", "with", "on", "from", "to", "into", "onto", "within", "over");
    private static final Set<String> MAKING = Set.of(
            "introduce",
            "adopt",
            "deploy",
            "configure",
            "administer",
            "install",
            "integrate",
            "use",
            "migrate",
            "customize",
            "customise",
            "implement",
            "upgrade",
            "tune",
            "operate",
            "evaluate",
            "pilot",
            "replace");
    private static final Set<String> INSTALLING = Set.of(
            "configure",
            "administer",
            "install",
            "deploy",
            "integrate",
            "customize",
            "customise",
            "script",
            "land",
            "implement",
            "upgrade",
            "tune",
            "operate",
            "pilot",
            "adopt",
            "program",
            "programme",
            "calibrate");
    private static final Set<String> MOVING = Set.of(
            "migrate",
            "move",
            "port",
            "switch",
            "shift",
            "transition",
            "convert",
            "export",
            "push",
            "sync",
            "swap",
            "load",
            "import",
            "ingest",
            "connect",
            "integrate",
            "roll");
    private static final Set<String> DEALING = Set.of(
            "partner",
            "work",
            "negotiate",
            "liaise",
            "sign",
            "meet",
            "collaborate",
            "align",
            "coordinate",
            "contract",
            "consult",
            "engage",
            "deal",
            "agree",
            "join",
            "interface",
            "live",
            "travel",
            "base",
            "locate",
            "open",
            "launch",
            "share",
            "lead",
            "manage",
            "sell",
            "own",
            "be",
            "teach",
            "study",
            "speak",
            "represent",
            "place",
            "partake",
            "participate",
            "intern",
            "present",
            "publish",
            "compete",
            "win",
            "attend",
            "serve",
            "expand");
    private static final Set<String> WRITTEN = Set.of(
            "written",
            "built",
            "developed",
            "implemented",
            "coded",
            "hosted",
            "based",
            "running",
            "deployed",
            "code",
            "program");
    private static final Set<String> JOINTS =
            Set.of(",", "and", "&", "/", "or", "to", "(", "over", "into", "from", "with");

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    private final Sentence s;
    private final Set<String> skills;
    private final WordList technicalNouns;
    private final boolean titleCase;

    NameContext(Sentence s, Set<String> skills, WordList technicalNouns) {
        this.s = s;
        this.skills = skills;
        this.technicalNouns = technicalNouns;
        this.titleCase = titleCase(s);
    }

    /** Whether capitals mean nothing, because every word has one. */
    boolean titleCase() {
        return titleCase;
    }

    /** Whether the name opens the sentence, where any word has a capital. */
    static boolean opens(int first) {
        return first == 0;
    }

    /** "using X", "via X", "written in X". */
    boolean means(int first) {
        int before = s.is(first - 1, "the", "a", "an") ? first - 2 : first - 1;
        return MEANS.contains(s.form(before))
                || (s.is(before, "in", "on", "with") && WRITTEN.contains(s.form(before - 1)));
    }

    /** After a preposition of place or direction, or as the object of making or using. */
    boolean placed(int first) {
        return PLACES.contains(s.form(first - 1)) || (s.verb(first - 1) && MAKING.contains(s.lemma(first - 1)));
    }

    /** What the verb nearest before a place does with what stands there. */
    String governed(int from) {
        return kind(governor(from));
    }

    /** What a verb does with its objects. */
    String kind(String lemma) {
        return INSTALLING.contains(lemma) || MAKING.contains(lemma)
                ? "installing"
                : MOVING.contains(lemma)
                        ? "moving"
                        : DEALING.contains(lemma) ? "dealing" : lemma.isEmpty() ? "none" : "other";
    }

    /** Lemma of the verb nearest before a place. */
    private String governor(int from) {
        int i = from;
        while (i >= 0 && !s.verb(i)) {
            i--;
        }
        return s.lemma(i);
    }

    /** "X pipelines", "X game engine". */
    boolean beforeTechnicalNoun(int last) {
        boolean next = s.noun(last + 1) && technicalNouns.has(s.lemma(last + 1));
        boolean common = s.noun(last + 1) && s.text(last + 1).equals(s.form(last + 1));
        return next || (common && s.noun(last + 2) && technicalNouns.has(s.lemma(last + 2)));
    }

    /** The résumé's own list of skills has it. */
    boolean skill(String name) {
        return skills.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the name is coordinated with one of {@code known}: "Kafka, X and Y", "from X to Redis". */
    boolean besideKnown(int first, int last, List<Span> known) {
        return known.stream()
                .anyMatch(span -> linked(s.tokenAt(span.end() - 1), first) || linked(last, s.tokenAt(span.start())));
    }

    /** Whether only one or two joints, or names joined likewise, stand between two tokens. */
    private boolean linked(int from, int to) {
        int gap = to - from;
        if (gap < 2 || gap > 3) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!JOINTS.contains(s.form(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean titleCase(Sentence s) {
        List<String> words = s.tokens().stream()
                .skip(1)
                .map(Token::text)
                .filter(word -> LONG_WORD.matcher(word).matches())
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() >= 4 && capitals * 10 > words.size() * 6L;
    }
}
