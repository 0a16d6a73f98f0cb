package dev.bulletproof.read.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A typeface as its font tells it.
 *
 * @param name PostScript name without the tag of a subset
 * @param weight 100 to 900, 400 is regular and 700 bold
 * @param pictures whether its characters are pictures, so that letters in it are none
 */
record Face(String name, int weight, boolean pictures) {

    private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern PICTURES = Pattern.compile(
            "wingdings|webdings|dingbat|symbol(?!a)|marlett|awesome|icon|glyphicons|simpleicons|academicons|fontello"
                    + "|marvosym|^fontin-?symbol|^cmsy|^msam|^msbm|materialsymbols|emoji",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAVY =
            Pattern.compile("bold|black|heavy|(?<![a-z])bd(?![a-z])|-medi$|cmbx|^(?:sf|ec)?bx\\d|^sfbx|ecbx|-b$");
    private static final Pattern HALF_HEAVY = Pattern.compile("semi-?bold|demi|sembd|semibd");

    static Face of(String fontName, double descriptorWeight, boolean forcedBold) {
        String name = SUBSET_TAG.matcher(fontName).replaceFirst("");
        return new Face(
                name,
                weight(name.toLowerCase(Locale.ROOT), descriptorWeight, forcedBold),
                PICTURES.matcher(name).find());
    }

    private static int weight(String name, double descriptorWeight, boolean forcedBold) {
        if (HALF_HEAVY.matcher(name).find()) {
            return 600;
        }
        if (HEAVY.matcher(name).find() || forcedBold) {
            return 700;
        }
        if (name.contains("medium")) {
            return 500;
        }
        if (name.contains("thin") || name.contains("hairline")) {
            return 200;
        }
        if (name.contains("light")) {
            return 300;
        }
        return descriptorWeight >= 100 && descriptorWeight <= 900 ? (int) descriptorWeight : 400;
    }
}
