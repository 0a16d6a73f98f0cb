package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells a list of duties from a list of people, of qualities or of names. */
final class Duties {
    private final int fewest;
    private final Set<String> groups;
    private final Set<String> qualities;

    Duties(YamlNode data) {
        this.fewest = data.get("fewest").integer();
        this.groups = new HashSet<>(data.texts("groups"));
        this.qualities = new HashSet<>(data.texts("qualities"));
    }

    static Duties load() {
        return new Duties(YamlNode.ofResource(Duties.class, "duties.yaml"));
    }

    /** The stacked duties of a generic bullet; none where a list is short or no list of duties. */
    List<List<Token>> of(BulletFacts facts) {
        List<List<Token>> items = Items.longest(facts.parsed());
        boolean listed = facts.verdict() == Verdict.GENERIC
                && items.size() >= needed(facts.parsed(), items)
                && areDuties(facts.parsed(), items);
        return listed ? items : List.of();
    }

    /**
     * After a finite verb three nouns may be one object and its parts, so that it takes one more to make a list; after
     * "responsible for" and the like, and where the items are acts or have names of their own ("stage gates"), it does not.
     */
    private int needed(Parsed parsed, List<List<Token>> items) {
        boolean acts = items.stream().skip(1).map(item -> item.get(0).tag()).anyMatch(tag -> tag.startsWith("VB"));
        boolean verb = Items.finite(parsed) && parsed.opener() != Opener.SOFT;
        return verb && !acts && !tasks(items) ? fewest + 1 : fewest;
    }

    /** Whether most items after the first are tasks that need two words to be told. */
    private static boolean tasks(List<List<Token>> items) {
        long told = items.stream().skip(1).filter(Duties::compound).count();
        return told == items.size() - 1;
    }

    private static boolean compound(List<Token> item) {
        return item.size() > 1
                && Grammar.isNoun(item.get(1))
                && !item.get(0).tag().startsWith("V");
    }

    private boolean areDuties(Parsed parsed, List<List<Token>> items) {
        List<Token> first = items.get(0);
        List<String> heads = IntStream.range(0, items.size())
                .mapToObj(i -> head(items.get(i), i == 0))
                .toList();
        boolean adjectives = first.get(first.size() - 1).tag().startsWith("JJ");
        return !adjectives
                && count(heads, this::isGroup) < 2
                && (!Items.finite(parsed) || count(heads, this::isQuality) < 2);
    }

    private static long count(List<String> heads, Predicate<String> test) {
        return heads.stream().filter(test).count();
    }

    private boolean isGroup(String head) {
        return groups.contains(head.toLowerCase(Locale.ROOT));
    }

    private boolean isQuality(String head) {
        return qualities.contains(head.toLowerCase(Locale.ROOT)) || head.equals(head.toUpperCase(Locale.ROOT));
    }

    /** The noun an item is about: the last one of the first item, which has words before it, the first phrase's of others. */
    private static String head(List<Token> item, boolean first) {
        String head = "";
        for (Token token : item) {
            if (!first && !head.isEmpty() && endsPhrase(token)) {
                break;
            }
            if (Grammar.isNoun(token) || token.tag().startsWith("JJ")) {
                boolean name = token.text().equals(token.text().toUpperCase(Locale.ROOT));
                head = name ? token.text() : token.lemma();
            }
        }
        return head.isEmpty() ? item.get(item.size() - 1).lemma() : head;
    }

    private static boolean endsPhrase(Token token) {
        return token.tag().equals("IN")
                || token.tag().equals("TO")
                || token.text().equals("to");
    }
}
