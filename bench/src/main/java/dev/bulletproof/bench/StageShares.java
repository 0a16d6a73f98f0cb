package dev.bulletproof.bench;

import dev.bulletproof.checklist.Assessment;
import dev.bulletproof.checklist.Checklist;
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
import dev.bulletproof.rewrite.Rewriter;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.structure.Structurer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The processor time of each stage over a folder of PDFs, warm, on one thread, beside PDFBox's own text extraction. Time
 * of the processor and not of the clock, so that other work on the machine matters little. Arguments: folder, number of
 * files.
 */
public final class StageShares {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final int WARM_UP = 300;
    private static final String EXTRACTION = "extraction";

    private final Settings settings = Settings.defaults(DAY);
    private final Reader reader = new Reader(Limits.standard());
    private final Structurer structurer = new Structurer();
    private final Language language = new Language();
    private final EvidenceFinder finder = new EvidenceFinder();
    private final RuleEngine engine = new RuleEngine(settings);
    private final Rewriter rewriter = new Rewriter(language);
    private final Checklist checklist = new Checklist(RolePacks.builtIn().get(settings.role()), engine);
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private long since;

    private StageShares() {}

    /** Prints a table in Markdown. */
    public static void main(String[] args) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            for (Path path : found.filter(one -> one.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        new StageShares().run(files, Integer.parseInt(args[1]), System.out);
    }

    private void run(List<byte[]> files, int count, PrintStream out) throws IOException {
        for (int i = -WARM_UP; i < count; i++) {
            if (i == 0) {
                spent.clear();
            }
            file(files.get(Math.floorMod(i, files.size())));
        }
        long extraction = spent.getOrDefault(EXTRACTION, 1L);
        long all = spent.values().stream().mapToLong(Long::longValue).sum() - extraction;
        out.println("| stage | ms a file | times extraction | share |\n|---|---|---|---|");
        spent.forEach((stage, time) -> out.println(row(stage, time, count, extraction, all)));
        out.println(row("whole analysis", all, count, extraction, all));
    }

    private static String row(String stage, long time, int count, long extraction, long all) {
        String share = stage.equals(EXTRACTION) ? "" : String.format("%.0f %%", 100.0 * time / all);
        return String.format("| %s | %.1f | %.2f | %s |", stage, time / 1e6 / count, time / (double) extraction, share);
    }

    private void file(byte[] pdf) throws IOException {
        since = now();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper().getText(document);
        } catch (IOException e) {
            // What only we can read costs bare extraction nothing, which is to its advantage.
        }
        spend(EXTRACTION);
        try {
            Pages pages = reader.read("sample.pdf", pdf);
            spend("read");
            analyze(pages);
        } catch (UnreadableException e) {
            spend("read");
        }
    }

    private void analyze(Pages pages) {
        Resume resume = structurer.structure(pages);
        spend("structure");
        List<Bullet> bullets = resume.bullets().toList();
        List<Parsed> parsed =
                bullets.stream().map(bullet -> language.parse(bullet.text())).toList();
        spend("language");
        ResumeContext context = finder.context(resume, parsed, DAY);
        List<BulletFacts> facts = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            facts.add(finder.facts(bullets.get(i), parsed.get(i), context));
        }
        spend("evidence");
        List<Finding> found = engine.findings(resume, facts, context);
        spend("rules");
        for (BulletFacts one : facts) {
            String id = one.bullet().id();
            rewriter.rewrite(
                    one,
                    found.stream()
                            .filter(finding -> finding.bullets().equals(List.of(id)))
                            .toList(),
                    context);
        }
        spend("rewrite");
        Assessment assessment = checklist.assess(resume, facts, context, found);
        assessment.findings();
        spend("checklist");
    }

    private void spend(String stage) {
        long now = now();
        spent.merge(stage, now - since, Long::sum);
        since = now;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
