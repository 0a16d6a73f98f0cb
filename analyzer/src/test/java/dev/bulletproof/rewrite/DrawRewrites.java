package dev.bulletproof.rewrite;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Draws bullets with an edit and bullets with a stronger form at random, for people to judge.
 *
 * <p>Usage: {@code DrawRewrites SEED COUNT FILE…} with files of labelled bullets; prints what {@code approved.txt} holds.
 */
public final class DrawRewrites {
    private final Workbench workbench = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));

    /** See the class. */
    public static void main(String[] args) throws IOException {
        List<String> bullets = new ArrayList<>();
        for (String file : List.of(args).subList(2, args.length)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                bullets.add(new ObjectMapper().readTree(line).path("text").asText());
            }
        }
        new DrawRewrites().draw(Long.parseLong(args[0]), Integer.parseInt(args[1]), bullets, System.out);
    }

    private void draw(long seed, int count, List<String> bullets, PrintStream out) {
        Collections.shuffle(bullets, new Random(seed));
        out.println("# Drawn with seed " + seed + ": " + count + " edits, then " + count + " stronger forms.");
        print(count, bullets, "edit", out);
        print(count, bullets, "stronger", out);
    }

    private void print(int count, List<String> bullets, String form, PrintStream out) {
        bullets.stream()
                .filter(bullet -> !of(bullet, form).isEmpty())
                .limit(count)
                .forEach(bullet -> out.print(
                        "\nbullet: " + bullet + "\n" + base(bullet, form) + form + ": " + of(bullet, form) + "\n"));
    }

    private String base(String bullet, String form) {
        return form.equals("edit")
                ? ""
                : StrongerCase.of(workbench.rewrite(bullet)).lines() + "\n";
    }

    private String of(String bullet, String form) {
        return of(workbench, bullet, form);
    }

    /** The edit or the stronger form of a bullet, empty where there is none. */
    static String of(Workbench workbench, String bullet, String form) {
        Optional<Rewrite> rewrite = workbench.rewrite(bullet).rewrite();
        return rewrite.map(one -> form.equals("edit") ? one.edit() : one.stronger())
                .map(String::valueOf)
                .orElse("");
    }
}
