package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Picks the words of a sentence that may name technologies: by their shape, or because English does not know them. */
final class NameCandidates {
    private static final int LONGEST = 5;
    private static final Pattern TAIL = Pattern.compile(
            "-(?:based|backed|powered|compatible|native|hosted|enabled|driven|certified|like|style|side|to-.*)$");
    private static final Pattern PIECE = Pattern.compile("[^/+]{2,}");
    private static final Pattern STRANGE = Pattern.compile("[a-z]{4,}\\d?|[a-z]{2,}\\d{1,3}");

    /** What a name in lower case must follow; elsewhere a strange word is a slip or a term. */
    private static final String[] BEFORE_STRANGE = {
        "using", "via", "in", "with", "on", "through", "and", "or", ",", "/", "&", "(", "from", "to", "by", "into",
        "the", "a"
    };

    private final NameLists lists;

    NameCandidates(NameLists lists) {
        this.lists = lists;
    }

    /** All candidates, in order; none overlaps another. */
    List<NameCandidate> of(String text, Sentence s, boolean titleCase) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int last = nameEnd(s, i, titleCase);
            if (last >= i) {
                found.add(candidate(text, s, i, last));
                i = last;
            } else {
                addPieces(text, s, i, found);
            }
        }
        return found;
    }

    private NameCandidate candidate(String text, Sentence s, int first, int last) {
        Span end = s.tokens().get(last).span();
        int start = s.tokens().get(first).span().start();
        Span bare = new Span(start, end.start() + bare(s.text(last)).length());
        return new NameCandidate(first, last, bare, KnownNames.withVersion(text, bare.start(), bare.end()));
    }

    /** "Kafka/Flink": each side by itself. */
    private void addPieces(String text, Sentence s, int i, List<NameCandidate> found) {
        if (s.text(i).indexOf('/') <= 0 || listed(s.form(i), s.lemma(i))) {
            return;
        }
        Span token = s.tokens().get(i).span();
        Matcher piece = PIECE.matcher(text).region(token.start(), token.end());
        while (piece.find()) {
            String word = piece.group().toLowerCase(Locale.ROOT);
            if (NameShape.of(piece.group()) != NameShape.PLAIN && !listed(word, word)) {
                Span bare = new Span(piece.start(), piece.end());
                found.add(new NameCandidate(i, i, bare, bare));
            }
        }
    }

    /** The last token of the name that begins at {@code first}; before it where none begins there. */
    private int nameEnd(Sentence s, int first, boolean titleCase) {
        if (strange(s, first)) {
            return first;
        }
        int last = first - 1;
        while (last - first < LONGEST && (last < first || whole(s, last)) && name(s, last + 1, titleCase)) {
            last++;
        }
        return last - first < LONGEST && !phrase(s, first, last) ? last : first - 1;
    }

    /** Ordinary words that go on as what is no name: "Leave" of "Leave Management System". */
    private boolean phrase(Sentence s, int first, int last) {
        String next = s.text(last + 1);
        boolean goesOn = !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && lists.notNames().has(s.form(last + 1));
        return goesOn
                && IntStream.rangeClosed(first, last)
                        .allMatch(i -> lists.ordinary().has(s.form(i)));
    }

    private static boolean whole(Sentence s, int i) {
        return bare(s.text(i)).length() == s.text(i).length();
    }

    /** The word without what only joins it to the next: "React" of "React-based". */
    static String bare(String word) {
        return TAIL.matcher(word).replaceFirst("");
    }

    private boolean name(Sentence s, int i, boolean titleCase) {
        String word = bare(s.text(i));
        NameShape shape = NameShape.of(word);
        if (shape == NameShape.PLAIN || listed(word.toLowerCase(Locale.ROOT), s.lemma(i))) {
            return false;
        }
        if (shape != NameShape.CAPITALISED) {
            return true;
        }
        boolean known = lists.ordinary().has(word.toLowerCase(Locale.ROOT));
        boolean starts = i == 0 || s.is(i - 1, ".", "!", "?");
        return !(known && titleCase) && !(starts && (s.verb(i) || known)) && !quoted(s, i);
    }

    /** Whether the word stands within a title: after a quotation mark and further words. */
    private static boolean quoted(Sentence s, int i) {
        for (int at = i - 1; at >= 0 && !s.is(at, "”", "»"); at--) {
            if (s.is(at, "“", "«", "\"")) {
                return i - at > 2;
            }
        }
        return false;
    }

    private boolean strange(Sentence s, int i) {
        return STRANGE.matcher(s.text(i)).matches()
                && s.is(i - 1, BEFORE_STRANGE)
                && !listed(s.form(i), s.lemma(i))
                && !lists.ordinary().has(s.form(i))
                && !lists.ordinary().made(s.form(i));
    }

    private boolean listed(String form, String lemma) {
        return lists.notTechnologies().has(form)
                || lists.notNames().has(form)
                || lists.notTechnologies().has(lemma);
    }
}
