package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only came after something is not told as its effect. */
final class CauseLaw implements Law {
    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:by \\p{L}+ing|thanks to|because|due to|owing to|as a result"
                    + "|resulting in|resulted in|leading to|led to|thereby|hence|therefore|consequently|so (?!that|as|far|on|many|much|called|forth)\\p{L}+|causing|through \\p{L}+ing|which \\p{L}+ed)\\b");
    private static final Pattern PARTICIPLE = Pattern.compile("(?i), (?:\\p{L}+ly )?\\p{L}{3,}ing\\b");
    private static final Pattern MEANS =
            Pattern.compile("(?i)\\b(?:by|via|through|using|which|that|because|due|thanks|led to|as a result|so)\\b");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return CAUSE.matcher(after.even())
                .results()
                .limit(1)
                .filter(match -> !claimed(before.even()))
                .map(match -> new Violation(Kind.CAUSE_ADDED, match.group()));
    }

    private static boolean claimed(String text) {
        return CAUSE.matcher(text).find()
                || PARTICIPLE.matcher(text).find()
                || MEANS.matcher(text).find();
    }
}
