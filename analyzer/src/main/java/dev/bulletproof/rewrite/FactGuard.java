package dev.bulletproof.rewrite;

import dev.bulletproof.language.VerbList;
import java.util.List;
import java.util.Optional;

/**
 * Law 1 as code: what a new text claims that the old one did not, and what it no longer claims. Works on any two
 * texts, whoever wrote them. Immutable and safe to share between threads.
 */
public final class FactGuard {
    private final ClaimReader reader;
    private final List<Law> laws;

    /** Reads the ladder and the lists once; keep the instance. */
    public FactGuard() {
        this(new Verbs(new VerbList()));
    }

    FactGuard(Verbs verbs) {
        reader = new ClaimReader(verbs);
        Ladder ladder = new Ladder(verbs.keys());
        Kin kin = new Kin(verbs.keys(), ladder);
        laws = List.of(
                new SlotLaw(),
                new NumberLaw(),
                new BindingLaw(kin),
                new WordLaw(verbs, ladder, kin),
                new PurposeLaw(),
                new DoerLaw(),
                new CauseLaw(),
                new OwnChangeLaw(verbs),
                new ChoiceLaw(),
                new JoinedActLaw(kin),
                new RoleLaw(),
                new LengthLaw(verbs.keys()),
                new ObjectLaw(),
                new CountLaw(),
                new TargetLaw(verbs),
                new TenseLaw(verbs.inflector()));
    }

    /** How the new text drifts from the old one; empty where it is honest. */
    public List<Violation> violations(String oldText, String newText) {
        return of(oldText).violations(newText);
    }

    /** Made ready to be compared with several new texts. */
    Original of(String oldText) {
        return new Original(oldText);
    }

    /** A text that others are compared with. Not shared between threads. */
    final class Original {
        private final String text;
        private Optional<Claims> alone = Optional.empty();
        private boolean read;

        private Original(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** How the new text drifts from this one; empty where it is honest. */
        List<Violation> violations(String newText) {
            Claims before = claims(newText);
            Claims after = reader.read(newText, text);
            return laws.stream()
                    .flatMap(law -> law.broken(before, after))
                    .distinct()
                    .toList();
        }

        private Claims claims(String newText) {
            // What stands in brackets explains an abbreviation or is a slot, letters tell a phrase: both bear on the
            // other text.
            boolean apart = newText.indexOf('(') < 0 && !reader.bears(text, newText);
            Optional<Claims> same = apart ? alone() : Optional.empty();
            return same.orElseGet(() -> reader.read(text, newText));
        }

        /** The claims, where they are the same whatever the text is compared with. */
        private Optional<Claims> alone() {
            if (!read && reader.standsAlone(text)) {
                alone = Optional.of(reader.read(text, ""));
            }
            read = true;
            return alone;
        }
    }
}
