package dev.bulletproof.cli;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Answers;
import dev.bulletproof.rewrite.Filling;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a résumé asks its author, in its order.
 *
 * @param lines those with questions or a mended text
 */
record Questionnaire(List<Line> lines) {

    /**
     * A bullet.
     *
     * @param id of the bullet
     * @param text as it stands in the résumé
     */
    record Line(String id, String text, Rewrite rewrite) {

        /** The line with what is known so far. */
        String filled(Answers answers) {
            String base = Optional.ofNullable(rewrite.edit()).orElse(text);
            return Filling.fill(
                    base,
                    rewrite,
                    rewrite.slots().stream()
                            .map(slot -> answers.answer(text, slot).filter(answer -> !answer.isBlank()))
                            .toList());
        }
    }

    /** One question about one line. */
    record Question(Line line, Slot slot) {}

    static Questionnaire of(Review review) {
        List<Line> lines = new ArrayList<>();
        for (BulletFacts facts : review.facts()) {
            Rewrite rewrite = review.rewrites().get(facts.bullet().id());
            if (rewrite != null) {
                lines.add(new Line(facts.bullet().id(), facts.bullet().text(), rewrite));
            }
        }
        return new Questionnaire(List.copyOf(lines));
    }

    List<Question> questions() {
        return lines.stream()
                .flatMap(line -> line.rewrite().slots().stream().map(slot -> new Question(line, slot)))
                .toList();
    }

    /** An answers file with every answer left empty. */
    Answers blank() {
        Answers blank = Answers.NONE;
        for (Question question : questions()) {
            blank = blank.with(question.line().text(), question.slot(), "");
        }
        return blank;
    }

    /** The question behind each slot text. */
    Map<String, String> asks() {
        Map<String, String> asks = new LinkedHashMap<>();
        questions()
                .forEach(question -> asks.putIfAbsent(
                        question.slot().text(),
                        question.slot().question() + " " + question.slot().hint()));
        return asks;
    }

    /** The finished text of each line that changes, by bullet id. */
    Map<String, String> finished(Answers answers) {
        Map<String, String> finished = new LinkedHashMap<>();
        for (Line line : lines) {
            String filled = line.filled(answers);
            if (!filled.equals(line.text())) {
                finished.put(line.id(), filled);
            }
        }
        return finished;
    }
}
