package dev.bulletproof.evidence;

import dev.bulletproof.language.Head;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a line that nobody else could have written although it shows none of the three: one thing that was thought out,
 * for one situation that is told. "Drew up the evacuation sequence for piling works beside a live metro tunnel".
 */
final class RichObject {
    private static final int FEWEST = 5;
    private static final Set<String> THOUGHT_OUT = Set.of(
            "write", "draft", "devise", "draw", "design", "define", "compose", "map", "chair", "plan", "specify",
            "script", "sketch", "invent", "work");
    private static final Set<String> COMMON = Set.of(
            "project",
            "system",
            "platform",
            "application",
            "app",
            "product",
            "software",
            "solution",
            "service",
            "feature",
            "client",
            "company",
            "business",
            "customer",
            "new",
            "website",
            "site",
            "test",
            "code",
            "documentation",
            "database",
            "web",
            "development",
            "management",
            "requirement",
            "report",
            "plan",
            "program",
            "programme",
            "model",
            "tool",
            "various",
            "multiple",
            "different",
            "key",
            "strategic");

    private final WordList abstractNouns = WordList.load(RichObject.class, "abstract-nouns.txt");

    /** Whether the bullet tells one such thing. */
    boolean in(Parsed parsed) {
        Sentence s = new Sentence(parsed.tokens());
        Head head = parsed.head();
        int object = parsed.objectHead();
        if (head == null || parsed.opener() != Opener.STRONG || !THOUGHT_OUT.contains(head.lemma()) || object < 0) {
            return false;
        }
        boolean single = s.is(article(s, head.token()), "the", "a", "an")
                && !s.tag(object).endsWith("S");
        return single && situation(s, object + 1) && telling(s, head.token() + 1) >= FEWEST;
    }

    private static int article(Sentence s, int verb) {
        return s.is(verb + 1, "up", "out", "down") ? verb + 2 : verb + 1;
    }

    /** "for losing the uplink", "for a stolen key", "that approves changes", after the object or the second of two. */
    private static boolean situation(Sentence s, int from) {
        int at = from;
        while (at < from + 4 && s.has(at) && !s.is(at, "for", "that", ",")) {
            at++;
        }
        boolean relative = s.is(at, "that") && s.finite(at + 1);
        return relative || (s.is(at, "for") && (s.is(at + 1, "a", "an") || s.gerund(at + 1) || s.noun(at + 1)));
    }

    /** How many words tell something; none may if one of them could stand in any line. */
    private long telling(Sentence s, int from) {
        boolean common = IntStream.range(from, s.size())
                .anyMatch(i ->
                        COMMON.contains(s.lemma(i)) || (s.noun(i) && !s.noun(i + 1) && abstractNouns.has(s.lemma(i))));
        return common
                ? 0
                : IntStream.range(from, s.size())
                        .filter(i -> s.noun(i) || s.tag(i).startsWith("JJ") || s.gerund(i))
                        .count();
    }
}
