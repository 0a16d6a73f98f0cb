package dev.bulletproof.rewrite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a text claims. Immutable. */
final class ClaimReader {
    /** What stands in brackets is a question, not a claim. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]+]|\\{\\{[^}]+}}|<[\\p{L}_ ]{2,30}>");

    private static final Pattern SLOT = Pattern.compile("(" + BRACKETS.pattern() + ")(?: by (?=\\p{L}+ing\\b))?");

    private static final Pattern BLANK = Pattern.compile("\\bX{1,3}%|\\bXX+\\b|\\bTB[DCA]\\b|[$£€]?_{2,}|\\bN%");

    /** Each blank holds one of these. */
    private static final List<String> BLANK_SIGNS = List.of("X%", "XX", "TB", "__", "N%");

    private final EvenText evener;
    private final Measures measures = new Measures();
    private final OpenedAct openedAct = new OpenedAct();
    private final Initials initials = new Initials();
    private final TermReader reader;

    ClaimReader(Verbs verbs) {
        evener = new EvenText(verbs);
        reader = new TermReader(verbs.keys());
    }

    /** The claims of a text; {@code other} is the text it is compared with, whose explained abbreviations hold here too. */
    Claims read(String text, String other) {
        String even = evener.of(openedAct.plain(
                measures.even(initials.even(withoutSlots(text, other), other), other), other));
        for (var explained : evener.explained(text + "\n" + other).entrySet()) {
            String words = Pattern.quote(explained.getKey()).replace(" ", "\\E[ -]\\Q");
            String phrase = "(?i)" + words + "(?: \\(" + explained.getValue() + "s?\\))?";
            even = even.replaceAll(phrase, explained.getValue())
                    .replace(explained.getValue() + " (" + explained.getValue() + ")", explained.getValue());
        }
        return new Claims(text, even, reader.read(even), open(text));
    }

    /** Whether another text has letters that a phrase of this one may be told by. */
    boolean bears(String text, String other) {
        return initials.mayBear(text, other);
    }

    /** Whether the claims of a text are the same whatever it is compared with that has no brackets and no such letters. */
    boolean standsAlone(String text) {
        return text.indexOf('[') < 0 && !measures.mayBear(text) && !openedAct.mayBear(text);
    }

    private static String open(String text) {
        if (!mayHoldSlot(text) && BLANK_SIGNS.stream().noneMatch(text::contains)) {
            return "";
        }
        return BRACKETS.matcher(text)
                .results()
                .findFirst()
                .or(() -> BLANK.matcher(text).results().findFirst())
                .map(slot -> slot.group())
                .orElse("");
    }

    private static boolean mayHoldSlot(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.indexOf('<') >= 0;
    }

    /** Brackets that both texts have stay: they are the author's own. A slot's means ("[…] by leading") claim no cause. */
    private static String withoutSlots(String text, String other) {
        if (!mayHoldSlot(text)) {
            return text;
        }
        return SLOT.matcher(text)
                .replaceAll(slot -> other.contains(slot.group(1)) ? Matcher.quoteReplacement(slot.group()) : "");
    }
}
