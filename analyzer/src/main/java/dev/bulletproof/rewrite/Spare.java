package dev.bulletproof.rewrite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words of a text the other may do without, since it says the same without them. Immutable. */
final class Spare {
    /** How far behind a light verb the act may stand: "undertook the annual audit". */
    private static final int CARRIED = 3;

    private static final Pattern VERB_FORM =
            Pattern.compile("(?i).*(?:ed|ing)|.*(?:ought|aught)|spoke|wrote|sold|led|ran");

    private static final Set<String> ARTICLE = Set.of("a", "an", "the");
    private static final Pattern MAKING =
            Pattern.compile("(?i)creat|buil[dt]|introduc|launch|recruit|hir(?:e|ing)|design"
                    + "|develop|establish|draft|devis|install|set|open|found|writ|wrote|produc");
    private static final Set<String> EACH = Set.of("each", "every", "all", "per");

    private static final Set<String> MADE =
            Set.of("written", "made", "created", "produced", "run", "organised", "organized", "held", "given");

    /** What a name is, told beside it. */
    private static final Set<String> KINDS = Set.of(
            "software",
            "tool",
            "tools",
            "platform",
            "program",
            "programme",
            "application",
            "package",
            "suite",
            "language",
            "framework",
            "app",
            "programming",
            "database",
            "system");

    /** What tells by itself that it was written. */
    private static final Set<String> WRITTEN = Set.of("report", "reports", "note", "notes", "review", "reviews");

    private static final Set<String> MEANS = Set.of("in", "on", "by", "via", "through");

    private final Set<String> droppable = DataFile.lines("droppable.txt").stream()
            .map(word -> word.replace("-", ""))
            .collect(Collectors.toUnmodifiableSet());
    private final Set<String> lightVerbs;
    private final Set<String> carriers;
    private final Set<String> acts;
    private final WordKey keys;
    private final Ladder ladder;
    private final Kin kin;

    Spare(WordKey keys, Ladder ladder, Kin kin) {
        this.keys = keys;
        this.ladder = ladder;
        this.kin = kin;
        lightVerbs = keysOf(DataFile.lines("light-verbs.txt").stream());
        carriers = keysOf(Stream.of("take", "hold", "place", "pay", "complete", "run"));
        acts = keysOf(Stream.concat(
                DataFile.lines("nominals.txt").stream().map(line -> line.split(" ", -1)[1]),
                DataFile.lines("light-openers.txt").stream()
                        .map(line -> line.replaceFirst(".* = ", "").split(" ", -1)[0])));
    }

    private Set<String> keysOf(Stream<String> words) {
        return words.map(keys::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the new text says as much without this word of the old one. */
    boolean mayGo(Term term, Claims before, Claims after) {
        return droppable.contains(lower(term))
                || isLight(term, before, after)
                || isCarrier(term, before, after)
                || isSharedStill(term, after)
                || isUse(term, before, after)
                || isHelpOfTool(term, before, after)
                || isKind(term, before, after)
                || isScopeOf(term, before, after)
                || isMadeNew(term, before)
                || opensActs(term, before)
                || Understood.without(term, before, after)
                || isWritten(term, before, after)
                || isMadeBy(term, before, after);
    }

    /** Whether the old text said as much without this word of the new one. */
    boolean mayCome(Term term, Claims before, Claims after) {
        return isUse(term, after, before) || isScopeOf(term, after, before);
    }

    private static String lower(Term term) {
        return term.surface().toLowerCase(Locale.ROOT);
    }

    /** "Conducted" of "Conducted an analysis of" when the new text opens with "Analysed". */
    private boolean isLight(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return lightVerbs.contains(term.key())
                && after.terms().stream()
                        .filter(Term::counts)
                        .limit(2)
                        .anyMatch(first -> acts.contains(first.key()) || carries(before, place, first.key()));
    }

    /** "gave testimony in court" anywhere in the line, when the new text says "testified in court". */
    private boolean isCarrier(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return (lightVerbs.contains(term.key()) || carriers.contains(term.key()))
                && IntStream.rangeClosed(place + 1, place + CARRIED)
                        .mapToObj(before::at)
                        .filter(noun -> noun.is(Term.Kind.CONTENT))
                        .anyMatch(noun -> after.terms().stream().anyMatch(verb -> tells(verb, noun)));
    }

    /** "wrote the report on" where the new text says "reported"; who "wrote the tests" has not thereby tested. */
    private boolean isWritten(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return lower(term).equals("wrote")
                && IntStream.rangeClosed(place + 1, place + CARRIED)
                        .mapToObj(before::at)
                        .filter(noun -> WRITTEN.contains(lower(noun)))
                        .anyMatch(noun -> after.terms().stream().anyMatch(verb -> tells(verb, noun)));
    }

    private boolean tells(Term verb, Term noun) {
        return verb.is(Term.Kind.CONTENT)
                && !lower(verb).equals(lower(noun))
                && VERB_FORM.matcher(verb.surface()).matches()
                && (verb.key().equals(noun.key()) || kin.of(verb.key(), noun.key()));
    }

    /** Whether the act itself stands right behind the verb that carries it. */
    private static boolean carries(Claims before, int light, String act) {
        return IntStream.rangeClosed(light + 1, light + CARRIED)
                .anyMatch(i ->
                        before.at(i).is(Term.Kind.CONTENT) && before.at(i).key().equals(act));
    }

    /** "Used SQL to count stock" may become "Counted stock using SQL" or "in SQL", or the other way round. */
    private boolean isUse(Term term, Claims home, Claims other) {
        return ladder.equal(term.key(), keys.of("use"))
                && (other.terms().stream().anyMatch(word -> word.surface().matches("(?i)using|with"))
                        || home.phraseAfter(home.terms().indexOf(term)).stream()
                                .limit(1)
                                .flatMap(tool -> other.places(Term.Kind.CONTENT, tool).stream())
                                .anyMatch(place -> isMeans(other, place)));
    }

    /** "in Excel", "by a van". */
    private static boolean isMeans(Claims claims, int tool) {
        int before = ARTICLE.contains(lower(claims.at(tool - 1))) ? tool - 2 : tool - 1;
        return MEANS.contains(lower(claims.at(before)));
    }

    /** "with the help of Excel" where the other text says "using Excel": a tool, nobody who helped. */
    private static boolean isHelpOfTool(Term term, Claims home, Claims other) {
        int place = home.terms().indexOf(term);
        return lower(term).matches("help|aid|assistance")
                && lower(home.at(place - 2)).equals("with")
                && lower(home.at(place + 1)).equals("of")
                && home.phraseAfter(place + 1).stream()
                        .limit(1)
                        .flatMap(tool -> other.places(Term.Kind.CONTENT, tool).stream())
                        .anyMatch(tool -> lower(other.at(tool - 1)).equals("using"));
    }

    /** "social media accounts (Instagram, TikTok)" may become "Instagram and TikTok accounts"; "the tool Jira" may be "Jira". */
    private static boolean isKind(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        boolean beside = KINDS.contains(lower(term))
                && Stream.of(before.at(place - 1), before.at(place + 1))
                        .anyMatch(name -> name.looksLikeName() && isKept(name, after));
        boolean examples = lower(before.at(place + 1)).equals("such")
                && before.at(place + 3).is(Term.Kind.CONTENT)
                && isKept(before.at(place + 3), after);
        return beside || examples || (place > 0 && namesFollow(before, place, after));
    }

    private static boolean namesFollow(Claims before, int place, Claims after) {
        int open = place;
        while (before.at(open).is(Term.Kind.CONTENT)) {
            open++;
        }
        int end = open + 1;
        while (end < before.terms().size() && !before.at(end).key().equals(")")) {
            end++;
        }
        return before.at(open).key().equals("(")
                && end < before.terms().size()
                && IntStream.range(open, end)
                        .mapToObj(before::at)
                        .filter(Term::counts)
                        .allMatch(name -> name.looksLikeName() && isKept(name, after));
    }

    private static boolean isKept(Term term, Claims after) {
        return !after.places(Term.Kind.CONTENT, term.key()).isEmpty();
    }

    /** "papers written by students" may become "papers by students": who made them is still told. */
    private static boolean isMadeBy(Term term, Claims before, Claims after) {
        int place = before.terms().indexOf(term);
        return MADE.contains(lower(term))
                && lower(before.at(place + 1)).equals("by")
                && !after.places(Term.Kind.FUNCTION, "by").isEmpty();
    }

    /** "which involved checking them": the acts tell themselves. */
    private static boolean opensActs(Term term, Claims before) {
        int place = before.terms().indexOf(term);
        return lower(term).matches("involved|involving|included|including")
                && before.at(ARTICLE.contains(lower(before.at(place + 1))) ? place + 2 : place + 1)
                        .surface()
                        .endsWith("ing");
    }

    /** What is made or taken on is new. */
    private static boolean isMadeNew(Term term, Claims before) {
        int place = before.terms().indexOf(term);
        return lower(term).equals("new")
                && IntStream.range(Math.max(0, place - CARRIED), place)
                        .anyMatch(i -> MAKING.matcher(before.at(i).surface()).lookingAt());
    }

    /** "each guest", "every guest" and "all guests" are as many. */
    private static boolean isScopeOf(Term scope, Claims home, Claims other) {
        return EACH.contains(lower(scope))
                && home.places(Term.Kind.SCOPE, scope.key()).stream()
                        .allMatch(place -> IntStream.range(0, other.terms().size())
                                        .filter(i -> EACH.contains(lower(other.at(i))))
                                        .anyMatch(i -> nextContent(other, i).equals(nextContent(home, place)))
                                || dayBefore(other, nextContent(home, place)));
    }

    /** "every Saturday" may become "a Saturday stall". */
    private static boolean dayBefore(Claims claims, String key) {
        return key.matches(".*dai")
                && claims.places(Term.Kind.CONTENT, key).stream()
                        .anyMatch(place -> claims.at(place + 1).is(Term.Kind.CONTENT));
    }

    private static String nextContent(Claims claims, int place) {
        int next = place + 1;
        while (claims.at(next).is(Term.Kind.FUNCTION)) {
            next++;
        }
        return claims.at(next).key();
    }

    /** "together we built" may become "together built": the share is still told. */
    private static boolean isSharedStill(Term term, Claims after) {
        return term.key().equals("we")
                && !after.places(Term.Kind.CONTENT, "together").isEmpty();
    }
}
