package dev.bulletproof.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bulletproof.Analyzer;
import dev.bulletproof.read.Limits;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;

/**
 * A folder, repeated to a number of files, warm: bare text extraction and the whole analysis taken in turn, on one
 * thread and on two, and the memory in use along the way. Arguments: folder, number of files, rounds; none for the
 * memory alone.
 */
public final class WarmBatch {
    private static final int WARM_UP = 200;
    private static final int EARLY = 200;
    private static final int LATE = 2000;

    private final List<byte[]> files;
    private final List<String> names;
    private final Analyzer analyzer = new Analyzer(
            Settings.defaults(LocalDate.of(2026, 1, 31)), RolePacks.builtIn(), Limits.standard());
    private final PrintStream out;

    private WarmBatch(Path folder, int count, PrintStream out) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.walk(folder)) {
            paths = found.filter(path -> path.toString().matches(".*\\.(pdf|docx)"))
                    .sorted()
                    .toList();
        }
        this.files = new ArrayList<>();
        this.names = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (Path path : paths) {
            contents.add(Files.readAllBytes(path));
        }
        for (int i = 0; i < count; i++) {
            files.add(contents.get(i % contents.size()));
            names.add(String.valueOf(paths.get(i % paths.size()).getFileName()));
        }
        this.out = out;
    }

    /** Prints medians and ratios. */
    public static void main(String[] args) throws Exception {
        WarmBatch batch = new WarmBatch(Path.of(args[0]), Integer.parseInt(args[1]), System.out);
        int rounds = Integer.parseInt(args[2]);
        if (rounds > 0) {
            batch.run(rounds);
        }
        batch.memory();
    }

    private void run(int rounds) throws InterruptedException, ExecutionException {
        each(0, Math.min(WARM_UP, files.size()), this::extract);
        each(0, Math.min(WARM_UP, files.size()), this::analyze);
        double[][] seconds = new double[6][rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = processor();
            seconds[0][round] = timed(1, this::extract);
            long between = processor();
            seconds[1][round] = timed(1, this::analyze);
            seconds[4][round] = (between - begun) / 1e9;
            seconds[5][round] = (processor() - between) / 1e9;
            seconds[2][round] = timed(2, this::extract);
            seconds[3][round] = timed(2, this::analyze);
        }
        double[] medians = Arrays.stream(seconds).mapToDouble(WarmBatch::median).toArray();
        out.printf("files %d, rounds %d, medians%n", files.size(), rounds);
        out.printf("extraction alone, 1 thread  %7.2f s  %5.1f ms a file%n", medians[0], ms(medians[0]));
        out.printf("whole analysis,   1 thread  %7.2f s  %5.1f ms a file%n", medians[1], ms(medians[1]));
        out.printf("ratio analysis / extraction %7.2f%n", medians[1] / medians[0]);
        out.printf("ratio of processor time     %7.2f%n", medians[5] / medians[4]);
        out.printf("extraction: two threads are %.2f times one%n", medians[0] / medians[2]);
        out.printf("analysis:   two threads are %.2f times one%n", medians[1] / medians[3]);
    }

    private void memory() {
        each(0, EARLY, i -> analyze(i % files.size()));
        long early = used();
        each(EARLY, LATE, i -> analyze(i % files.size()));
        long late = used();
        out.printf(
                "heap in use after collection: %.1f MB at file %d, %.1f MB at file %d, %+.1f %%%n",
                early / 1e6, EARLY, late / 1e6, LATE, 100.0 * (late - early) / early);
    }

    /** Nanoseconds of all threads, the collector's and the compiler's included; other work on the machine is not. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private double ms(double seconds) {
        return 1000 * seconds / files.size();
    }

    private double timed(int threads, Consumer<Integer> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<?>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                parts.add(pool.submit(() -> {
                    for (int i = first; i < files.size(); i += threads) {
                        work.accept(i);
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void each(int from, int to, Consumer<Integer> work) {
        for (int i = from; i < to; i++) {
            work.accept(i);
        }
    }

    private void analyze(int i) {
        analyzer.review(names.get(i), files.get(i));
    }

    private void extract(int i) {
        try {
            if (names.get(i).endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(files.get(i))) {
                    new PDFTextStripper().getText(document);
                }
            } else {
                try (POITextExtractor text = ExtractorFactory.createExtractor(new ByteArrayInputStream(files.get(i)))) {
                    text.getText();
                }
            }
        } catch (IOException | RuntimeException e) {
            // A file that only we can read costs bare extraction nothing, which is to its advantage.
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
