package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the people and groups that a bullet names besides its author's own team. */
final class AudienceFinder {
    /** After these a word such as "sales" or "finance" names people, not a field. */
    private static final Set<String> MEETING =
            Set.of("with", "between", "to", "for", "from", "by", "across", "and", "&", ",", "among", "/");

    static final Set<String> FIELDS = Set.of(
            "business",
            "compliance",
            "engineering",
            "finance",
            "hr",
            "it",
            "legal",
            "leadership",
            "management",
            "marketing",
            "operations",
            "procurement",
            "product",
            "qa",
            "sales",
            "security",
            "support");
    private static final Set<String> GROUPS =
            Set.of("team", "group", "desk", "office", "unit", "function", "department", "bureau");

    private final WordList people = WordList.load(AudienceFinder.class, "audiences.txt");

    /** The groups named, in order, each with the words that say which. */
    List<Span> find(Sentence s) {
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            if (names(s, i)) {
                int last = GROUPS.contains(s.lemma(i + 1)) ? i + 1 : i;
                found.add(new Span(start(s, i), s.tokens().get(last).span().end()));
            }
        }
        return Spans.joined(found, between -> false);
    }

    private boolean names(Sentence s, int i) {
        String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
        boolean listed = people.has(lemma) || people.has(s.form(i));
        if (!listed || s.verb(i)) {
            return false;
        }
        boolean field = FIELDS.contains(s.form(i));
        boolean modifier = s.noun(i + 1) && !GROUPS.contains(s.lemma(i + 1));
        return !modifier
                && (!field || (MEETING.contains(s.form(i - 1)) && !s.form(i).equals(s.text(i - 1))));
    }

    /** The adjectives, numbers and nouns in front belong to the name. */
    private static int start(Sentence s, int i) {
        int first = i;
        while (first > 1
                && (s.noun(first - 1)
                        || s.tag(first - 1).startsWith("JJ")
                        || s.tag(first - 1).equals("CD"))) {
            first--;
        }
        return s.tokens().get(first).span().start();
    }
}
