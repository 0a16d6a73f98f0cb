package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;

/** A stretch that a document gives twice, for newer and for older readers: it is to be read once. */
final class Alternate {
    private static final String TEXT_BOX = "txbxContent";

    private Alternate() {}

    /** The newer form, unless only the older one has text in it. */
    static XmlElement of(XmlElement alternatives) {
        XmlElement choice = alternatives.child("Choice").orElse(alternatives);
        return alternatives
                .child("Fallback")
                .filter(fallback -> choice == alternatives || (!hasTextBox(choice) && hasTextBox(fallback)))
                .orElse(choice);
    }

    private static boolean hasTextBox(XmlElement element) {
        return element.descendants(TEXT_BOX).findAny().isPresent();
    }
}
