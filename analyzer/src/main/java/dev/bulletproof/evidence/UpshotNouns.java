package dev.bulletproof.evidence;

import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;

/** Tells who or what an upshot is told of, and what it was done to. Immutable. */
final class UpshotNouns {
    private final WordList people = WordList.load(UpshotNouns.class, "audiences.txt");
    private final WordList abstractNouns = WordList.load(UpshotNouns.class, "abstract-nouns.txt");
    private final RoleNouns roles = new RoleNouns();

    /** "nobody", "it", "they", "person", "repeated" (spoken of before), or "thing", each perhaps counted. */
    String subject(Upshot one) {
        Sentence s = one.s();
        boolean counted = false;
        for (int i = one.subject(); i < one.main(); i++) {
            String pronoun = pronoun(s, i);
            if (!pronoun.isEmpty()) {
                return pronoun;
            }
            counted |= s.tag(i).equals("CD") || s.is(i, "all", "both", "every", "each", "most", "half", "third");
            if (s.noun(i) && !s.noun(i + 1) && !s.is(i + 1, "of")) {
                return (counted ? "counted " : "") + noun(s, i, one.subject());
            }
        }
        return counted ? "counted" : "none";
    }

    private static String pronoun(Sentence s, int i) {
        if (s.is(i, "i", "we", "my", "our", "me")) {
            return "author";
        }
        if (s.is(i, "nobody", "none", "nothing", "no") || (s.is(i, "not") && s.is(i + 1, "one", "a"))) {
            return "nobody";
        }
        return s.is(i, "it") ? "it" : s.tag(i).equals("EX") ? "there" : s.tag(i).equals("PRP") ? "they" : "";
    }

    private String noun(Sentence s, int i, int from) {
        for (int at = 0; at < from; at++) {
            if (s.noun(at) && s.lemma(at).equals(s.lemma(i))) {
                return "repeated";
            }
        }
        return person(s, i) ? "person" : "thing";
    }

    private boolean person(Sentence s, int i) {
        return people.has(s.lemma(i)) || roles.agent(s.lemma(i));
    }

    /** Whether what it was done to, or what it is told of where nothing was done to anything, is a mere abstraction. */
    boolean empty(Upshot one) {
        Sentence s = one.s();
        int head = head(one);
        int noun = head < 0 ? one.clause().verb() - 1 : head;
        return abstractNouns.has(s.lemma(noun)) || abstractNouns.has(s.form(noun));
    }

    /** How the object looks: "definite single", "bare plural", "count", or what stands in its place. */
    String object(Upshot one) {
        Sentence s = one.s();
        int i = start(one);
        String tag = s.tag(i);
        int head = head(one);
        if (i >= one.clause().end()) {
            return "end";
        }
        if (head < 0 || tag.equals("CD") || tag.equals("PRP")) {
            return tag;
        }
        String begins =
                tag.equals("DT") || tag.equals("PRP$") ? "definite " : tag.startsWith("NNP") ? "named " : "bare ";
        return begins + (s.tag(head).endsWith("S") ? "plural" : "single");
    }

    private static int start(Upshot one) {
        int i = one.s().pastAdverbs(one.main() + 1);
        return one.s().tag(i).equals("RP") ? i + 1 : i;
    }

    private static int head(Upshot one) {
        Sentence s = one.s();
        int head = -1;
        for (int i = start(one); i < one.clause().end() && s.nominal(i); i++) {
            head = s.noun(i) ? i : head;
        }
        return head;
    }
}
