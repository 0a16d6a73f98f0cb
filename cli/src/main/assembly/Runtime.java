import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Cuts a Java runtime to the named modules, unless it was cut before: {@code java Runtime.java FOLDER MODULES}. */
class Runtime {
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path stamp = folder.resolveSibling("runtime.modules");
        String wanted = args[1] + " " + System.getProperty("java.vm.version");
        if (Files.isDirectory(folder) && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        delete(folder);
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this Java has no jlink: build with a full JDK"))
                .run(System.out, System.err, "--add-modules", args[1], "--strip-java-debug-attributes",
                        "--no-header-files", "--no-man-pages", "--compress=2", "--output", folder.toString());
        if (code != 0) {
            throw new IllegalStateException("jlink ended with " + code);
        }
        Files.writeString(stamp, wanted);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
