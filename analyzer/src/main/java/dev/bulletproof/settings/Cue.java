package dev.bulletproof.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sign by which a bullet shows something, written as words with blanks between them. A word stands for all its
 * forms; {@code to report} for the verb only; {@code a|b} for either; {@code <group>} for any cue of that class;
 * {@code {outcome}} for a stretch of evidence; {@code ...} for other words of the same clause; {@code >} for the other
 * words of a noun phrase, whose last word comes next: what the verb before it acts on; {@code $} for the end of a noun
 * phrase.
 *
 * @param parts in order, never empty, neither first nor last a gap or the like, not first an end
 */
public record Cue(List<Part> parts) {
    private static final Set<String> EVIDENCE =
            Set.of("metric", "technology", "process-tool", "outcome", "audience", "improvement", "act");
    /** The class that needs no definition: nouns for people and bodies outside the author's own team. */
    private static final Set<String> PARTIES = Set.of("party", "counterpart", "third-party");

    public Cue {
        parts = List.copyOf(parts);
    }

    /** A part of a cue. */
    public sealed interface Part {
        /** Any of these words in any of their forms; of verbs only where {@code verb} says so. */
        record Word(Set<String> words, boolean verb) implements Part {
            public Word {
                words = Set.copyOf(words);
            }
        }

        /** Any cue of a class of the role pack. */
        record OfClass(String name) implements Part {}

        /** A stretch of evidence of this kind. */
        record OfEvidence(String kind) implements Part {}

        /** Other words of the same clause. */
        record Gap() implements Part {}

        /** Other words of one noun phrase, or of several in a row; what follows must end one. */
        record Phrase() implements Part {}

        /** Nothing, but no noun may follow: "client" in "for the client", not in "client library". */
        record End() implements Part {}
    }

    /** The cue that a node holds; a class it names must be among those known. */
    static Cue of(YamlNode node, Set<String> classes) {
        List<Part> parts = new ArrayList<>();
        boolean verb = false;
        List<String> words = words(node.text());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean marker = word.equals("to") && !verb && i < words.size() - 1;
            if (!marker) {
                parts.addAll(partsOf(word, verb, node, classes));
            }
            verb = marker;
        }
        if (parts.isEmpty()
                || open(parts.get(0))
                || open(parts.get(parts.size() - 1))
                || parts.get(0) instanceof Part.End) {
            throw node.fault("expected a cue such as 'risk', 'to mitigate' or 'to work with ... <group>'");
        }
        return new Cue(parts);
    }

    private static boolean open(Part part) {
        return part instanceof Part.Gap || part instanceof Part.Phrase;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    private static List<Part> partsOf(String word, boolean verb, YamlNode node, Set<String> classes) {
        if (word.equals("...")) {
            return List.of(new Part.Gap());
        }
        if (word.equals(">")) {
            return List.of(new Part.Phrase());
        }
        if (word.equals("$")) {
            return List.of(new Part.End());
        }
        if (word.startsWith("<") && word.endsWith(">")) {
            Part ofClass = classOf(inner(word), node, classes);
            return verb ? List.of(new Part.Word(Set.of("to"), false), ofClass) : List.of(ofClass);
        }
        if (word.startsWith("{") && word.endsWith("}")) {
            return List.of(new Part.OfEvidence(node.known("evidence", inner(word), EVIDENCE)));
        }
        return hyphened(word, verb);
    }

    private static Part classOf(String name, YamlNode node, Set<String> classes) {
        return PARTIES.contains(name) && !classes.contains(name)
                ? new Part.OfEvidence(name)
                : new Part.OfClass(node.known("class", name, classes));
    }

    private static List<Part> hyphened(String word, boolean verb) {
        if (word.indexOf('|') >= 0) {
            return List.of(new Part.Word(Set.copyOf(List.of(word.split("\\|", -1))), verb));
        }
        List<Part> parts = new ArrayList<>();
        for (String piece : word.split("[-/]", -1)) {
            parts.add(new Part.Word(Set.of(piece), verb));
        }
        return parts;
    }

    private static String inner(String word) {
        return word.substring(1, word.length() - 1);
    }
}
