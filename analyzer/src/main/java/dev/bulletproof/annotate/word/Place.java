package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.model.Anchor.InWord;
import dev.bulletproof.model.Anchor.ParagraphRange;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.read.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * Where a bullet stands in an opened document.
 *
 * @param part without a leading slash
 * @param story the part's text
 * @param ranges of its paragraphs
 */
record Place(String part, Story story, List<ParagraphRange> ranges) {

    /** Nothing where the document does not hold the bullet where it was read. */
    static Optional<Place> of(Bullet bullet, Stories stories) throws UnreadableException, RefusedException {
        if (!(bullet.anchor() instanceof InWord anchor)) {
            return Optional.empty();
        }
        String part = anchor.part().replaceFirst("^/", "");
        Place place = new Place(part, stories.of(part), anchor.ranges());
        return place.ranges.stream().allMatch(place::exists) ? Optional.of(place) : Optional.empty();
    }

    private boolean exists(ParagraphRange range) {
        return range.paragraph() < story.paragraphs().size()
                && range.start() < range.end()
                && range.end() <= story.text(paragraph(range)).text().length();
    }

    Tag paragraph(ParagraphRange range) {
        return story.paragraphs().get(range.paragraph());
    }

    ParagraphRange first() {
        return ranges.get(0);
    }

    ParagraphRange last() {
        return ranges.get(ranges.size() - 1);
    }

    /** The text box that the bullet stands in: the outermost one. */
    Optional<Tag> textBox() {
        return paragraph(first())
                .ancestors()
                .filter(tag -> tag.is("txbxContent"))
                .reduce((inner, outer) -> outer);
    }
}
