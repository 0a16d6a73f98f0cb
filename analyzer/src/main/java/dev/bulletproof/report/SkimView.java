package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.View;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first seconds as a picture: each page as lines of text, what is seen bright, the rest faded. */
final class SkimView {
    /** Further pages are only counted: nobody reaches them in 15 seconds. */
    private static final int DRAWN_PAGES = 4;

    /** Where letters without descenders stand, from the bottom of a line's box, as a share of the type size. */
    private static final double BASELINE = 0.22;

    /** The widest blank between words of one phrase, as a share of the type size. */
    private static final double WIDEST_BLANK = 0.9;

    private final Template skim = Template.of("skim");
    private final Template page = Template.of("page");
    private final Template buried = Template.of("buried");

    /** {@code id} is what the ids of this file's elements start with. */
    String of(Review review, String id) {
        Scorecard card = review.scorecard();
        Layout layout = review.resume().layout();
        if (card == null || layout.pages().isEmpty()) {
            return "";
        }
        return skim.fill()
                .number("seconds", card.view().seconds())
                .number("words", card.view().words())
                .text("estimated", layout.estimated() ? "This file has no fixed pages: the layout is an estimate." : "")
                .markup("pages", pages(layout, card.view()))
                .text("more", more(layout.pages().size() - DRAWN_PAGES))
                .markup("buried", buried(card, id))
                .markup("list", list(card.view()))
                .toString();
    }

    private static String more(int pages) {
        return pages <= 0 ? "" : pages == 1 ? "One more page follows." : pages + " more pages follow.";
    }

    private String buried(Scorecard card, String id) {
        View view = card.view();
        if (view.buried().isEmpty()) {
            return "";
        }
        String lines = view.buried().stream()
                .map(one -> "<li>" + LineLink.to(id, one.bullet()) + place(one.before(), id) + brings(card, one)
                        + "</li>\n")
                .collect(Collectors.joining());
        return buried.fill().markup("lines", lines).toString();
    }

    private static String place(@Nullable String before, String id) {
        return before == null
                ? ": bring it into the summary or a job nearer the top"
                : ": move it before " + LineLink.to(id, before);
    }

    private static String brings(Scorecard card, View.Buried one) {
        List<String> names = card.names(one.signals());
        return names.isEmpty() ? "" : "; nothing seen shows " + Html.text(String.join(", ", names));
    }

    private static String list(View view) {
        return view.spans().stream()
                .map(seen -> "<li><b>" + seen.kind().id() + "</b> " + Html.text(seen.text()) + "</li>\n")
                .collect(Collectors.joining());
    }

    private String pages(Layout layout, View view) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < Math.min(layout.pages().size(), DRAWN_PAGES); i++) {
            pages.append(page(layout, view, i + 1, layout.pages().get(i)));
        }
        return pages.toString();
    }

    private String page(Layout layout, View view, int number, PageSize size) {
        List<Box> seen = view.spans().stream()
                .filter(one -> one.page() == number)
                .map(View.Seen::box)
                .toList();
        StringBuilder drawing = new StringBuilder();
        seen.forEach(box -> drawing.append(highlight(box)));
        layout.lines().stream().filter(line -> line.page() == number).forEach(line -> draw(line, seen, drawing));
        return page.fill()
                .number("number", number)
                .number("width", (int) Math.ceil(size.width()))
                .number("height", (int) Math.ceil(size.height()))
                .number("seen", seen.size())
                .markup("drawing", drawing.toString())
                .toString();
    }

    private static String highlight(Box box) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>\n"
                .formatted(at(box.left() - 2), at(box.top() - 1), at(box.width() + 4), at(box.height() + 2));
    }

    /** Neighbouring words that look alike become one text, which keeps the picture small. */
    private static void draw(Line line, List<Box> seen, StringBuilder drawing) {
        List<Word> run = new ArrayList<>();
        for (Word word : line.words()) {
            if (!run.isEmpty() && (!alike(run.get(0), word, seen) || apart(run.get(run.size() - 1), word))) {
                drawing.append(text(run, isSeen(run.get(0), seen)));
                run.clear();
            }
            run.add(word);
        }
        if (!run.isEmpty()) {
            drawing.append(text(run, isSeen(run.get(0), seen)));
        }
    }

    /** Whether more than a blank lies between, such as a tab. */
    private static boolean apart(Word word, Word next) {
        return next.box().left() - word.box().right() > WIDEST_BLANK * next.size();
    }

    private static boolean alike(Word a, Word b, List<Box> seen) {
        return a.bold() == b.bold() && isSeen(a, seen) == isSeen(b, seen);
    }

    private static boolean isSeen(Word word, List<Box> seen) {
        double x = (word.box().left() + word.box().right()) / 2;
        double y = (word.box().top() + word.box().bottom()) / 2;
        return seen.stream()
                .anyMatch(box -> x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom());
    }

    private static String text(List<Word> run, boolean seen) {
        Box box = run.stream().map(Word::box).reduce(Box::union).orElseThrow();
        double size = run.get(0).size() > 0 ? run.get(0).size() : box.height();
        String words = run.stream().map(Word::text).collect(Collectors.joining(" "));
        String look = (seen ? "seen" : "unseen") + (run.get(0).bold() ? " bold" : "");
        return "<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\">%s</text>\n"
                .formatted(
                        look,
                        at(box.left()),
                        at(box.bottom() - BASELINE * size),
                        at(size),
                        at(Math.max(box.width(), 1)),
                        Html.text(words));
    }

    private static String at(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
