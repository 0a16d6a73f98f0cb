package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.word.LibreOffice.Job;
import dev.bulletproof.annotate.word.LibreOffice.Verb;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sends reviewed documents through LibreOffice and compares what comes back with what it makes of the originals. */
final class RoundTrip {

    /**
     * What came of one document.
     *
     * @param opened whether LibreOffice opened the reviewed copy
     * @param accepted whether accepting all gave the promised text
     * @param rejected whether rejecting all gave the original
     * @param difference the first line that differs, for people to read
     */
    record Result(boolean opened, boolean accepted, boolean rejected, String difference) {}

    private record Files4(Path acceptedBefore, Path acceptedAfter, Path rejectedBefore, Path rejectedAfter) {}

    private final LibreOffice office;
    private final Path folder;

    RoundTrip(LibreOffice office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    /** @param copies reviewed copies by the file they were made of */
    Map<Path, Result> results(Map<Path, Annotated> copies)
            throws IOException, InterruptedException, UnreadableException {
        List<Job> jobs = new ArrayList<>();
        Map<Path, Files4> files = new LinkedHashMap<>();
        for (Map.Entry<Path, Annotated> copy : copies.entrySet()) {
            String stem = "f" + files.size();
            Path reviewed =
                    Files.write(folder.resolve(stem + ".docx"), copy.getValue().bytes());
            Files4 four = new Files4(out(stem, "ab"), out(stem, "aa"), out(stem, "rb"), out(stem, "ra"));
            Path original = Files.copy(copy.getKey(), folder.resolve(stem + "-original.docx"));
            jobs.add(new Job(original, Verb.ACCEPT, four.acceptedBefore));
            jobs.add(new Job(reviewed, Verb.ACCEPT, four.acceptedAfter));
            jobs.add(new Job(original, Verb.REJECT, four.rejectedBefore));
            jobs.add(new Job(reviewed, Verb.REJECT, four.rejectedAfter));
            files.put(copy.getKey(), four);
        }
        office.run(jobs);
        Map<Path, Result> results = new LinkedHashMap<>();
        for (Map.Entry<Path, Annotated> copy : copies.entrySet()) {
            Files4 four = Objects.requireNonNull(files.get(copy.getKey()));
            results.put(copy.getKey(), result(four, copy.getValue().deeds()));
        }
        return results;
    }

    private Path out(String stem, String verb) {
        return folder.resolve(stem + "-" + verb + ".docx");
    }

    private static Result result(Files4 files, List<Deed> deeds) throws IOException, UnreadableException {
        if (!Files.exists(files.acceptedAfter) || !Files.exists(files.rejectedAfter)) {
            return new Result(false, false, false, "did not open");
        }
        List<String> promised = promised(paragraphs(files.acceptedBefore), deeds);
        Optional<String> accepted = difference(promised, paragraphs(files.acceptedAfter));
        Optional<String> rejected = difference(looks(files.rejectedBefore), looks(files.rejectedAfter));
        return new Result(
                true,
                accepted.isEmpty(),
                rejected.isEmpty(),
                accepted.or(() -> rejected).orElse(""));
    }

    private static Optional<String> difference(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                return Optional.of("expected <" + expected.get(i) + "> but was <" + actual.get(i) + ">");
            }
        }
        return expected.size() == actual.size()
                ? Optional.empty()
                : Optional.of("expected " + expected.size() + " paragraphs but was " + actual.size());
    }

    private static List<String> promised(List<String> before, List<Deed> deeds) {
        List<String> promised = new ArrayList<>(before);
        for (Deed deed : deeds) {
            if (deed.edited()) {
                String edit = String.valueOf(deed.note().edit());
                promised.replaceAll(text -> text.replace(deed.note().bullet().text(), edit));
            }
        }
        return promised;
    }

    private static List<String> paragraphs(Path file) throws IOException, UnreadableException {
        return all(file).stream()
                .map(RoundTrip::text)
                .map(text -> text.replaceAll("[\\s\\h]+", " "))
                .toList();
    }

    /** Character by character with formatting, comments taken off. */
    private static List<String> looks(Path file) throws IOException, UnreadableException {
        return all(file).stream().map(Looks::of).map(Recomputed::takenOutOf).toList();
    }

    /** LibreOffice puts an empty paragraph before a table that opens a document with comments: it is not ours. */
    private static List<Tag> all(Path file) throws IOException, UnreadableException {
        List<Tag> all = new ArrayList<>();
        for (Tag root : stories(file)) {
            root.descendants("p")
                    .dropWhile(paragraph -> text(paragraph).isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    private static String text(Tag paragraph) {
        return ParagraphText.of(paragraph, run -> false).text();
    }

    private static List<Tag> stories(Path file) throws IOException, UnreadableException {
        Archive archive = Archive.open(file.toString(), Files.readAllBytes(file), Limits.standard());
        List<Tag> stories = new ArrayList<>();
        for (String name : archive.names()) {
            if (name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                stories.add(Recomputed.takenOutOf(
                        Part.parse(archive.part(name).orElseThrow()).root()));
            }
        }
        return stories;
    }
}
