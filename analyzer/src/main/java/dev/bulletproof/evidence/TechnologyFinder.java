package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds named technologies: known names, and unknown ones that their shape, place and neighbours give away. */
final class TechnologyFinder {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\{\\{?[^}]*\\}\\}?");

    private final KnownNames knownNames = new KnownNames(new Gazetteer());
    private final NameLists lists = NameLists.load();
    private final UnknownNames unknownNames = new UnknownNames(lists, Weights.load(NameFeatures.WEIGHTS));

    /** The technologies of a text in order; {@code skills} in lower case. */
    List<Technology> find(String text, Sentence s, Set<String> skills) {
        NameContext context = new NameContext(s, skills, lists.technical());
        KnownNames.Found known = knownNames.find(text, s, context);
        List<Technology> found = known.sure();
        UnknownNames.Search search = unknownNames.search(text, s, context, known.doubt());
        boolean more = true;
        while (more) {
            more = known.doubt().removeIf(candidate -> neighbour(s, context, candidate, found));
            List<Technology> named = search.next(spans(found)).stream()
                    .map(span -> new Technology(span, Sort.TECHNOLOGY))
                    .toList();
            more |= found.addAll(named);
        }
        found.removeIf(technology -> inPlaceholder(text, technology.span()));
        found.sort(Comparator.comparingInt(technology -> technology.span().start()));
        return found;
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
