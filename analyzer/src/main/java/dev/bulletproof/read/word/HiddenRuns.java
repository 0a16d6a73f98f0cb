package dev.bulletproof.read.word;

import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import java.util.BitSet;
import java.util.Optional;

/** Tells which runs of a part are marked hidden, directly or by a style, so that an anchor's offsets skip them. */
public final class HiddenRuns {
    private final StyleSheet styles;
    private final BitSet hidden = new BitSet();
    private int count;

    private HiddenRuns(StyleSheet styles) {
        this.styles = styles;
    }

    /**
     * The ordinals of the hidden {@code w:r} among all of a part, in document order of their start tags.
     *
     * @param file the file's name, for messages
     * @param part without a leading slash
     */
    public static BitSet of(String file, byte[] bytes, String part, Limits limits) throws UnreadableException {
        WordPackage word = new WordPackage(file, bytes, limits);
        StyleSheet styles = new StyleSheet(word.ofType("styles"));
        HiddenRuns runs = new HiddenRuns(styles);
        Optional<XmlElement> root = word.part(part);
        if (root.isPresent()) {
            runs.walk(root.get(), styles.run(styles.normal()));
        }
        return runs.hidden;
    }

    private void walk(XmlElement parent, RunFormat base) {
        for (XmlElement child : parent.children()) {
            if (child.is("r")) {
                hidden.set(count++, format(child, base).vanished());
            }
            walk(child, child.is("p") ? ofParagraph(child) : base);
        }
    }

    private RunFormat ofParagraph(XmlElement paragraph) {
        return styles.run(paragraph
                .child("pPr")
                .flatMap(properties -> properties.childValue("pStyle"))
                .orElse(styles.normal()));
    }

    private RunFormat format(XmlElement run, RunFormat base) {
        Optional<XmlElement> properties = run.child("rPr");
        RunFormat styled = properties
                .flatMap(p -> p.childValue("rStyle"))
                .map(style -> styles.withStyle(base, style))
                .orElse(base);
        return properties.map(styled::with).orElse(styled);
    }
}
