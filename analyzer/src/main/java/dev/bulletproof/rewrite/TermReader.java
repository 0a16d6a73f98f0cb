package dev.bulletproof.rewrite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the terms of an evened-out text. Immutable. */
final class TermReader {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<currency>\\p{Sc})? ?(?<number>(?:\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}[\\p{Nd},]*)(?:\\.\\p{Nd}+)?)(?<suffix>[\\p{L}µ]*)"
                    + "|(?<word>\\p{L}(?:[\\p{L}\\p{N}'+#.]*[\\p{L}\\p{N}+#])?)|(?<sign>[.,;:!?()/])");
    private static final Set<String> BOUNDS =
            Set.of("about", "over", "under", "upto", "atleast", "nearly", "exactly", "below", "above");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "without", "none", "neither", "nor");
    private static final Set<String> SCOPES = Set.of(
            "all", "every", "entire", "whole", "most", "some", "only", "first", "sole", "solely", "part", "half",
            "jointly", "partly", "mainly");
    private static final Set<String> SPANS = Set.of(
            "second",
            "minut",
            "hour",
            "dai",
            "week",
            "month",
            "quarter",
            "season",
            "year",
            "term",
            "decad",
            "fortnight");

    private final WordKey keys;
    private final Set<String> functionWords = new HashSet<>(DataFile.lines("function-words.txt"));
    private final Map<String, String> units = new HashMap<>();

    TermReader(WordKey keys) {
        this.keys = keys;
        DataFile.lines("units.txt").forEach(line -> units.put(line.split(" ", -1)[0], line.split(" ", -1)[1]));
    }

    List<Term> read(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("number") != null) {
                number(matcher, terms);
            } else if (matcher.group("word") != null) {
                word(matcher.group("word"), terms);
            } else {
                terms.add(new Term(matcher.group(), matcher.group(), Term.Kind.BREAK));
            }
        }
        return bounded(terms);
    }

    private void number(Matcher matcher, List<Term> terms) {
        String suffix = matcher.group("suffix").toLowerCase(Locale.ROOT);
        String digits = matcher.group("number").replace(",", "").replace(" ", "");
        if (suffix.isEmpty() || NumberWords.multiplies(suffix) || units.containsKey(suffix)) {
            boolean multiplies = NumberWords.multiplies(suffix) && !(units.containsKey(suffix) && !suffix.equals("m"));
            BigDecimal value =
                    new BigDecimal(digits).multiply(multiplies ? NumberWords.factor(suffix) : BigDecimal.ONE);
            terms.add(number(Optional.ofNullable(matcher.group("currency")).orElse(""), value, matcher.group()));
            if (!multiplies && !suffix.isEmpty()) {
                terms.add(content(units.getOrDefault(suffix, suffix)));
            }
        } else {
            terms.add(new Term(digits + suffix, matcher.group().strip(), Term.Kind.CONTENT));
        }
    }

    private static Term number(String currency, BigDecimal value, String surface) {
        return new Term(currency + NumberWords.canonical(value), surface.strip(), Term.Kind.NUMBER);
    }

    private Term content(String word) {
        return new Term(keys.of(word), word, Term.Kind.CONTENT);
    }

    private void word(String surface, List<Term> terms) {
        String word = surface.toLowerCase(Locale.ROOT);
        Term last = terms.isEmpty() ? new Term("", "", Term.Kind.BREAK) : terms.get(terms.size() - 1);
        boolean afterNumber = last.is(Term.Kind.NUMBER);
        Optional<BigDecimal> value = NumberWords.value(word);
        if (afterNumber && NumberWords.multiplies(word) && !units.containsKey(word)) {
            replaceLast(terms, times(last, NumberWords.factor(word)));
        } else if (afterNumber && value.isPresent() && joins(last, value.get())) {
            replaceLast(terms, plus(last, value.get()));
        } else if (value.isPresent() && endsHundreds(terms)) {
            terms.remove(terms.size() - 1);
            replaceLast(terms, plus(terms.get(terms.size() - 1), value.get()));
        } else if (value.isPresent()) {
            terms.add(number("", value.get(), surface));
        } else if (afterNumber && units.containsKey(word)) {
            terms.add(content(units.getOrDefault(word, word)));
        } else {
            terms.add(new Term(keys.of(surface), surface, kind(word)));
        }
    }

    private Term.Kind kind(String word) {
        if (NEGATIONS.contains(word)) {
            return Term.Kind.NEGATION;
        }
        if (SCOPES.contains(word)) {
            return Term.Kind.SCOPE;
        }
        return functionWords.contains(word) ? Term.Kind.FUNCTION : Term.Kind.CONTENT;
    }

    /** "twenty" and "four". */
    private static boolean joins(Term tens, BigDecimal ones) {
        return tens.key().matches("[2-9]0")
                && tens.surface().matches("\\p{L}+")
                && ones.signum() > 0
                && ones.compareTo(BigDecimal.TEN) < 0;
    }

    /** "one hundred and", before "twenty". */
    private static boolean endsHundreds(List<Term> terms) {
        int last = terms.size() - 1;
        return last > 0
                && terms.get(last).key().equals("and")
                && terms.get(last - 1).is(Term.Kind.NUMBER)
                && terms.get(last - 1).key().endsWith("00")
                && terms.get(last - 1).surface().matches("\\p{L}+");
    }

    private static Term times(Term number, BigDecimal factor) {
        String currency = number.key().replaceAll("[\\p{Nd}.]", "");
        return number(
                currency, new BigDecimal(number.key().substring(currency.length())).multiply(factor), number.surface());
    }

    private static Term plus(Term number, BigDecimal more) {
        return number("", new BigDecimal(number.key()).add(more), number.surface());
    }

    private static void replaceLast(List<Term> terms, Term term) {
        terms.set(terms.size() - 1, term);
    }

    /** Tells "over 80 cashiers", a bound, from "over two quarters", a span of time; "80 plus" is "over 80". */
    private static List<Term> bounded(List<Term> terms) {
        List<Term> bounded = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Term next = i + 1 < terms.size() ? terms.get(i + 1) : new Term("", "", Term.Kind.BREAK);
            if (next.surface().equals("plus") && term.is(Term.Kind.NUMBER)) {
                bounded.add(new Term("over", "+", Term.Kind.BOUND));
                bounded.add(term);
                i++;
            } else if (BOUNDS.contains(term.surface().toLowerCase(Locale.ROOT)) && next.is(Term.Kind.NUMBER)) {
                bounded.add(
                        spanOfTime(terms, i) ? function(term) : new Term(term.key(), term.surface(), Term.Kind.BOUND));
            } else {
                bounded.add(term.surface().equals("between") && next.is(Term.Kind.NUMBER) ? function(term) : term);
            }
        }
        return bounded;
    }

    private static boolean spanOfTime(List<Term> terms, int i) {
        return terms.get(i).surface().equalsIgnoreCase("over")
                && i + 2 < terms.size()
                && SPANS.contains(terms.get(i + 2).key());
    }

    private static Term function(Term term) {
        return new Term(term.key(), term.surface(), Term.Kind.FUNCTION);
    }
}
