package dev.bulletproof.annotate.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.read.UnreadableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a document that holds the texts of its comments. */
final class CommentsPart {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    /** In half points, as Word counts. */
    private static final String BODY = "20";

    private static final String SMALL = "16";

    /** Dark enough for small print on white and on the pale yellow of other programs. */
    private static final String GREY = "595959";

    private static final Map<String, String> NONE = Map.of();

    private final WordFile file;
    private final String name;
    private final Tag root;
    private final boolean isNew;

    private CommentsPart(WordFile file, String name, Tag root, boolean isNew) {
        this.file = file;
        this.name = name;
        this.root = root;
        this.isNew = isNew;
    }

    /** That of the document; a new one where it has none, which {@link #close} adds. */
    static CommentsPart of(WordFile file, String main) throws UnreadableException, RefusedException {
        Optional<String> target = Relationships.of(file, main).flatMap(all -> all.target("comments"));
        if (target.isPresent()) {
            return new CommentsPart(
                    file, target.get(), file.needed(target.get()).root(), false);
        }
        String namespace = file.needed(main).root().namespace();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String free = file.names().contains(folder + "comments.xml") ? "reviewComments.xml" : "comments.xml";
        return new CommentsPart(file, folder + free, fresh(namespace), true);
    }

    private static Tag fresh(String namespace) {
        return Part.parse(("<w:comments xmlns:w=\"" + namespace + "\"/>").getBytes(UTF_8))
                .root();
    }

    /** Its elements, so that no number is given twice. */
    Tag root() {
        return root;
    }

    String name() {
        return name;
    }

    void add(int id, Stamp stamp, List<Line> lines) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", Integer.toString(id));
        attributes.put("author", stamp.author());
        attributes.put("date", stamp.instant());
        attributes.put("initials", stamp.initials());
        Tag comment = root.kin("comment", attributes);
        for (Line line : lines) {
            comment.add(paragraph(line, comment.children().isEmpty()));
        }
        root.add(comment);
    }

    /** Set by hand, since a document need not have the styles that Word gives to comments. */
    private Tag paragraph(Line line, boolean first) {
        Map<String, String> tight = new LinkedHashMap<>();
        tight.put("before", "0");
        tight.put("after", "60");
        tight.put("line", "240");
        tight.put("lineRule", "auto");
        Tag properties = root.kin("pPr", NONE)
                .add(root.kin("spacing", tight))
                .add(root.kin("ind", Map.of("firstLine", "0")))
                .add(root.kin("jc", Map.of("val", "left")));
        Tag paragraph = root.kin("p", NONE).add(properties);
        if (first) {
            paragraph.add(root.kin("r", NONE).add(root.kin("annotationRef", NONE)));
        }
        if (!line.lead().isEmpty()) {
            paragraph.add(run(line.lead() + ": ", root.kin("b", NONE), size(BODY)));
        }
        return paragraph.add(
                line.aside()
                        ? run(line.text(), root.kin("color", Map.of("val", GREY)), size(SMALL))
                        : run(line.text(), size(BODY)));
    }

    private Tag run(String text, Tag... looks) {
        Tag properties = root.kin("rPr", NONE);
        for (Tag look : looks) {
            properties.add(look);
        }
        return root.kin("r", NONE).add(properties).add(RunSplitter.text(root, text));
    }

    private Tag size(String halfPoints) {
        return root.kin("sz", Map.of("val", halfPoints));
    }

    /** Writes a new part into the package. */
    void close(String main) throws UnreadableException, RefusedException {
        if (!isNew) {
            return;
        }
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        file.add(name, (declaration + root.source()).getBytes(UTF_8));
        ContentTypes.add(file, name, TYPE);
        Optional<Relationships> relationships = Relationships.of(file, main);
        if (relationships.isPresent()) {
            relationships.get().add("comments", name.substring(name.lastIndexOf('/') + 1));
        }
    }
}
