package dev.bulletproof.rewrite;

import java.util.regex.Pattern;

/** "Responsible for keeping absence below 3%": a figure that somebody was to hold, not one that was held. */
final class KeptFigure {
    private static final String FIGURE = "(?:about |approximately |around )?\\p{Sc}? ?\\p{N}[\\p{N}.,]*";

    /** "keeping records of over 400 members" counts them: only a share, a sum or a time is held under or over something. */
    private static final Pattern HELD =
            Pattern.compile("(?i)^.{0,40}\\b(?:for|with|of|was|were|includ\\p{L}+|involv\\p{L}+|to) "
                    + "(?:keep|hold|maintain)(?:ing)? (?:[\\p{L}'-]+ ){1,6}?(?:(?:below|above) " + FIGURE
                    + "|(?:under|over|within|at|between|from) " + FIGURE
                    + " ?(?:%|percent\\b|per cent\\b|(?:k|m|bn)\\b|hours?\\b|minutes?\\b|days?\\b|degrees?\\b|°)"
                    + "|(?:under|over|within) (?:about )?\\p{Sc}\\p{N}).*");

    private KeptFigure() {}

    /** Whether a line tells such a duty. */
    static boolean in(String text) {
        return HELD.matcher(text).matches();
    }
}
