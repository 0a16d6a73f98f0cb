package dev.bulletproof.evidence;

import java.util.regex.Pattern;

/** What the letters of a word alone say about whether it names a technology. */
enum NameShape {
    /** Capitals inside ("PyTorch", "gRPC") or a dotted ending ("Three.js"): made by engineers. */
    COINED,
    /** Letters and digits ("ESP32"), or capitals only ("KNIME"): a name or a mere abbreviation. */
    CODE,
    /** One capital in front: a name of something. */
    CAPITALISED,
    /** An ordinary word. */
    PLAIN;

    private static final Pattern DOTTED = Pattern.compile("[\\p{L}\\d-]+\\.(?:js|JS|io|ai|py|net|NET|ts)");
    private static final Pattern INNER_CAPITAL =
            Pattern.compile("\\p{L}*\\p{Ll}\\p{L}*\\p{Lu}[\\p{L}\\d]*|\\p{Lu}{2,}\\p{Ll}{2,}\\p{L}*");
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}[\\p{L}]*\\d+[\\p{L}\\d]*|\\p{Ll}\\d[a-z]");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}(?:-[\\p{Lu}\\d]{1,5})?");
    private static final Pattern CAPITAL = Pattern.compile("(?!Covid|Soc$)\\p{Lu}\\p{Ll}{2,}");
    /** Levels, quarters, versions, years, trade terms, plural acronyms, growth rates, family names. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i:[pqhlvftcsmyw]\\d{1,4}|fy\\d+|[a-z]2[a-z]|[a-z]+(?:19|20)\\d\\d|\\d.*|covid.*|sev\\d|iso\\d+|soc\\d?|sha\\d+)"
                    + "|\\p{Lu}+s|(\\p{Lu})o\\1|PhD.*|\\p{L}?\\p{Lu}?aaS|Mc\\p{Lu}.*|Mac\\p{Lu}.*|O'.*|De\\p{Lu}.*|Dev(?:Sec)?Ops|\\p{L}+Ops|\\p{L}+Tech|PoCs?|CoEs?|IoT|VPs|PwC|JPMorgan");

    static NameShape of(String word) {
        // Most words are neither name nor code, and need no pattern to say so; most others only have a capital in
        // front.
        if (word.codePoints().noneMatch(NameShape::tells)) {
            return PLAIN;
        }
        if (CAPITAL.matcher(word).matches()) {
            return CAPITALISED;
        }
        if (OTHERWISE.matcher(word).matches()) {
            return PLAIN;
        }
        if (DOTTED.matcher(word).matches() || INNER_CAPITAL.matcher(word).matches()) {
            return COINED;
        }
        if (MIXED.matcher(word).matches() || CAPITALS.matcher(word).matches()) {
            return CODE;
        }
        return PLAIN;
    }

    private static boolean tells(int letter) {
        return Character.isUpperCase(letter) || Character.isDigit(letter) || letter == '.';
    }
}
