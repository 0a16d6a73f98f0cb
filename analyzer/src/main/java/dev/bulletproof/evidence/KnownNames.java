package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Entry;
import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.evidence.Gazetteer.Trust;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that lists hold, and tells those that name a technology where they stand. Immutable. */
final class KnownNames {
    private static final Pattern VERSION =
            Pattern.compile(" ?v?\\d{1,4}(?:\\.(?:\\d+|x))*\\p{L}?(?: \\d{1,3}B)?(?![\\p{L}\\d%,+:-]|\\.\\d)");
    private static final Set<String> METHOD_USERS = Set.of(
            "team",
            "master",
            "ceremony",
            "coach",
            "squad",
            "event",
            "of",
            "certified",
            "trainer",
            "practitioner",
            "pod");
    private final Gazetteer gazetteer;

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What a text names: {@code sure} technologies, and those that are in {@code doubt}. */
    record Found(List<Technology> sure, List<Technology> doubt) {}

    /** The known names of a text, in order. */
    Found find(String text, Sentence s, NameContext context) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int end = 0;
        for (int start = 0; start < text.length(); start++) {
            if (start >= end && beginsWord(text, start)) {
                end = Math.max(end, add(text, start, s, context, found));
            }
        }
        return found;
    }

    /** Adds what begins at {@code start}; answers where a sure name ends. */
    private int add(String text, int start, Sentence s, NameContext context, Found found) {
        for (Entry entry : gazetteer.at(text, start)) {
            Technology technology =
                    new Technology(withVersion(text, start, start + entry.name().length()), entry.sort());
            if (speaks(s, context, entry, technology.span())) {
                found.sure().add(technology);
                return technology.span().end();
            }
            found.doubt().add(technology);
        }
        return start;
    }

    private static boolean beginsWord(String text, int i) {
        char c = text.charAt(i);
        boolean starts = Character.isLetterOrDigit(c) || c == '.' || c == '@';
        return starts && (i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.'));
    }

    /** A name and the version that follows it. */
    static Span withVersion(String text, int start, int end) {
        Matcher version = VERSION.matcher(text).region(end, text.length());
        return new Span(start, version.lookingAt() ? version.end() : end);
    }

    private static boolean speaks(Sentence s, NameContext context, Entry entry, Span span) {
        int first = s.tokenAt(span.start());
        int last = s.tokenAt(span.end() - 1);
        if (entry.sort() == Sort.METHOD && ceremony(s, first, last)) {
            return false;
        }
        if (entry.trust() == Trust.AMBIGUOUS
                && s.text(first).equals(s.form(first))
                && !entry.name().equals(s.form(first))) {
            return s.is(first - 1, "in", "using", "via", "with", "on") && !s.noun(last + 1) && !s.verb(last + 1);
        }
        return switch (entry.trust()) {
            case SURE -> true;
            case AMBIGUOUS -> ambiguousSpeaks(s, context, first, last);
            case DOUBTFUL ->
                !context.titleCase()
                        && !s.is(last + 1, "-", "/")
                        && (context.means(first) || context.beforeTechnicalNoun(last) || context.placed(first))
                        && (!NameContext.opens(first) || context.beforeTechnicalNoun(last));
        };
    }

    /** "daily scrum", "scrum-of-scrums", "Agile coach": a meeting or a person, no way of working. */
    private static boolean ceremony(Sentence s, int first, int last) {
        return METHOD_USERS.contains(s.lemma(last + 1))
                || s.is(first - 1, "daily", "weekly")
                || s.form(first).contains("-of-");
    }

    private static boolean ambiguousSpeaks(Sentence s, NameContext context, int first, int last) {
        boolean verb = s.verb(first) && !context.means(first) && !context.placed(first);
        if (NameContext.opens(first) && NameShape.of(s.text(first)) != NameShape.COINED) {
            return context.beforeTechnicalNoun(last) && !s.verb(first);
        }
        boolean ordinary =
                s.is(first - 1, "the") && first == last && s.noun(last + 1) && !context.beforeTechnicalNoun(last);
        return (!context.titleCase() && !verb && !ordinary) || context.means(first);
    }
}
