package dev.bulletproof.rewrite;

/** Reads what a text claims. Immutable. */
final class ClaimReader {
    private final EvenText evener = new EvenText();
    private final WordKey keys = new WordKey();
    private final TermReader reader = new TermReader(keys);

    WordKey keys() {
        return keys;
    }

    /** The claims of a text; {@code other} is the text it is compared with, whose explained abbreviations hold here too. */
    Claims read(String text, String other) {
        String even = evener.of(text);
        for (var explained : evener.explained(text + "\n" + other).entrySet()) {
            String phrase = "(?i)" + java.util.regex.Pattern.quote(explained.getKey()) + "(?: \\("
                    + explained.getValue() + "s?\\))?";
            even = even.replaceAll(phrase, explained.getValue());
        }
        return new Claims(even, reader.read(even));
    }
}
