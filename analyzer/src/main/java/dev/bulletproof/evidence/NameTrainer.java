package dev.bulletproof.evidence;

import dev.bulletproof.language.Language;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step of the build: learns from bullets whose technologies stand in braces what speaks for a name. Each bullet is read
 * several times with parts of the lists hidden, so that what is learnt serves where lists end.
 */
public final class NameTrainer {
    private static final List<Predicate<String>> SHOWN =
            List.of(name -> false, name -> name.hashCode() % 2 == 0, name -> name.hashCode() % 2 != 0, name -> true);

    private final Language language = new Language();
    private final NameLists lists = NameLists.load();
    private final UnknownNames unknown = new UnknownNames(lists, new Weights(Map.of()));
    private final Gazetteer gazetteer = new Gazetteer();

    private NameTrainer() {}

    /** Reads the bullets of the folder named first and writes below the second, a folder of classes. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1])
                .resolve(NameTrainer.class.getPackageName().replace('.', '/'))
                .resolve(NameFeatures.WEIGHTS);
        Files.write(target, new NameTrainer().trained(Path.of(args[0])));
    }

    private List<String> trained(Path folder) throws IOException {
        List<Regression.Example> examples = new ArrayList<>();
        for (Marked bullet : bullets(folder)) {
            Sentence s = new Sentence(language.parse(bullet.text()).tokens());
            for (Predicate<String> shown : SHOWN) {
                add(bullet, s, new KnownNames(gazetteer.showing(shown)), examples);
            }
        }
        return new Regression(examples).lines();
    }

    private void add(Marked bullet, Sentence s, KnownNames names, List<Regression.Example> examples) {
        NameContext context = new NameContext(s, Set.of(), lists.technical());
        List<Span> known = names.find(bullet.text(), s, context).sure().stream()
                .map(Technology::span)
                .toList();
        UnknownNames.Search search = unknown.search(bullet.text(), s, context, List.of());
        for (NameCandidate one : search.open(known)) {
            boolean named = bullet.names().stream().anyMatch(name -> name.overlaps(one.span()));
            examples.add(new Regression.Example(search.featuresOf(one, known), named));
        }
    }

    private static List<Marked> bullets(Path folder) throws IOException {
        List<Marked> bullets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).startsWith("technologies"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Marked::of)
                        .forEach(bullets::add);
            }
        }
        return bullets;
    }

    /** A bullet and where its technologies stand. */
    private record Marked(String text, List<Span> names) {
        private static final Pattern NAME = Pattern.compile("\\{([^}]*)\\}");

        static Marked of(String line) {
            StringBuilder text = new StringBuilder();
            List<Span> names = new ArrayList<>();
            Matcher marked = NAME.matcher(line);
            while (marked.find()) {
                marked.appendReplacement(text, "$1");
                names.add(new Span(text.length() - marked.group(1).length(), text.length()));
            }
            marked.appendTail(text);
            return new Marked(text.toString(), names);
        }
    }
}
