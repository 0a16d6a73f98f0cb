package dev.bulletproof.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rewrites labelled bullets and prints whether law 1 holds, whether an accepted edit draws another, and which openers
 * are mended. Usage: {@code RewriteMeasure [--misses] FILE…}; misses are listed of files that may be read only.
 */
public final class RewriteMeasure {
    private final Workbench workbench = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));
    private final Map<String, EditableBullet> editable =
            EditableBullet.all().stream().collect(Collectors.toMap(EditableBullet::id, Function.identity()));
    private final PrintStream out;
    private final boolean misses;

    private int bullets;
    private int edits;
    private int stronger;
    private int variants;
    private int faults;
    private int restless;
    private int wanted;
    private int mended;
    private int others;
    private int othersOpened;
    private int othersEdited;
    private int exact;
    private int strongSpecific;
    private int strongSpecificEdited;

    private RewriteMeasure(PrintStream out, boolean misses) {
        this.out = out;
        this.misses = misses;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            if (!file.startsWith("--")) {
                boolean mayBeRead =
                        String.valueOf(Path.of(file).getFileName()).matches("(?:dev|tune|soft-tune|openers).*");
                new RewriteMeasure(System.out, mayBeRead && List.of(args).contains("--misses")).measure(Path.of(file));
            }
        }
    }

    private void measure(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            measure(json.readTree(line));
        }
        out.printf(
                "== %s, %d bullets: %d edits, %d stronger forms, %d variants, %d withheld by law 1%n",
                file.getFileName(), bullets, edits, stronger, variants, workbench.withheld());
        out.printf("law 1 by plain tokens: %d faults%n", faults);
        out.printf("edits that draw another edit: %d%n", restless);
        out.printf("specific bullets with a strong opener edited: %d of %d%n", strongSpecificEdited, strongSpecific);
        if (wanted > 0) {
            out.printf("editable openers mended: %d of %d, %d as the judge wrote it%n", mended, wanted, exact);
            out.printf(
                    "other weak openers touched: %d of %d, %d edited otherwise%n",
                    othersOpened, others, othersEdited - othersOpened);
        }
    }

    private void measure(JsonNode bullet) {
        bullets++;
        String text = bullet.path("text").asText();
        Tense tense = bullet.path("current").asBoolean() ? Tense.PRESENT : Tense.PAST;
        Optional<Rewrite> rewrite = workbench.rewrite(text, tense).rewrite();
        String edit = rewrite.map(Rewrite::edit).orElse(null);
        rewrite.ifPresent(proposed -> law(text, tense, proposed));
        boolean specific = bullet.path("verdict").asText().equals("specific")
                && bullet.path("opener").asText().equals("strong");
        strongSpecific += specific ? 1 : 0;
        strongSpecificEdited += specific && edit != null ? 1 : 0;
        EditableBullet judged = bullet.has("editable")
                ? EditableBullet.of(bullet)
                : editable.get(bullet.path("id").asText());
        if (judged != null && !judged.borderline()) {
            opener(text, judged, edit);
        }
    }

    private void law(String text, Tense tense, Rewrite rewrite) {
        String edit = rewrite.edit();
        if (edit != null) {
            edits++;
            fault(text, edit, PlainTokens.faults(text, edit));
            Optional<String> again = workbench.rewrite(edit, tense).rewrite().map(Rewrite::edit);
            restless += again.isPresent() ? 1 : 0;
            again.ifPresent(next -> tell("restless", edit, Objects.requireNonNull(next)));
        }
        for (String variant : rewrite.variants()) {
            variants++;
            fault(text, variant, PlainTokens.faults(text, variant.replaceAll("\\[[^\\]]*]", " ")));
            tell("variant", text, variant);
        }
        if (rewrite.stronger() != null) {
            stronger++;
            fault(
                    text,
                    rewrite.stronger(),
                    PlainTokens.faults(text, PlainTokens.cut(rewrite.stronger(), rewrite.slots())));
        }
    }

    private void fault(String text, String proposal, List<String> found) {
        faults += found.isEmpty() ? 0 : 1;
        if (!found.isEmpty()) {
            tell("fault " + found, text, proposal);
        }
    }

    private void opener(String text, EditableBullet judged, @org.jspecify.annotations.Nullable String edit) {
        boolean opened = edit != null && !edit.split(" ", 2)[0].equalsIgnoreCase(text.split(" ", 2)[0]);
        if (judged.editable()) {
            wanted++;
            mended += edit != null ? 1 : 0;
            exact += edit != null && edit.equals(judged.edit()) ? 1 : 0;
        } else {
            others++;
            othersOpened += opened ? 1 : 0;
            othersEdited += edit != null ? 1 : 0;
        }
        if (judged.editable() != (edit != null) && (judged.editable() || opened)) {
            tell(judged.editable() ? "not mended" : "touched", text, String.valueOf(edit));
        } else if (judged.editable() && !String.valueOf(edit).equals(judged.edit())) {
            tell("otherwise than " + judged.edit(), text, String.valueOf(edit));
        } else if (!judged.editable() && edit != null) {
            tell("edited", text, edit);
        }
    }

    private void tell(String what, String text, String proposal) {
        if (misses) {
            out.println(what + "\n    " + text + "\n    " + proposal);
        }
    }
}
