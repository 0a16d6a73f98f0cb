package dev.bulletproof.coach;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePack;
import java.util.List;
import java.util.Optional;

/** Turns a review into a plan. Every line of it rests on a line of the résumé, or on its absence. Immutable. */
public final class Coach {
    private final RolePack role;

    /** A coach for a role. */
    public Coach(RolePack role) {
        this.role = role;
    }

    /** The plan for a review; absent where too little could be read to score. */
    public Optional<Plan> plan(Review review, Weights weights) {
        return Optional.ofNullable(review.scorecard()).map(card -> plan(new Case(role, review, card), weights));
    }

    private static Plan plan(Case one, Weights weights) {
        return new Plan(
                one.role().name() + ": " + one.review().resume().source().path(),
                summary(one.card(), one),
                List.of(
                        SkillsPart.of(one),
                        RedFlagsPart.of(one),
                        ProofPart.of(one),
                        LanguagePart.of(one),
                        MatrixPart.of(one, weights),
                        ScriptPart.of(one)));
    }

    private static List<String> summary(Scorecard card, Case one) {
        return List.of(
                "Content score " + points(card.tenths()) + " of 100; mending "
                        + card.next().findings().size() + " findings would make it "
                        + points(card.next().tenths())
                        + ". It says how much the lines prove, not what a parser makes of them.",
                one.generic().size() + " of " + one.review().facts().size()
                        + " bullets could stand in anybody's résumé.",
                "The role is judged by: " + String.join(", ", one.role().measures()) + ".");
    }

    private static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
