package dev.bulletproof.measure;

import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Times the judgement of bullets: cold for the first, warm for the rest on one thread and on two, and the share of time
 * in each toolkit by sampling the stack of the judging thread.
 *
 * <p>Usage: {@code JudgeSpeed FILE}.
 */
public final class JudgeSpeed {
    private static final int ROUNDS = 20;

    private final Language language = new Language();
    private final EvidenceFinder finder = new EvidenceFinder();
    private final List<String> texts;
    private final PrintStream out;

    private JudgeSpeed(List<String> texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> texts = LabelledBullet.read(Path.of(args[0])).stream()
                .map(LabelledBullet::text)
                .toList();
        new JudgeSpeed(texts, System.out).run(start);
    }

    private void run(long start) throws InterruptedException {
        judge(texts.get(0));
        out.printf(Locale.ROOT, "first bullet after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        once();
        out.printf(Locale.ROOT, "all %d bullets after %d ms%n", texts.size(), (System.nanoTime() - start) / 1_000_000);
        for (int warmUp = 0; warmUp < ROUNDS; warmUp++) {
            once();
        }
        timed(1);
        timed(2);
        shares();
    }

    private void once() {
        texts.forEach(this::judge);
    }

    private void judge(String text) {
        finder.facts(language.parse(text));
    }

    private void timed(int threads) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(() -> IntStream.range(0, ROUNDS).forEach(round -> once())))
                .toList();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%d thread(s): %.0f bullets/s%n", threads, threads * ROUNDS * texts.size() / seconds);
    }

    private void shares() throws InterruptedException {
        Thread worker = new Thread(() -> IntStream.range(0, 2 * ROUNDS).forEach(round -> once()));
        worker.start();
        Map<String, Integer> samples = new TreeMap<>();
        List<StackTraceElement[]> stacks = new ArrayList<>();
        while (worker.isAlive()) {
            stacks.add(worker.getStackTrace());
            worker.join(2);
        }
        stacks.forEach(stack -> samples.merge(home(stack), 1, Integer::sum));
        samples.forEach((home, count) -> out.printf(Locale.ROOT, "%s %.0f%%%n", home, 100.0 * count / stacks.size()));
    }

    private static String home(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith("opennlp.")) {
                return "OpenNLP";
            }
            if (name.startsWith("edu.stanford.")) {
                return name.contains("tagger") ? "CoreNLP tagger" : "CoreNLP morphology";
            }
            if (name.startsWith("dev.bulletproof.")) {
                return name.replaceFirst("\\.[A-Z].*", "");
            }
        }
        return "other";
    }
}
