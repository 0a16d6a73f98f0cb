package dev.bulletproof.language;

import java.util.Set;

/** Phrases that say that the author was there, and the verb that completes each. */
final class SoftOpeners {
    private static final Set<String> COMPLETED_BY_INFINITIVE = Set.of("help", "assist", "aid", "support", "contribute");
    private static final Set<String> LINKS = Set.of("in", "with", "on", "for", "of", "to", "by", "towards", "at");

    private final WordList fields = WordList.load(SoftOpeners.class, "ing-nouns.txt");
    private final WordList phrases = WordList.load(SoftOpeners.class, "soft-openers.txt");

    /**
     * A soft opener.
     *
     * @param found whether there is one
     * @param verb the verb it reports, -1 where it reports none
     */
    record Match(boolean found, int verb) {
        static final Match NONE = new Match(false, -1);
    }

    /** The soft opener that stands at {@code i}. */
    Match match(Sentence s, int i) {
        String pair = s.form(i) + " " + s.form(i + 1);
        if (phrases.has(pair + " !")) {
            return new Match(true, gerundAfter(s, i + 2));
        }
        if (s.is(i, "in") && s.is(i + 1, "charge") && s.is(i + 2, "of")) {
            return new Match(true, gerundAfter(s, i + 3));
        }
        if (s.lemma(i).equals("have") && followedBy(s, i, "opportunity", "chance", "privilege", "pleasure")) {
            return new Match(true, infinitiveAfter(s, i));
        }
        if (!verbForm(s, i) || !phrases.has(s.lemma(i)) || !fits(s, i)) {
            return Match.NONE;
        }
        int completing = completing(s, i);
        return new Match(true, completing >= 0 ? completing : verbalNoun(s, i) ? -1 : i);
    }

    private static int infinitiveAfter(Sentence s, int i) {
        for (int at = i + 1; at < i + 8; at++) {
            if (s.is(at, "to") && s.tag(s.pastAdverbs(at + 1)).equals("VB")) {
                return s.pastAdverbs(at + 1);
            }
        }
        return -1;
    }

    private static boolean verbForm(Sentence s, int i) {
        return s.verb(i) || s.form(i).endsWith("ed");
    }

    /** "play" and "gain" are soft only in "play a role", "gain exposure"; "work" and the like with a preposition. */
    private static boolean fits(Sentence s, int i) {
        return switch (s.lemma(i)) {
            case "play" -> followedBy(s, i, "role", "part");
            case "gain" -> followedBy(s, i, "exposure", "experience", "knowledge", "understanding", "familiarity");
            case "stay" -> s.is(i + 1, "updated", "current", "abreast", "informed", "up-to-date", "up");
            case "involve" -> s.is(i + 1, "in", "with");
            case "work" -> !s.nominal(s.pastAdverbs(i + 1));
            case "focus", "act", "function", "deal", "participate", "contribute", "attend" ->
                (s.preposition(s.pastAdverbs(i + 1)) && !s.is(i + 1, "over", "about", "around"))
                        || s.is(s.pastAdverbs(i + 1), "with", "as", "alongside");
            case "serve" -> s.is(s.pastAdverbs(i + 1), "as", "in", "on");
            default -> true;
        };
    }

    private static boolean followedBy(Sentence s, int i, String... nouns) {
        for (int at = i + 1; at < i + 6; at++) {
            if (s.is(at, nouns)) {
                return true;
            }
        }
        return false;
    }

    private int completing(Sentence s, int i) {
        int next = s.pastAdverbs(i + 1);
        String lemma = s.lemma(i);
        if (COMPLETED_BY_INFINITIVE.contains(lemma)) {
            int bare = s.is(next, "to") ? s.pastAdverbs(next + 1) : next;
            if (bare > i && Set.of("VB", "VBP").contains(s.tag(bare))) {
                return bare;
            }
        }
        if (lemma.equals("play")) {
            return gerundAfterRole(s, next);
        }
        boolean linked = LINKS.contains(s.form(next));
        return linked ? gerundAfter(s, next + 1) : -1;
    }

    /** "Assisted in the analysis and reading of": helped with what a noun says was done to something. */
    private static boolean verbalNoun(Sentence s, int i) {
        int noun = s.is(i + 2, "the") ? i + 3 : i + 2;
        noun = s.is(noun + 1, "and") ? noun + 2 : noun;
        return (COMPLETED_BY_INFINITIVE.contains(s.lemma(i)) || s.lemma(i).equals("participate"))
                && LINKS.contains(s.form(i + 1))
                && s.form(noun).matches(".*(?:[ts]ion|ment|ance|ysis|ing)")
                && s.is(noun + 1, "of");
    }

    private int gerundAfterRole(Sentence s, int from) {
        for (int at = from; at < from + 6; at++) {
            if (s.is(at, "role", "part") && s.is(at + 1, "in")) {
                return gerundAfter(s, at + 2);
            }
        }
        return -1;
    }

    /** An -ing form with something to act on, or one that the taggers call a verb. */
    private boolean acting(Sentence s, int i) {
        boolean object = s.announcesNoun(i + 1)
                || s.is(i + 1, "of", "that")
                || s.tag(i + 1).equals("NNS");
        boolean noun = s.noun(i + 1) && !fields.has(s.form(i));
        if (s.is(i + 1, "and", "&") && s.form(i + 2).endsWith("ing") && s.announcesNoun(i + 3)) {
            return true;
        }
        return s.form(i).matches("\\p{L}[\\p{L}-]{2,}ing") && (s.gerund(i) || object || noun);
    }

    /** The gerund that begins at {@code i}, articles and adverbs skipped, or -1 where a noun begins there. */
    private int gerundAfter(Sentence s, int i) {
        int at = s.is(i, "the", "to") ? s.pastAdverbs(i + 1) : s.pastAdverbs(i);
        if (s.is(i, "to") && !s.form(at).endsWith("ing")) {
            return s.announcesNoun(at) && !s.tag(at).startsWith("JJ") ? -1 : at;
        }
        return acting(s, at) ? at : -1;
    }
}
