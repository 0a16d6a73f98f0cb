package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The act that a line tells behind an opening which only says when, with whom, for whom or as what: "Spent two winters
 * pruning" tells what "pruned for two winters" does. What the opening says stays in the text. Immutable.
 */
final class OpenedAct {
    private static final String SPELL =
            "years?|months?|weeks?|days?|hours?|nights?|winters?|summers?|springs?|autumns?|seasons?|terms?|weekends?|shifts?"
                    + "|quarters?|decades?|semesters?|evenings?|mornings?|afternoons?|minutes?|fortnight";

    /** Told so only where the other text does without the opening verb. */
    private static final List<Opening> OPENINGS = List.of(
            new Opening(
                    "spen[dt]",
                    "(?:I )?Spent ((?:[\\p{L}\\p{N}.,-]+ ){1,3}?(?:" + SPELL + ")) (\\p{L}+ing)\\b(.*)",
                    "$2$3 for $1"),
            new Opening(
                    "work",
                    "(?:I )?Work(?:ed|ing) ((?:as part of|in|on) (?:an? )?(?:\\p{L}+-\\p{L}+ )?(?:team|crew|gang|squad|pair)"
                            + "(?: of [\\p{L}\\p{N}]+)?)(?: and)? (\\p{L}+ing)\\b(.*)",
                    "$2$3 $1"),
            new Opening(
                    "work",
                    "(?:I )?Work(?:ed|ing) ((?:on )?(?:(?:the|an?) )?(?:\\p{L}+ )?(?:shifts?|nights|weekends|evenings)) (\\p{L}+ing)\\b(.*)",
                    "$2$3 on $1"),
            new Opening(
                    "support|assist|help|aid",
                    "(?:I )?(?:Support|Assist|Help|Aid)(?:ed|ing) ((?:[\\p{L}\\p{N}'-]+ ){1,4}?)by ((?!help|support|assist|aid)\\p{L}+ing)\\b(.*)",
                    "$2$3 for $1"));

    /** "Worked as a nanny" names the role that "nanny" does; "acted as" may have been a stand-in's. */
    private static final List<Opening> NAMING = List.of(
            new Opening("work", "(?:I )?Worked as (?:an? |the )?(.*)", "$1"),
            new Opening("employ", "(?:I )?(?:(?:was|am) )?employed as (?:an? |the )?(.*)", "$1"),
            new Opening("serv", "(?:I )?Served as (?:an? |the )?(.*)", "$1"));

    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:(?:I )?(?:was|am|served as|acted as|worked as|working as"
                    + "|serving as|acting as|employed as) (?:an? |the )?)((?:\\p{L}[\\p{L}-]* ){0,2}?)(\\p{L}[\\p{L}-]*)(?= (?:of|for|at|in|on|to|with|between)\\b)");
    private static final Pattern NAMED = Pattern.compile("^()(\\p{L}+)(?= (?:of|at)\\b)");

    /** "Interpreter for patients" as "interpret for patients", where the other text keeps the preposition. */
    private static final Pattern NAMED_FOR = Pattern.compile("^()(\\p{L}+)(?= (for|between|in)\\b)");

    private final Map<String, String> agents = new HashMap<>();

    /** A kind of opening: the stem of its verb, the line it opens, and the line without it. */
    private record Opening(Pattern verb, Pattern line, String plain) {
        Opening(String verb, String line, String plain) {
            this(Pattern.compile("(?i)\\b(?:" + verb + ")"), Pattern.compile("(?i)^" + line), plain);
        }

        Optional<String> told(String text, String other) {
            Matcher matcher = line.matcher(text);
            return matcher.matches() && !verb.matcher(other).find()
                    ? Optional.of(matcher.replaceFirst(plain))
                    : Optional.empty();
        }
    }

    OpenedAct() {
        DataFile.lines("agents.txt").forEach(line -> agents.put(line.split(" ", -1)[0], line.split(" ", -1)[1]));
    }

    /** The text told without such an opening, where the other text has none either. */
    String plain(String text, String other) {
        String bare = FULL_STOP.matcher(text.strip()).replaceFirst("");
        return OPENINGS.stream()
                .flatMap(opening -> opening.told(bare, other).stream())
                .findFirst()
                .or(() -> asRole(bare, ROLE, other))
                .or(() -> asRole(bare, NAMED, other))
                .or(() -> keepsPreposition(bare, other) ? asRole(bare, NAMED_FOR, other) : Optional.empty())
                .or(() -> NAMING.stream()
                        .flatMap(opening -> opening.told(bare, other).stream())
                        .findFirst())
                .orElse(text);
    }

    /** Whether another text may change what is read of this one. */
    boolean mayBear(String text) {
        return !plain(text, "").equals(text) || NAMED_FOR.matcher(text.strip()).lookingAt();
    }

    /** "Was the sole operator of a press" as "operate a press alone". */
    private Optional<String> asRole(String text, Pattern opening, String other) {
        Matcher role = opening.matcher(text);
        if (!role.lookingAt() || !agents.containsKey(agent(role)) || isNamed(agent(role), other)) {
            return Optional.empty();
        }
        String before = role.group(1).toLowerCase(Locale.ROOT);
        boolean alone = before.matches("(?:sole|only|lone) ");
        return Optional.of(
                (alone ? "" : before) + agents.get(agent(role)) + text.substring(role.end()) + (alone ? " alone" : ""));
    }

    private static boolean keepsPreposition(String text, String other) {
        Matcher named = NAMED_FOR.matcher(text);
        return named.lookingAt() && other.matches("(?i)\\p{L}+ed " + named.group(3) + "\\b.*");
    }

    private static boolean isNamed(String agent, String other) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(agent)).matcher(other).find();
    }

    private static String agent(MatchResult role) {
        return role.group(2).toLowerCase(Locale.ROOT);
    }
}
