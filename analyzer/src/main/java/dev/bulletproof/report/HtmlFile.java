package dev.bulletproof.report;

import dev.bulletproof.checklist.RoleFit;
import dev.bulletproof.model.Problem;
import dev.bulletproof.rules.ContentHash;
import dev.bulletproof.rules.RuleBook;
import java.util.stream.Collectors;

/** What the page says about one file. Immutable, safe for several threads. */
final class HtmlFile {
    private final Template file = Template.of("file");
    private final Template problem = Template.of("problem");
    private final HtmlGlance glance = new HtmlGlance();
    private final RoleFit fit = RoleFit.builtIn();
    private final SkimView skim = new SkimView();
    private final HtmlBullets bullets;
    private final ParseTree tree = new ParseTree();

    HtmlFile(RuleBook rules) {
        bullets = new HtmlBullets(rules);
    }

    String of(Review review) {
        String path = review.resume().source().path();
        String id = "r" + ContentHash.of(path);
        return file.fill()
                .markup("id", id)
                .text("path", path)
                .text("format", review.resume().source().format().id())
                .text("role", review.role())
                .text(
                        "fit",
                        fit.other(review.resume(), review.role())
                                .map(other -> "; the title suggests " + other + ": --role " + other)
                                .orElse(""))
                .markup("problems", problems(review))
                .markup("body", review.status() == Review.Status.UNREADABLE ? "" : body(review, id))
                .toString();
    }

    private String body(Review review, String id) {
        return glance.of(review, id) + skim.of(review, id) + bullets.of(review, id) + tree.of(review.resume());
    }

    private String problems(Review review) {
        return review.resume().problems().stream().map(this::problem).collect(Collectors.joining());
    }

    private String problem(Problem one) {
        return problem.fill()
                .text("severity", one.severity().id())
                .text("message", one.message())
                .text("advice", one.advice())
                .toString();
    }
}
