package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the place for each comment: on its bullet, or as near as Word and LibreOffice keep one. */
final class CommentPlacer {

    /** Where a comment stands, seen from its bullet. */
    private enum Spot {
        ON_BULLET(""),
        INTO_NEXT(""),
        BESIDE_BOX("box"),
        AT_PROMPT("prompt"),
        AT_CONTROL("control"),
        OUTSIDE_BODY("margin");

        private final String lead;

        Spot(String lead) {
            this.lead = lead;
        }
    }

    private final Story body;

    CommentPlacer(Story body) {
        this.body = body;
    }

    /** Marks a bullet's place with a comment. */
    void mark(CommentMarks marks, Optional<Place> place) {
        switch (spot(place)) {
            case ON_BULLET -> span(marks, place.orElseThrow());
            case INTO_NEXT -> intoNext(marks, place.orElseThrow());
            case BESIDE_BOX -> marks.around(host(place.flatMap(Place::textBox).orElseThrow()));
            default -> markOpening(marks);
        }
    }

    /** Marks the very beginning. */
    void markOpening(CommentMarks marks) {
        inBody(paragraph -> paragraph.ancestors().noneMatch(tag -> tag.is("sdt")))
                .or(() -> inBody(paragraph -> !Controls.isOpenedBy(paragraph) && !Controls.isPrompt(paragraph)))
                .ifPresent(paragraph -> marks.opening(body, paragraph));
    }

    private Optional<Tag> inBody(Predicate<Tag> wanted) {
        return body.paragraphs().stream()
                .filter(paragraph ->
                        cell(paragraph).filter(tag -> tag.is("txbxContent")).isEmpty())
                .filter(wanted)
                .findFirst();
    }

    /** The key of the words that tell where the bullet stands, for a comment that does not stand there. */
    Optional<String> lead(Optional<Place> place) {
        return Optional.of(spot(place).lead).filter(lead -> !lead.isEmpty());
    }

    private Spot spot(Optional<Place> place) {
        if (place.isEmpty() || place.get().story() != body) {
            return Spot.OUTSIDE_BODY;
        }
        Place here = place.get();
        if (here.textBox().isPresent()) {
            return Spot.BESIDE_BOX;
        }
        if (Controls.isPrompt(here.paragraph(here.first()))) {
            return Spot.AT_PROMPT;
        }
        Tag last = here.paragraph(here.last());
        if (!Controls.isOpenedBy(last)) {
            return Spot.ON_BULLET;
        }
        return next(last).isPresent() ? Spot.INTO_NEXT : Spot.AT_CONTROL;
    }

    private void span(CommentMarks marks, Place here) {
        marks.span(
                body,
                here.paragraph(here.first()),
                here.first().start(),
                here.paragraph(here.last()),
                here.last().end());
    }

    private void intoNext(CommentMarks marks, Place here) {
        Tag next = next(here.paragraph(here.last())).orElseThrow();
        marks.spanInto(body, here.paragraph(here.first()), here.first().start(), next);
    }

    /** The paragraph that follows in the same cell, or in none, if a comment can hang in it. */
    private Optional<Tag> next(Tag paragraph) {
        List<Tag> all = body.paragraphs();
        int at = all.indexOf(paragraph) + 1;
        return at == all.size()
                ? Optional.empty()
                : Optional.of(all.get(at))
                        .filter(next -> Objects.equals(cell(next), cell(paragraph)) && !Controls.isOpenedBy(next));
    }

    private static Optional<Tag> cell(Tag paragraph) {
        return paragraph
                .ancestors()
                .filter(tag -> tag.is("tc") || tag.is("txbxContent"))
                .findFirst();
    }

    /** The child of a paragraph of the body that holds the text box. */
    private static Tag host(Tag box) {
        Tag child = box;
        while (child.parent().filter(parent -> !parent.is("p")).isPresent()) {
            child = child.parent().orElseThrow();
        }
        return child;
    }
}
