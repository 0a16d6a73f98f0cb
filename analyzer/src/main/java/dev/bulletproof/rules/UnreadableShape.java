package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that comes out of the file as something other than words, whatever it looks like on the page. */
final class UnreadableShape implements BulletShape {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final double most;
    private final int fewestWords;

    UnreadableShape(YamlNode with) {
        this.most = with.get("single-letters").number();
        this.fewestWords = with.get("fewest-words").integer();
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        String text = facts.parsed().text();
        boolean unreadable = text.codePoints().anyMatch(UnreadableShape::isNoCharacter) || isTornApart(text);
        return unreadable ? Stream.of(Hit.whole(facts, new Advice.Question(Missing.OTHER), Map.of())) : Stream.empty();
    }

    /** Replacement characters, and characters that mean something in one font only. */
    private static boolean isNoCharacter(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private boolean isTornApart(String text) {
        List<String> words = List.of(BLANKS.split(text));
        long single = words.stream().filter(UnreadableShape::isLoneLetter).count();
        return words.size() >= fewestWords && single >= most * words.size();
    }

    private static boolean isLoneLetter(String word) {
        return word.length() == 1
                && Character.isLetter(word.charAt(0))
                && !"aicr".contains(word.toLowerCase(Locale.ROOT));
    }
}
