package dev.bulletproof.coach;

import dev.bulletproof.checklist.CueFinder;
import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePack.Cues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known about the candidate, as the parts of the plan ask for it. Immutable. */
record Case(RolePack role, Review review, Scorecard card) {
    private static final int QUOTE = 110;

    /** Signals not shown, then those shown weakly. */
    List<SignalResult> gaps() {
        return card.signals().stream()
                .filter(signal -> signal.shown() != Shown.STRONG)
                .sorted(Comparator.comparing(signal -> signal.shown() == Shown.WEAK))
                .toList();
    }

    RolePack.Signal signal(String id) {
        return role.signals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    SignalResult result(String id) {
        return card.signals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    BulletFacts facts(String bullet) {
        return review.facts().stream()
                .filter(one -> one.bullet().id().equals(bullet))
                .findFirst()
                .orElseThrow();
    }

    /** Bullets that say one of the cues, the best proved first. */
    List<BulletFacts> saying(Cues cues) {
        CueFinder finder = new CueFinder(cues, role);
        return review.facts().stream()
                .filter(finder::says)
                .sorted(Comparator.comparing(BulletFacts::verdict).reversed())
                .toList();
    }

    /** The bullet that proves a signal best. */
    Optional<BulletFacts> best(String signal) {
        return lines(signal).stream().findFirst();
    }

    /** The bullets that show a signal, the best proof first. */
    List<BulletFacts> lines(String signal) {
        return result(signal).bullets().stream().map(this::facts).toList();
    }

    /** The bullet with slots for what it lacks, where such a form is known. */
    Optional<String> stronger(BulletFacts facts) {
        return rewrite(facts).map(Rewrite::stronger);
    }

    /** The first question that a bullet leaves open, and where its answer lies. */
    Optional<String> question(BulletFacts facts) {
        return rewrite(facts).flatMap(one -> one.slots().stream().findFirst()).map(Slot::question);
    }

    private Optional<Rewrite> rewrite(BulletFacts facts) {
        return Optional.ofNullable(review.rewrites().get(facts.bullet().id()));
    }

    /** Generic bullets in reading order. */
    List<BulletFacts> generic() {
        return review.facts().stream()
                .filter(one -> one.verdict() == Verdict.GENERIC)
                .toList();
    }

    /** A bullet in quotation marks, shortened, and the line on which it stands. */
    String quote(BulletFacts facts) {
        String text = facts.bullet().text();
        int cut = text.length() <= QUOTE ? text.length() : text.lastIndexOf(' ', QUOTE);
        String shown = text.substring(0, cut <= 0 ? QUOTE : cut) + (cut < text.length() ? " …" : "");
        return "“" + shown + "” (line " + facts.bullet().line() + ")";
    }

    /** "none of the 14 bullets". */
    String none() {
        return "none of the " + review.facts().size() + " bullets";
    }
}
