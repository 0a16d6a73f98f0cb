package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.checklist.View;
import dev.bulletproof.evidence.BulletFacts;
import java.util.ArrayList;
import java.util.List;

/** The first seconds in words: what is seen, which signals are, and which lines should stand higher. */
final class TextView {
    private static final int WIDTH = 110;

    private final Review review;
    private final Scorecard card;
    private final Ink ink;

    TextView(Review review, Scorecard card, Ink ink) {
        this.review = review;
        this.card = card;
        this.ink = ink;
    }

    List<String> lines() {
        View view = card.view();
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint("  first " + view.seconds() + " seconds:"));
        wrapped(view.spans()).forEach(line -> lines.add(ink.faint("    " + line)));
        lines.add(ink.faint("  shown in them: " + signals()));
        view.buried().forEach(one -> lines.add(ink.faint("  " + move(one))));
        return lines;
    }

    private static List<String> wrapped(List<View.Seen> spans) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (View.Seen seen : spans) {
            String text = Printable.line(seen.text());
            if (!line.isEmpty() && line.length() + text.length() > WIDTH) {
                lines.add(line);
                line = "";
            }
            line += (line.isEmpty() ? "" : " | ") + text;
        }
        lines.add(line);
        return lines;
    }

    private String signals() {
        List<String> names = card.signals().stream()
                .filter(signal -> signal.inView() && signal.shown() != Shown.NOT_SHOWN)
                .map(SignalResult::name)
                .toList();
        return names.isEmpty() ? "none of the signals" : String.join(", ", names);
    }

    private String move(View.Buried one) {
        String place = one.before() == null ? "into the summary" : "before line " + line(one.before());
        List<String> names = card.names(one.signals());
        String why = names.isEmpty() ? "it proves more" : "nothing seen shows " + String.join(", ", names);
        return "move line " + line(one.bullet()) + " " + place + ": " + why;
    }

    private int line(String bullet) {
        return review.facts().stream()
                .map(BulletFacts::bullet)
                .filter(one -> one.id().equals(bullet))
                .findFirst()
                .orElseThrow()
                .line();
    }
}
