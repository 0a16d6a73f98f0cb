package dev.bulletproof.rewrite;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Prints kind, bullet and rewrite of labelled bullets, slots filled with neutral words, for a grammar checker to read. */
final class GrammarPairs {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]|]*?) \\|[^\\]]*]");
    private static final Pattern SLOT = Pattern.compile("\\[([^\\]]*)]");

    private GrammarPairs() {}

    /** One line for each edit and stronger form of the bullets in these files. */
    public static void main(String[] files) throws IOException {
        Workbench workbench = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                String text = new ObjectMapper().readTree(line).path("text").asText();
                for (String form : new String[] {"edit", "stronger"}) {
                    String proposed = DrawRewrites.of(workbench, text, form);
                    if (!proposed.isEmpty()) {
                        out.println(form + "\t" + text + "\t" + filled(proposed));
                    }
                }
            }
        }
    }

    /** "[enabling whom to do what]" reads "enabling others to do this". */
    static String filled(String proposed) {
        String chosen = CHOICE.matcher(proposed).replaceAll("$1");
        return SLOT.matcher(chosen)
                .replaceAll(slot -> slot.group(1)
                        .replaceAll("\\bN\\b", "12")
                        .replaceAll("\\bwhat\\b", "this")
                        .replaceAll("\\bwhom\\b", "others")
                        .replaceAll("\\bwhich\\b", "the"));
    }
}
