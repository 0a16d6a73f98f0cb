package dev.bulletproof.annotate.note;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs what is written into a file, and when.
 *
 * @param author as comments and changes name it
 * @param date of them all, so that the same review writes the same bytes
 */
public record Stamp(String author, LocalDate date) {
    private static final Pattern NAME = Pattern.compile("\\S+");

    /** First letters of the author's names, at most three. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        Matcher names = NAME.matcher(author);
        while (names.find() && initials.length() < 3) {
            initials.appendCodePoint(names.group().codePointAt(0));
        }
        return initials.toString();
    }

    /** Midnight of the date in universal time, as XML writes it. */
    public String instant() {
        return date + "T00:00:00Z";
    }
}
