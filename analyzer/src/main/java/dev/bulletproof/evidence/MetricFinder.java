package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities that size scope or result. */
final class MetricFinder {
    /** What may stand between the values before and after a change, or between a value and the one it is held against. */
    private static final Pattern TO = Pattern.compile(
            "(?i),? ?(?:to|before,?(?: and)?|→|->|into|down to|up to|to (?:under|below|over|about|just)|instead of|rather than|vs\\.?|versus|down from|up from|compared (?:to|with)|\\(?from|against) ?(?:an?|the )?[~<>]? ?");

    private static final Pattern NONE = Pattern.compile(" ?(?:to|→|->) ?(?:none|nil|nothing|never|zero)\\b");

    private final QuantityReader quantities = new QuantityReader();
    private final NumberVeto veto = new NumberVeto();
    private final QuantityExtent extent = new QuantityExtent();
    private final WordlessChange changes = new WordlessChange();

    /** The metrics of a text, in order, before and after values joined. */
    List<Span> find(String text, Sentence s) {
        List<Span> found = new ArrayList<>(changes.find(text, s));
        boolean vetoed = false;
        for (Quantity quantity : quantities.read(text)) {
            vetoed = veto.vetoes(text, s, quantity, vetoed);
            if (!vetoed) {
                found.add(toNone(text, extent.of(s, quantity)));
            }
        }
        return Spans.joined(found, between -> TO.matcher(between.of(text)).matches());
    }

    /** "6 a week to none": the value after may be a word. */
    private static Span toNone(String text, Span before) {
        Matcher none = NONE.matcher(text).region(before.end(), text.length());
        return none.lookingAt() ? new Span(before.start(), none.end()) : before;
    }
}
