package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Severity;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A construct of Word's, the edits to be made in it, and what becomes of it: a file in the folder {@code cases}.
 *
 * <ul>
 *   <li>{@code about}: what it shows
 *   <li>{@code body}, {@code header}, {@code footer}, {@code comments}, {@code settings}: elements of these parts
 *   <li>{@code edits}: lines and what they are to become
 *   <li>{@code becomes}: the part that holds the lines, reviewed; {@code says}: what a comment has to say besides
 *   <li>{@code clean}: see {@link #clean}
 * </ul>
 *
 * @param name of the file
 * @param yaml its content
 */
record WordCase(String name, YamlNode yaml) {
    private static final NoteText TEXTS = new NoteText(RuleBook.load());
    private static final Stamp STAMP = new Stamp("Ada", LocalDate.of(2026, 11, 22));
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static List<WordCase> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/bulletproof/annotate/word/cases"))) {
            return files.sorted()
                    .map(file -> new WordCase(String.valueOf(file.getFileName()), YamlNode.ofFile(file)))
                    .toList();
        }
    }

    byte[] document() {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder relations = new StringBuilder("<Relationship Id=\"rId9\" Type=\"" + RELATION
                + "hyperlink\" Target=\"https://example.com/\" TargetMode=\"External\"/>");
        elements("header").ifPresent(xml -> parts.put("word/header1.xml", root("hdr", xml)));
        elements("footer").ifPresent(xml -> parts.put("word/footer1.xml", root("ftr", xml)));
        elements("comments").ifPresent(xml -> parts.put("word/comments.xml", root("comments", xml)));
        elements("settings").ifPresent(xml -> parts.put("word/settings.xml", root("settings", xml)));
        parts.keySet().forEach(part -> {
            String leaf = part.substring("word/".length());
            String type = leaf.replaceAll("1?[.]xml", "");
            String id = type.equals("header") || type.equals("footer") ? "rId5" : "rId-" + type;
            relations.append(
                    "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + leaf + "\"/>");
        });
        return WordText.document(elements("body").orElseThrow(), parts, relations.toString());
    }

    Annotated reviewed() throws UnreadableException, RefusedException {
        return annotator().review(name, document(), notes(), List.of());
    }

    Annotated accepted() throws UnreadableException, RefusedException {
        return annotator().accept(name, document(), notes());
    }

    /** What stands in the reviewed part between its root's tags. */
    String part(byte[] file) throws UnreadableException {
        String part = Stream.of("header", "footer")
                .filter(story -> elements(story).isPresent())
                .findFirst()
                .map(story -> "word/" + story + "1.xml")
                .orElse("word/document.xml");
        return text(file, part)
                .replaceFirst("^<w:(?:document|hdr|ftr) [^>]*>(?:<w:body>)?", "")
                .replaceFirst("(?:</w:body>)?</w:(?:document|hdr|ftr)>$", "");
    }

    static String text(byte[] file, String part) throws UnreadableException {
        byte[] content =
                Archive.open("case", file, Limits.standard()).part(part).orElseThrow();
        return new String(content, StandardCharsets.UTF_8);
    }

    /** XML of a part; the line break before each tag is for reading. */
    Optional<String> elements(String key) {
        return yaml.optionalText(key).map(text -> text.replaceAll("\\n\\s*", ""));
    }

    /** Why the edits cannot be made, where they cannot. */
    Optional<String> obstacle() {
        return yaml.optionalText("says");
    }

    /** What becomes of the lines in a clean copy: {@code edited}, {@code unchanged} or {@code refused}. */
    String clean() {
        return yaml.optionalText("clean").orElse(obstacle().isPresent() ? "unchanged" : "edited");
    }

    /** Lines and what they are to become. */
    Map<String, String> edits() {
        Map<String, String> edits = new LinkedHashMap<>();
        yaml.get("edits").map().forEach((line, edit) -> edits.put(line, edit.text()));
        return edits;
    }

    @Override
    public String toString() {
        return yaml.text("about");
    }

    static List<String> lines(byte[] file) throws UnreadableException {
        return new Reader(Limits.standard())
                .read("case.docx", file).lines().stream().map(TextLine::text).toList();
    }

    private static WordAnnotator annotator() {
        return new WordAnnotator(TEXTS, STAMP, Limits.standard());
    }

    private static String root(String name, String elements) {
        return "<w:" + name + " " + WordText.namespaces() + ">" + elements + "</w:" + name + ">";
    }

    private List<Note> notes() throws UnreadableException {
        Map<String, String> edits = edits();
        List<Note> notes = new ArrayList<>();
        for (TextLine line :
                new Reader(Limits.standard()).read("case.docx", document()).lines()) {
            Optional.ofNullable(edits.get(line.text())).ifPresent(edit -> notes.add(note(line, edit)));
        }
        if (notes.size() != edits.size()) {
            throw new IllegalStateException(name + ": read were " + lines(document()));
        }
        return notes;
    }

    private static Note note(TextLine line, String edit) {
        Bullet bullet =
                new Bullet("b" + line.ordinal(), line.text(), 1, line.ordinal(), Mark.NONE, line.anchor(), List.of());
        return new Note(bullet, Severity.SUGGESTION, List.of(), edit, null, List.of());
    }
}
