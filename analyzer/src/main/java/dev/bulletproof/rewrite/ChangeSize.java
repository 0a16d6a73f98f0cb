package dev.bulletproof.rewrite;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the size of a claimed change can stand: "reduced costs" becomes "reduced costs by [N%]". Immutable. */
final class ChangeSize {
    private static final int MOST = 2;

    private final Set<String> changeVerbs;
    private final Set<String> measured = Set.copyOf(DataFile.lines("measured.txt"));
    private final WorkObjects objects;

    ChangeSize(Verbs verbs, WorkObjects objects) {
        this.changeVerbs = verbs.changes();
        this.objects = objects;
    }

    /** The slot behind the last thing that is said to have changed, where such a thing is measured in one figure. */
    Optional<Insertion> in(Parsed parsed) {
        List<Token> tokens = parsed.tokens();
        return IntStream.iterate(tokens.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> tokens.get(i).tag().startsWith("VB"))
                .filter(i -> changeVerbs.contains(tokens.get(i).lemma()) && !meant(parsed, i))
                .boxed()
                .findFirst()
                .filter(i -> !parsed.text().contains("%") && !describes(tokens, i))
                .flatMap(i -> behind(parsed, i));
    }

    /** "resulting in increased speed and improved safety": a change that only describes what was reached. */
    private boolean describes(List<Token> tokens, int i) {
        int first = i;
        for (int k = i - 1; k >= 0 && tokens.get(k).tag().matches("NN.*|JJ.*|CC|VB[DN]"); k--) {
            first = changeVerbs.contains(tokens.get(k).lemma()) ? k : first;
        }
        boolean joined = first == i || tokens.get(i - 1).tag().equals("CC");
        return first > 0 && joined && tokens.get(first - 1).tag().matches("IN|DT|PRP\\$|POS");
    }

    private static boolean meant(Parsed parsed, int i) {
        int start = parsed.tokens().get(i).span().start();
        return (i > 0 && parsed.tokens().get(i - 1).tag().equals("TO"))
                || parsed.clauses().stream()
                        .anyMatch(clause -> clause.kind() == Clause.Kind.PURPOSE
                                && clause.span().start() <= start
                                && start < clause.span().end());
    }

    private Optional<Insertion> behind(Parsed parsed, int verb) {
        List<Token> tokens = parsed.tokens();
        List<String> heads = new ArrayList<>();
        int i = verb + 1;
        boolean of = false;
        while (i < tokens.size() && continues(tokens, i)) {
            boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).tag().startsWith("NN");
            of |= tokens.get(i).text().equals("of");
            if (tokens.get(i).tag().startsWith("NN") && ends && !of) {
                heads.add(tokens.get(i).lemma());
            }
            i++;
        }
        boolean listed = i < tokens.size() && tokens.get(i).text().equals(",");
        String rest = parsed.text().substring(tokens.get(i - 1).span().end());
        boolean known = !heads.isEmpty() && heads.size() <= MOST && measured.containsAll(heads);
        return known && !listed && !rest.startsWith(" by ") && !rest.startsWith(" from ")
                ? Optional.of(insertion(tokens.get(i - 1).span().end(), heads.size()))
                : Optional.empty();
    }

    /** Whether the noun phrase goes on: a word of it, "of", or "and" before more of it. */
    private static boolean continues(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean joins = token.tag().equals("CC")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("JJ.*|NN.*|DT|PRP\\$");
        return joins || token.text().equals("of") || token.tag().matches("DT|PRP\\$|JJ.*|NN.*|HYPH|POS");
    }

    private Insertion insertion(int at, int changes) {
        SlotTemplate template = objects.slot(changes == 1 ? "by-percent" : "by-both");
        return new Insertion(at, 0, " by " + template.slot().text(), "", List.of(template.slot()));
    }
}
