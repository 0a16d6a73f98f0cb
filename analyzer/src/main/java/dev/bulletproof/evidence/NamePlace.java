package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import java.util.List;

/** What the words before and after a candidate say. Immutable. */
final class NamePlace {
    private static final String[] JOINTS = {",", "and", "&", "or", "/"};
    private static final String[] ARTICLES = {"the", "a", "an", "our", "its", "their"};
    private static final String[] TELLING = {
        "'s", "’s", "and", ",", "(", ")", "&", ".", "for", "to", "in", "at", "of", "or", "from", "with", "on", "–", "-",
        "by", "which", "who", "where"
    };
    private static final int TAG = 2;

    private final NameLists lists;

    NamePlace(NameLists lists) {
        this.lists = lists;
    }

    void before(Sentence s, NameContext context, NameCandidate one, String shape, List<String> features) {
        int at = one.first() - 1;
        if (s.is(at, ARTICLES)) {
            features.add("article=" + s.form(at));
            at--;
        }
        String before = before(s, at);
        String governor = context.governed(at);
        features.add("before=" + before);
        features.add("before=" + before + "," + shape);
        features.add("governor=" + governor);
        features.add("before=" + before + ",governor=" + governor);
        String head = before(s, listHead(s, at));
        features.add("list after=" + head);
        features.add("list after=" + head + "," + shape);
        features.add("list after=" + head + ",governor=" + governor);
        if (s.verb(at)) {
            features.add("object of " + context.kind(s.lemma(at)));
        }
        if (context.titleCase()) {
            features.add("title case," + shape);
        }
    }

    private String before(Sentence s, int at) {
        return at < 0 ? "start" : lists.telling().has(s.form(at)) ? s.form(at) : "tag:" + s.tag(at);
    }

    /** What stands before the list of names that {@code at} is within: "at" for C in "at A, B and C". */
    private static int listHead(Sentence s, int at) {
        int head = at;
        while (s.is(head, JOINTS) && namelike(s, head - 1)) {
            head--;
            while (namelike(s, head)) {
                head--;
            }
        }
        return s.is(head, ARTICLES) ? head - 1 : head;
    }

    private static boolean namelike(Sentence s, int i) {
        return (s.has(i) && i > 0 && Character.isUpperCase(s.text(i).charAt(0)))
                || s.tag(i).equals("CD");
    }

    void after(Sentence s, NameContext context, NameCandidate one, String shape, List<String> features) {
        int at = one.last() + 1;
        String kind = kind(s, context, at);
        features.add("after=" + kind);
        features.add("after=" + kind + "," + shape);
        if (lists.halfTechnical().has(s.lemma(at))) {
            features.add("after=half technical");
            features.add("after=half technical," + shape);
        }
        if (lists.products().has(s.form(at)) && s.noun(at)) {
            features.add("after=product");
        }
    }

    private String kind(Sentence s, NameContext context, int at) {
        String word = s.form(at);
        if (!s.has(at)) {
            return "end";
        }
        if (lists.organisations().has(word)) {
            return "organisation";
        }
        if (context.beforeTechnicalNoun(at - 1)) {
            return "technical";
        }
        boolean capital = NameShape.of(s.text(at)) != NameShape.PLAIN;
        return lists.notNames().has(word) && capital
                ? "no name"
                : s.is(at, TELLING)
                        ? word
                        : s.tag(at).substring(0, Math.min(TAG, s.tag(at).length()));
    }
}
