package dev.bulletproof.annotate.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between tags: text, a CDATA section, a comment or a processing instruction.
 *
 * @param source as written in the part
 */
record Characters(String source) implements Node {
    private static final String CDATA = "<![CDATA[";
    private static final Pattern ENTITY = Pattern.compile("&(#x?)?([0-9A-Za-z]+);");

    static Characters of(String text) {
        StringBuilder source = new StringBuilder(text.length());
        text.codePoints().filter(Characters::allowed).forEach(c -> {
            switch (c) {
                case '&' -> source.append("&amp;");
                case '<' -> source.append("&lt;");
                case '>' -> source.append("&gt;");
                case '"' -> source.append("&quot;");
                default -> source.appendCodePoint(c);
            }
        });
        return new Characters(source.toString());
    }

    /** The text itself; empty for a comment or a processing instruction. */
    String text() {
        if (source.startsWith(CDATA)) {
            return newlines(source.substring(CDATA.length(), source.length() - 3));
        }
        return source.startsWith("<") ? "" : decoded(newlines(source));
    }

    static String decoded(String source) {
        if (source.indexOf('&') < 0) {
            return source;
        }
        Matcher matcher = ENTITY.matcher(source);
        return matcher.replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group(2))));
    }

    private static String character(String numeric, String name) {
        if (numeric != null) {
            return Character.toString(Integer.parseInt(name, numeric.length() == 2 ? 16 : 10));
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw new IllegalArgumentException("an entity that XML does not know: " + name);
        };
    }

    private static String newlines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What XML 1.0 can hold, without directional overrides, which could make a comment read as something else. */
    private static boolean allowed(int c) {
        boolean xml = c == '\t' || (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
        boolean control = c >= 0x7f && c <= 0x9f;
        boolean override = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return xml && !control && !override;
    }

    @Override
    public void write(StringBuilder out) {
        out.append(source);
    }
}
