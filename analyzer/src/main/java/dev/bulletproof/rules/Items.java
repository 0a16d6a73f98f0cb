package dev.bulletproof.rules;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the longest list that a bullet itself makes: acts or things of one kind between commas and an "and". What
 * belongs to a purpose, a relative clause or a bracket is no part of it, nor are examples ("such as"), nor several verbs
 * of one object.
 */
final class Items {
    private static final Set<String> SEPARATORS =
            Set.of(",", ";", "/", "|", "•", "and", "&", "or", "including", "incl", "includes", "include");
    private static final Set<Clause.Kind> APART =
            Set.of(Clause.Kind.PURPOSE, Clause.Kind.RELATIVE, Clause.Kind.RESULT, Clause.Kind.CIRCUMSTANCE);
    /** What is listed after these is no list of what was done. */
    private static final Set<String> NOT_AFTER =
            Set.of("like", "as", "across", "between", "among", "from", "by", "within", "than", "into");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> FINITE_AFTER = Set.of("MD", "VBZ", "WDT", "WP");
    private static final Pattern BEGINS_NONE = Pattern.compile("IN|TO|RB.?|PRP|CC|EX|VBD|VBP|WRB|\\W");
    private static final Set<String> LEFT_OUT = Set.of("[", "(", "“", "\"");

    private final Parsed parsed;
    private final boolean finite;
    private final List<List<Token>> segments = new ArrayList<>();

    private Items(Parsed parsed) {
        this.parsed = parsed;
        this.finite = finite(parsed);
        List<Token> segment = new ArrayList<>();
        for (Token token : region()) {
            if (SEPARATORS.contains(word(token))) {
                end(segment);
                segment = new ArrayList<>();
            } else {
                segment.add(token);
            }
        }
        end(segment);
    }

    private void end(List<Token> segment) {
        if (!segment.isEmpty()) {
            segments.add(List.copyOf(segment));
        }
    }

    /** The items of the longest list, the first with whatever words lead up to it. */
    static List<List<Token>> longest(Parsed parsed) {
        Items items = new Items(parsed);
        List<List<Token>> acts = items.finite ? items.acts() : List.of();
        boolean thing = parsed.opener() == Opener.NOUN
                && !parsed.tokens().isEmpty()
                && parsed.tokens().get(0).tag().equals("DT");
        List<List<Token>> run = thing ? List.of() : items.run();
        return acts.size() >= run.size() ? acts : run;
    }

    static boolean finite(Parsed parsed) {
        return parsed.opener() != Opener.GERUND && parsed.opener() != Opener.NOUN;
    }

    /** The first sentence up to a bracket, without the clauses that only add to it. */
    private List<Token> region() {
        List<Token> region = new ArrayList<>();
        for (Token token : parsed.tokens()) {
            boolean stop = token.text().equals(".")
                    && !region.isEmpty()
                    && !word(region.get(region.size() - 1)).equals("incl");
            if (LEFT_OUT.contains(token.text()) || stop) {
                break;
            }
            if (parsed.clauses().stream().noneMatch(clause -> apart(clause, token))) {
                region.add(token);
            }
        }
        return region;
    }

    private boolean apart(Clause clause, Token token) {
        boolean names =
                clause.verb() >= 0 && parsed.tokens().get(clause.verb()).lemma().equals("include");
        return APART.contains(clause.kind()) && !names && clause.span().overlaps(token.span());
    }

    /** Several finite verbs, each with what it governs: "held meetings, circulated minutes and tracked actions". */
    private List<List<Token>> acts() {
        List<List<Token>> acts = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            List<Token> segment = segments.get(i);
            boolean verb = i == 0 || FINITE.contains(segment.get(0).tag());
            if (verb && segment.size() > 1) {
                acts.add(segment);
            }
        }
        return acts;
    }

    /** The longest unbroken run of things or -ing forms; what follows a finite verb is its object, not one of them. */
    private List<List<Token>> run() {
        List<List<Token>> longest = List.of();
        List<List<Token>> run = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            List<Token> segment = segments.get(i);
            if (!(i == 0 || listed(segment))) {
                run = new ArrayList<>();
            } else if (leads(segment, run)) {
                run = new ArrayList<>(List.of(segment));
            } else {
                run.add(segment);
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    /** After a finite clause a participle tail begins a list of its own. */
    private boolean leads(List<Token> segment, List<List<Token>> run) {
        boolean tail = finite && segment.size() > 1 && isIng(segment.get(0));
        return run.isEmpty() || excluded(run) || (tail && run.stream().noneMatch(item -> isIng(item.get(0))));
    }

    private static boolean excluded(List<List<Token>> run) {
        List<Token> first = run.get(0);
        int last = first.size() - 1;
        while (last > 0 && Grammar.isNominal(first.get(last))) {
            last--;
        }
        return run.size() == 1 && NOT_AFTER.contains(word(first.get(last)));
    }

    /** Whether it begins as a thing or an act does, and no verb but its first word is finite. */
    private static boolean listed(List<Token> segment) {
        return !BEGINS_NONE.matcher(segment.get(0).tag()).matches()
                && segment.stream().noneMatch(token -> FINITE_AFTER.contains(token.tag()));
    }

    private static boolean isIng(Token token) {
        return word(token).endsWith("ing");
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
