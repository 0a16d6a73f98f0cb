package dev.bulletproof.checklist;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the nouns that stand for people or bodies outside the author's own team: "the highways authority", "two
 * ornithologists", "legal" after "with". Immutable.
 */
final class PartyFinder {
    private static final String[] WITH = {"with", "w/", "between", "among", "alongside"};
    private static final Set<String> OWN = Set.of("team", "squad", "crew", "staff", "unit", "pod");
    /** After these the size of one's own team follows: "a team of 6 engineers". */
    private static final Set<String> SIZED = Set.of("of", "member", "members", "lead", "leads", "player");

    /** Who makes a thing along with its author: "built with 4 engineers". */
    private static final Set<String> MAKERS = Set.of(
            "engineer", "developer", "designer", "analyst", "tester", "colleague", "member", "technician", "intern");

    /** Endings that nouns for people of a trade share: "hydrogeologist", "stallkeeper". */
    private static final Set<String> TRADES = Set.of(
            "ologist",
            "icist",
            "iatrist",
            "keeper",
            "monger",
            "smith",
            "wright",
            "woman",
            "person",
            "grapher",
            "ician",
            "ographer",
            "holder",
            "worker",
            "master");

    private final WordList people = WordList.load(PartyFinder.class, "people.txt");
    private final WordList things = WordList.load(PartyFinder.class, "things-in-er.txt");
    private final WordList groups = WordList.load(PartyFinder.class, "groups.txt");
    private final WordList inward = WordList.load(PartyFinder.class, "inward-verbs.txt");
    private final WordList fields = WordList.load(PartyFinder.class, "fields.txt");
    private final WordList served = WordList.load(PartyFinder.class, "served.txt");

    /**
     * The head nouns of those a bullet names, in order.
     *
     * @param all whoever they are
     * @param counterparts those dealt with: "with the regulator", "got the union to agree"
     * @param thirdParties those neither served in the ordinary course of a job nor one's own: "the trustees"
     */
    record Parties(List<Span> all, List<Span> counterparts, List<Span> thirdParties) {}

    /** All that the sentence names. */
    Parties find(Sentence s) {
        int[] found = IntStream.range(0, s.size()).filter(i -> party(s, i)).toArray();
        return new Parties(
                spans(s, found, i -> true),
                spans(s, found, i -> dealtWith(s, i) || movedTo(s, i)),
                spans(s, found, i -> !served(s, i)));
    }

    private static List<Span> spans(Sentence s, int[] found, IntPredicate which) {
        return IntStream.of(found)
                .filter(which)
                .mapToObj(i -> s.tokens().get(i).span())
                .toList();
    }

    private boolean served(Sentence s, int i) {
        return served.has(last(singular(s.lemma(i).toLowerCase(Locale.ROOT))));
    }

    private boolean party(Sentence s, int i) {
        if (s.verb(i) || s.noun(i + 1)) {
            return false;
        }
        String lemma = singular(s.lemma(i).toLowerCase(Locale.ROOT));
        return field(s, i, lemma) || ((named(lemma) || doers(s, i)) && !own(s, i));
    }

    /** "with finance and legal", "with customer support"; not "with multiplayer support", "with data managed elsewhere". */
    private boolean field(Sentence s, int i, String lemma) {
        String before = s.lemma(i - 1).toLowerCase(Locale.ROOT);
        boolean bare = s.noun(i - 1)
                ? fields.has(before) || named(before)
                : !s.verb(i - 1) && s.form(i - 1).indexOf('-') < 0;
        boolean described = s.tag(i + 1).equals("VBN");
        return bare && !described && (fields.has(lemma) || fields.has(s.form(i))) && dealtWith(s, i);
    }

    private boolean named(String lemma) {
        String last = last(lemma);
        return people.has(lemma)
                || groups.has(lemma)
                || people.has(last)
                || groups.has(last)
                || (last.length() > 6 && TRADES.stream().anyMatch(last::endsWith));
    }

    /** "with the warehouse pickers": several who are called after what they do. */
    private boolean doers(Sentence s, int i) {
        boolean called = s.form(i).endsWith("ers") || s.form(i).endsWith("ors");
        return called
                && s.tag(i).equals("NNS")
                && !things.has(s.lemma(i))
                && !s.tag(i + 1).equals("VBN")
                && dealtWith(s, i);
    }

    /** "got the union to sign": somebody is brought to do something, other than by being led or enabled. */
    private boolean movedTo(Sentence s, int i) {
        int mover = before(s, i);
        return s.is(i + 1, "to")
                && s.tag(i + 2).equals("VB")
                && s.verb(mover)
                && !inward.has(s.lemma(mover))
                && !served(s, i);
    }

    private static boolean dealtWith(Sentence s, int i) {
        return s.is(before(s, i), WITH);
    }

    /** Index of the token before the list of nouns in which this one stands. */
    private static int before(Sentence s, int i) {
        int first = i;
        while (first > 0
                && (s.nominal(first) || s.is(first, ",", "and", "&", "/", "of", "or") || participle(s, first))) {
            first--;
        }
        return first;
    }

    /** "the applied research group". */
    private static boolean participle(Sentence s, int i) {
        return s.verb(i) && s.noun(i + 1) && (s.tag(i - 1).equals("DT") || s.noun(i - 1));
    }

    /** "our engineers", "the team", "a team of six", "a team player", "with 4 engineers". */
    private static boolean own(Sentence s, int i) {
        boolean bare = !s.has(i - 1)
                || s.is(i - 1, "the", "a", "an", "and", "of", "small", "large", "this")
                || s.form(i - 1).endsWith("-person")
                || s.form(i - 1).endsWith("-member");
        boolean team = OWN.contains(s.form(i)) && (bare || SIZED.contains(s.form(i + 1)));
        boolean crew = s.tag(i - 1).equals("CD") && MAKERS.contains(s.lemma(i)) && s.is(i - 2, "with", "of");
        boolean peers = s.is(i - 1, "other", "fellow") && MAKERS.contains(s.lemma(i));
        return team || crew || peers || s.is(i - 1, "my", "our", "own");
    }

    /** "woman" of "women", which lemmas leave as it is. */
    private static String singular(String lemma) {
        return lemma.endsWith("men") ? lemma.substring(0, lemma.length() - 3) + "man" : lemma;
    }

    private static String last(String lemma) {
        return lemma.substring(lemma.lastIndexOf('-') + 1);
    }
}
