package dev.bulletproof.rewrite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No slot may be left unfilled. */
final class SlotLaw implements Law {
    private static final Pattern SLOT = Pattern.compile(
            "\\[[^\\]]+]|\\{\\{[^}]+}}|<[\\p{L}_ ]{2,30}>|\\bX{1,3}%|\\bXX+\\b|\\bTB[DCA]\\b" + "|[$£€]?_{2,}|\\bN%");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        Matcher matcher = SLOT.matcher(after.even());
        return matcher.find()
                ? Stream.of(new Violation(Violation.Kind.UNFILLED_SLOT, matcher.group()))
                : Stream.empty();
    }
}
