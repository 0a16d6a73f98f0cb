package dev.bulletproof.rules;

import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the longest list in a bullet: what stands between its commas and its "and". */
final class Items {
    private static final Set<String> COMMAS = Set.of(",", ";", "/", "including", "|", "•");
    private static final Set<String> LAST = Set.of("and", "&", "or");

    private final List<List<Token>> segments = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();

    private Items(Parsed parsed) {
        List<Token> segment = new ArrayList<>();
        for (Token token : parsed.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (COMMAS.contains(word) || LAST.contains(word)) {
                end(segment, LAST.contains(word));
                segment = new ArrayList<>();
            } else {
                segment.add(token);
            }
        }
        end(segment, true);
    }

    private void end(List<Token> segment, boolean last) {
        if (!segment.isEmpty()) {
            segments.add(segment);
            closed.add(last);
        } else if (!closed.isEmpty() && last) {
            closed.set(closed.size() - 1, true);
        }
    }

    /** The items of the longest list, each with whatever words lead up to it. */
    static List<List<Token>> longest(Parsed parsed) {
        Items items = new Items(parsed);
        return finite(parsed) ? longer(items.acts(), tails(items.longest())) : items.segments;
    }

    /** Several finite verbs, each with what it governs: "held meetings, circulated minutes and tracked actions". */
    private List<List<Token>> acts() {
        return IntStream.range(0, segments.size())
                .filter(i -> i == 0
                        || Set.of("VBD", "VBZ", "VBP")
                                .contains(segments.get(i).get(0).tag()))
                .mapToObj(segments::get)
                .toList();
    }

    private List<List<Token>> longest() {
        List<List<Token>> longest = List.of();
        int start = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (closed.get(i)) {
                longest = longer(longest, segments.subList(start, Math.min(segments.size(), i + 2)));
                start = i + 1;
            }
        }
        return longest;
    }

    private static List<List<Token>> longer(List<List<Token>> a, List<List<Token>> b) {
        return b.size() > a.size() ? b : a;
    }

    static boolean finite(Parsed parsed) {
        return parsed.opener() != Opener.GERUND && parsed.opener() != Opener.NOUN;
    }

    /** After a finite clause the participle tails make a list of their own: the clause itself is not one of its items. */
    private static List<List<Token>> tails(List<List<Token>> items) {
        if (items.isEmpty() || items.get(0).stream().anyMatch(Items::isIng)) {
            return items;
        }
        int first = IntStream.range(1, items.size())
                .filter(i -> items.get(i).size() > 1 && isIng(items.get(i).get(0)))
                .findFirst()
                .orElse(0);
        boolean lastOfMany = first == items.size() - 1 && first > 2;
        return lastOfMany ? items : items.subList(first, items.size());
    }

    private static boolean isIng(Token token) {
        return token.text().toLowerCase(Locale.ROOT).endsWith("ing");
    }
}
