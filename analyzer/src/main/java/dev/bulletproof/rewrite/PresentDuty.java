package dev.bulletproof.rewrite;

import java.util.regex.Pattern;

/** Duties that the text itself tells as present: "I am responsible for", "Duties include". */
final class PresentDuty {
    private static final Pattern PRESENT =
            Pattern.compile("(?i)^\\W*(?:(?:(?:i )?am|i['’]m)\\b|(?:\\p{L}[\\p{L}-]* ){0,4}"
                    + "(?:duties|responsibilities|tasks|duty|responsibility|task|role|job|work)"
                    + " (?:include|involve|comprise|are|is|includes|involves|comprises|consists? of)\\b)");

    private PresentDuty() {}

    static boolean in(String text) {
        return PRESENT.matcher(text).find();
    }
}
