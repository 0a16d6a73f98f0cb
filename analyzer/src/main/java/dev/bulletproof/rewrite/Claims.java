package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text claims, ready to be compared.
 *
 * @param raw the text as it was written
 * @param even the evened-out text, without open slots
 * @param terms in order
 * @param open the first slot that waits to be filled, empty where there is none
 */
record Claims(String raw, String even, List<Term> terms, String open) {
    private static final Pattern VERBAL = Pattern.compile("(?i)(?:ed|ing)$");
    private static final Set<String> JOINS = Set.of(",", "and", "or", "/");

    Claims {
        terms = List.copyOf(terms);
    }

    /** The terms of a kind by key, the first of each. */
    Map<String, Term> of(Term.Kind kind) {
        Map<String, Term> found = new LinkedHashMap<>();
        terms.stream().filter(term -> term.is(kind)).forEach(term -> found.putIfAbsent(term.key(), term));
        return found;
    }

    /** Where a term with this key and kind stands. */
    List<Integer> places(Term.Kind kind, String key) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).is(kind) && terms.get(i).key().equals(key)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Where the content word with this key stands, if it stands in one place only. */
    OptionalInt onlyPlace(String key) {
        List<Integer> places = places(Term.Kind.CONTENT, key);
        return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
    }

    Term at(int i) {
        return i >= 0 && i < terms.size() ? terms.get(i) : new Term("", "", Term.Kind.BREAK);
    }

    /** The content that follows a place, up to a number, a sign or a word of grammar other than an article. */
    Set<String> phraseAfter(int place) {
        Set<String> phrase = new LinkedHashSet<>();
        for (int i = place + 1; i < terms.size() && phrase.size() < 4; i++) {
            Term term = at(i);
            if (term.is(Term.Kind.CONTENT) || term.is(Term.Kind.SCOPE)) {
                phrase.add(term.key());
            } else if (!isArticle(term) && !joinsNouns(i) && !term.key().equals("/")) {
                return phrase;
            }
        }
        return phrase;
    }

    /** The content that follows a place as a list: commas, "and" and articles stand between its members. */
    Set<String> listAfter(int place) {
        Set<String> list = new LinkedHashSet<>();
        for (int i = place + 1; i < terms.size(); i++) {
            Term term = at(i);
            boolean joins = isArticle(term) || JOINS.contains(term.key());
            boolean acts = i > place + 1 && term.surface().endsWith("ed") && !isArticle(at(i - 1));
            if (term.is(Term.Kind.CONTENT) && !acts) {
                list.add(term.key());
            } else if (!joins) {
                return list;
            }
        }
        return list;
    }

    /** The content before a place, nearest first, within its clause. */
    Set<String> phraseBefore(int place) {
        Set<String> phrase = new LinkedHashSet<>();
        for (int i = place - 1;
                i >= 0 && phrase.size() < 3 && !at(i).is(Term.Kind.BREAK) && !at(i).is(Term.Kind.NUMBER);
                i--) {
            if (at(i).is(Term.Kind.CONTENT)) {
                phrase.add(at(i).key());
            }
        }
        return phrase;
    }

    /** "and" before something that is no verb. */
    private boolean joinsNouns(int i) {
        return at(i).key().equals("and")
                && at(i + 1).is(Term.Kind.CONTENT)
                && !VERBAL.matcher(at(i + 1).surface()).find();
    }

    private static boolean isArticle(Term term) {
        return Set.of("a", "an", "the", "th", "their", "its", "my", "our").contains(term.key());
    }
}
