package dev.bulletproof.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that the user's paths mean.
 *
 * @param files in the order given, the contents of a folder sorted by name, each file once
 * @param missing paths that mean nothing, each with the reason
 */
record Inputs(List<Input> files, List<String> missing) {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** Endings of files that are taken for résumés when a folder is searched. */
    private static final Set<String> ENDINGS =
            Set.of("docx", "docm", "dotx", "doc", "pdf", "txt", "text", "md", "markdown", "odt", "rtf");

    /** Text files that lie about in folders and are no résumés. */
    private static final Set<String> NO_RESUMES =
            Set.of("readme", "license", "licence", "changelog", "contributing", "copying", "notice");

    /**
     * One file to read.
     *
     * @param name as reports call it: the path as given, with forward slashes
     * @param path where it is; the name {@code -} with no file behind it stands for standard input
     * @param root the folder it was found in, or the file's own: what mirrored output is relative to
     */
    record Input(String name, Path path, Path root) {
        boolean standardInput() {
            return name.equals(STANDARD_INPUT);
        }
    }

    static Inputs of(Collection<String> paths, Path directory) throws IOException {
        Map<Path, Input> files = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String path : paths) {
            List<Input> found = find(path, directory);
            if (found.isEmpty()) {
                missing.add(reason(path, directory));
            }
            found.forEach(input -> files.putIfAbsent(input.path().normalize(), input));
        }
        return new Inputs(List.copyOf(files.values()), List.copyOf(missing));
    }

    private static List<Input> find(String given, Path directory) throws IOException {
        if (given.equals(STANDARD_INPUT)) {
            return List.of(new Input(given, directory.resolve(given), directory));
        }
        Path path = path(given, directory);
        if (path == null) {
            return glob(given, directory);
        }
        if (Files.isDirectory(path)) {
            return walk(path, given, file -> looksLikeResume(file));
        }
        if (Files.exists(path)) {
            return List.of(new Input(slashes(given), path, parent(path)));
        }
        return glob(given, directory);
    }

    private static @Nullable Path path(String given, Path directory) {
        try {
            return directory.resolve(given);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static List<Input> walk(Path folder, String given, PathMatcher wanted) throws IOException {
        String prefix = slashes(given).replaceAll("/+$", "");
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> !hidden(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .filter(wanted::matches)
                    .map(path -> new Input(
                            (prefix.equals(".") ? "" : prefix + "/")
                                    + slashes(folder.relativize(path).toString()),
                            path,
                            folder))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    /** A pattern that no shell expanded: searched from the deepest folder without a wildcard. */
    private static List<Input> glob(String pattern, Path directory) throws IOException {
        String slashed = slashes(pattern);
        int wildcard = slashed.replaceAll("[*?\\[{].*", "").length();
        if (wildcard == slashed.length()) {
            return List.of();
        }
        int cut = slashed.lastIndexOf('/', wildcard) + 1;
        String base = cut == 0 ? "." : slashed.substring(0, cut);
        Path folder = path(base, directory);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed.substring(cut));
        return walk(folder, base, path -> matcher.matches(folder.relativize(path)));
    }

    private static boolean hidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeResume(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = name.substring(dot + 1);
        if (ending.equals("json")) {
            return stem.contains("resume") || stem.contains("cv");
        }
        return ENDINGS.contains(ending) && !NO_RESUMES.contains(stem);
    }

    private static String reason(String given, Path directory) {
        Path path = path(given, directory);
        boolean folder = path != null && Files.isDirectory(path);
        return folder
                ? "no résumé in folder " + given + " (read are .docx, .odt, .pdf, .txt, .md and JSON Resume files)"
                : given + ": no such file or folder";
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }
}
