package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.Optional;

/** What a document gives twice, for newer and for older readers. */
final class Alternates {
    private static final String TEXT_BOX = "txbxContent";

    private Alternates() {}

    /** The branch that was read: the newer one, unless only the older one has text in it. */
    static Optional<Tag> read(Tag alternatives) {
        Optional<Tag> choice = alternatives.child("Choice");
        Optional<Tag> fallback = alternatives.child("Fallback");
        boolean older = choice.isEmpty()
                || (!hasTextBox(choice.get())
                        && fallback.filter(Alternates::hasTextBox).isPresent());
        return older ? fallback.or(() -> Optional.of(alternatives)) : choice;
    }

    private static boolean hasTextBox(Tag tag) {
        return tag.descendants(TEXT_BOX).findAny().isPresent();
    }

    /** The paragraphs in the other branches that print the same text at the same place. */
    static List<Tag> twins(Tag paragraph) {
        return paragraph
                .ancestors()
                .filter(tag -> tag.is("Choice") || tag.is("Fallback"))
                .findFirst()
                .map(branch -> twins(paragraph, branch))
                .orElse(List.of());
    }

    private static List<Tag> twins(Tag paragraph, Tag branch) {
        List<Tag> own = branch.descendants("p").toList();
        int place = own.indexOf(paragraph);
        String text = printed(paragraph);
        return branch.parent().stream()
                .flatMap(Tag::tags)
                .filter(other -> other != branch && (other.is("Choice") || other.is("Fallback")))
                .map(other -> other.descendants("p").toList())
                .filter(paragraphs -> paragraphs.size() == own.size())
                .map(paragraphs -> paragraphs.get(place))
                .filter(twin -> printed(twin).equals(text))
                .toList();
    }

    private static String printed(Tag paragraph) {
        return ParagraphText.of(paragraph, run -> false).text();
    }
}
