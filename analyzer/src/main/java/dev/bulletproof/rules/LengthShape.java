package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** More words than a reader takes in, or so few that nothing is said. */
final class LengthShape implements BulletShape {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final int fewest;
    private final int most;

    LengthShape(YamlNode with) {
        this.fewest = with.optional("fewest").map(YamlNode::integer).orElse(0);
        this.most = with.optional("most").map(YamlNode::integer).orElse(Integer.MAX_VALUE);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        int words = (int) WORD.matcher(facts.parsed().text()).results().count();
        boolean tooShort = words < fewest && facts.verdict() == Verdict.GENERIC;
        if (!tooShort && words <= most) {
            return Stream.empty();
        }
        Missing asks = tooShort ? Missing.OTHER : Missing.SPLIT;
        return Stream.of(Hit.whole(facts, new Advice.Question(asks), Map.of("words", Integer.toString(words))));
    }
}
