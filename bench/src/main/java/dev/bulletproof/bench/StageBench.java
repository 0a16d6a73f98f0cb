package dev.bulletproof.bench;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Rewriter;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.structure.Structurer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage by itself over one two-page PDF, warm, beside PDFBox's own text extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBench {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final Reader reader = new Reader(Limits.standard());
    private final Structurer structurer = new Structurer();
    private final Language language = new Language();
    private final EvidenceFinder finder = new EvidenceFinder();
    private final RuleEngine engine = new RuleEngine(Settings.defaults(DAY));
    private final Rewriter rewriter = new Rewriter(language);
    private byte[] pdf = {};
    private List<Bullet> bullets = List.of();
    private List<Parsed> parsed = List.of();
    private List<BulletFacts> facts = List.of();
    private List<Finding> findings = List.of();
    private Optional<Pages> pages = Optional.empty();
    private Optional<Resume> resume = Optional.empty();
    private Optional<ResumeContext> context = Optional.empty();

    /** Reads the sample once through all stages, so that each has its input ready. */
    @Setup(Level.Trial)
    public void prepare() throws IOException, UnreadableException {
        pdf = Files.readAllBytes(Path.of(System.getProperty("sample", "samples/mixed-project-manager.pdf")));
        pages = Optional.of(read());
        resume = Optional.of(structure());
        bullets = resume.get().bullets().toList();
        parsed = language();
        context = Optional.of(finder.context(resume.get(), parsed, DAY));
        facts = evidence();
        findings = rules();
    }

    /** What every reader of PDFs has to pay. */
    @Benchmark
    public String extractionAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public Pages read() throws UnreadableException {
        return reader.read("sample.pdf", pdf);
    }

    @Benchmark
    public Resume structure() {
        return structurer.structure(pages.orElseThrow());
    }

    @Benchmark
    public List<Parsed> language() {
        return bullets.stream().map(bullet -> language.parse(bullet.text())).toList();
    }

    @Benchmark
    public List<BulletFacts> evidence() {
        List<BulletFacts> found = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            found.add(finder.facts(bullets.get(i), parsed.get(i), context.orElseThrow()));
        }
        return found;
    }

    @Benchmark
    public List<Finding> rules() {
        return engine.findings(resume.orElseThrow(), facts, context.orElseThrow());
    }

    @Benchmark
    public List<Rewrite> rewrite() {
        return facts.stream()
                .map(one -> rewriter.rewrite(one, findings, context.orElseThrow()))
                .flatMap(Optional::stream)
                .toList();
    }
}
