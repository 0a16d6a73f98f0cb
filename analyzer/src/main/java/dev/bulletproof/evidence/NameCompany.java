package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.List;

/** What else stands in a candidate's sentence and beside it. Immutable. */
final class NameCompany {
    private static final String[] JOINTS = {",", "and", "&", "or", "/"};
    private static final String[] PEOPLE = {
        "professor", "prof", "prof.", "chef", "judge", "author", "artist", "mentor", "supervisor"
    };
    /** "Tools: X, Y": what announces a list of technologies. */
    private static final String[] HEADINGS = {
        "tools",
        "tool",
        "technologies",
        "technology",
        "environment",
        "stack",
        "software",
        "skills",
        "languages",
        "frameworks",
        "platforms",
        "used",
        "libraries",
        "databases"
    };

    private final NameLists lists;

    NameCompany(NameLists lists) {
        this.lists = lists;
    }

    void add(Sentence s, NameContext context, NameCandidate one, List<Span> known, List<String> features) {
        if (context.besideKnown(one.first(), one.last(), known)) {
            features.add("beside known");
        }
        if (!known.isEmpty()) {
            features.add("known in sentence");
        }
        if (beside(s, one, lists.notNames()) || beside(s, one, lists.places())) {
            features.add("beside no technology");
        }
        if (beside(s, one, lists.notTechnologies())) {
            features.add("beside a category");
        }
        if (s.is(one.last() + 1, ")") && s.is(one.first() - 1, "(")) {
            features.add("in brackets");
        }
        if (s.is(one.first() - 1, PEOPLE)) {
            features.add("person");
        }
        heading(s, one, features);
    }

    private static void heading(Sentence s, NameCandidate one, List<String> features) {
        int at = one.first() - 1;
        while (at > 0 && !s.is(at, ":", "-", "–")) {
            at--;
        }
        if (at > 0) {
            features.add(s.is(at - 1, HEADINGS) ? "under a heading of tools" : "under a heading");
        }
    }

    /** Whether what is joined to the name on either side is in a list. */
    private static boolean beside(Sentence s, NameCandidate one, WordList list) {
        boolean right = s.is(one.last() + 1, JOINTS) && capital(s, one.last() + 2) && list.has(s.form(one.last() + 2));
        boolean left =
                s.is(one.first() - 1, JOINTS) && capital(s, one.first() - 2) && list.has(s.form(one.first() - 2));
        return right || left;
    }

    private static boolean capital(Sentence s, int i) {
        return s.has(i) && Character.isUpperCase(s.text(i).charAt(0));
    }
}
