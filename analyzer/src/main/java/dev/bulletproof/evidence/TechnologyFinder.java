package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Entry;
import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.evidence.Gazetteer.Trust;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds named technologies: known names, and unknown ones that their shape, place and neighbours give away. */
final class TechnologyFinder {
    private static final Pattern VERSION =
            Pattern.compile("\\G ?v?\\d{1,4}(?:\\.(?:\\d+|x))*\\p{L}?(?: \\d{1,3}B)?(?![\\p{L}\\d%,+:-]|\\.\\d)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?");
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
    private final Gazetteer gazetteer = new Gazetteer();
    private final WordList technicalNouns = WordList.load(TechnologyFinder.class, "technical-nouns.txt");
    private final UnknownNames unknown = new UnknownNames();

    /** The technologies of a text in order; {@code skills} in lower case. */
    List<Technology> find(String text, Sentence s, Set<String> skills) {
        NameContext context = new NameContext(s, skills, technicalNouns);
        List<Technology> found = new ArrayList<>();
        List<Technology> open = new ArrayList<>();
        known(text, s, context, found, open);
        List<Span> refused = spans(open);
        boolean more = true;
        while (more) {
            more = open.removeIf(candidate -> neighbour(s, context, candidate, found));
            more |= addUnknown(text, s, context, found, refused);
        }
        found.removeIf(technology -> inPlaceholder(text, technology.span()));
        found.sort(Comparator.comparingInt(technology -> technology.span().start()));
        return found;
    }

    private void known(String text, Sentence s, NameContext context, List<Technology> found, List<Technology> open) {
        int end = 0;
        for (int start = 0; start < text.length(); start++) {
            if (start < end || !beginsWord(text, start)) {
                continue;
            }
            for (Entry entry : gazetteer.at(text, start)) {
                Technology technology = new Technology(
                        withVersion(text, start, start + entry.name().length()), entry.sort());
                if (speaks(s, context, entry, technology.span())) {
                    found.add(technology);
                    end = technology.span().end();
                    break;
                }
                open.add(technology);
            }
        }
    }

    private static boolean beginsWord(String text, int i) {
        char c = text.charAt(i);
        boolean starts = Character.isLetterOrDigit(c) || c == '.';
        return starts && (i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.'));
    }

    static Span withVersion(String text, int start, int end) {
        Matcher version = VERSION.matcher(text);
        return new Span(start, version.find(end) ? version.end() : end);
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

    /** A doubtful known name among technologies, or in the list of skills. */
    private static boolean neighbour(Sentence s, NameContext context, Technology candidate, List<Technology> found) {
        Span span = candidate.span();
        if (found.stream().anyMatch(other -> other.span().overlaps(span))) {
            return true;
        }
        int first = s.tokenAt(span.start());
        boolean accepted =
                candidate.sort() != Sort.METHOD && context.besideKnown(first, s.tokenAt(span.end() - 1), spans(found));
        if (accepted) {
            found.add(candidate);
        }
        return accepted;
    }

    private static List<Span> spans(List<Technology> found) {
        return found.stream().map(Technology::span).toList();
    }

    private boolean addUnknown(
            String text, Sentence s, NameContext context, List<Technology> found, List<Span> refused) {
        Optional<Span> name = unknown.first(text, s, context, spans(found), refused);
        name.ifPresent(span -> found.add(new Technology(span, Sort.TECHNOLOGY)));
        return name.isPresent();
    }

    private static boolean inPlaceholder(String text, Span span) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (new Span(placeholder.start(), placeholder.end()).overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
