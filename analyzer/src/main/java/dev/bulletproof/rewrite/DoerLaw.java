package dev.bulletproof.rewrite;

import dev.bulletproof.rewrite.Violation.Kind;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A passive that names no doer does not become the author's act; "we" does not become the author alone. */
final class DoerLaw implements Law {
    private static final Pattern BE_AND = Pattern.compile("\\b(?:was|were) \\p{L}+ and $");

    private static final Pattern BE = Pattern.compile("(?i)\\b(?:was|were|is|are|been|being|got) (?:\\p{L}+ly )?$");
    private static final Pattern BY_ME = Pattern.compile("(?i)\\bby (?:me|myself)\\b");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final int WHO_REACH = 5;
    private static final Pattern PEOPLE =
            Pattern.compile("(?i)teams?|crews?|groups?|gangs?|squads?|firms?|vendors?|suppliers?"
                    + "|companies|company|agency|agencies|contractors?|staff|colleagues?|partners?|committee|board|volunteers?|students?"
                    + "|pupils|interns?|consultants?|engineers?|developers?|employees|people|person|anyone|those");
    private static final Pattern WE = Pattern.compile("(?i)^we\\b|\\bwe\\b");

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return Stream.of(
                        passiveMadeActive(before, after),
                        takenOver(before, after),
                        joined(before, after),
                        turned(before, after),
                        doneByOthers(before, after),
                        turned(after, before))
                .flatMap(violations -> violations);
    }

    /** "Sold bread made by prisoners" does not become "made and sold bread". */
    private static Stream<Violation> doneByOthers(Claims before, Claims after) {
        return first(after)
                .filter(verb -> before.places(Term.Kind.CONTENT, verb.key()).stream()
                        .anyMatch(place -> byPeople(before, place + 1)))
                .filter(verb -> !after.at(after.terms().indexOf(verb) + 1).key().equals("by"))
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    /** "by the local paper", not "by 40%", "by me", "by changing". */
    private static boolean byPeople(Claims claims, int by) {
        int agent = ARTICLES.contains(claims.at(by + 1).key()) ? by + 2 : by + 1;
        Term doer = claims.at(agent);
        return claims.at(by).key().equals("by")
                && doer.is(Term.Kind.CONTENT)
                && (agent > by + 1 || doer.surface().endsWith("s"))
                && !doer.surface().endsWith("ing")
                && !BY_ME.matcher(claims.even()).find();
    }

    /** "Trained by the conservator" and "trained the conservator" tell the opposite. */
    private static Stream<Violation> turned(Claims passive, Claims active) {
        return passive.of(Term.Kind.CONTENT).values().stream()
                .filter(verb -> passive.onlyPlace(verb.key()).isPresent()
                        && active.onlyPlace(verb.key()).isPresent())
                .filter(verb -> {
                    int by = passive.onlyPlace(verb.key()).getAsInt() + 1;
                    int acts = active.onlyPlace(verb.key()).getAsInt();
                    return passive.at(by).key().equals("by")
                            && !active.at(acts + 1).key().equals("by")
                            && !Collections.disjoint(passive.phraseAfter(by), active.phraseAfter(acts));
                })
                .limit(1)
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    /** "Supported the vendor, who rebuilt it" does not become "Supported the vendor and rebuilt it". */
    private static Stream<Violation> takenOver(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(verb -> doneByWho(before, verb) && !doneByWho(after, verb) && !doneBeside(after, verb))
                .filter(verb -> !after.places(Term.Kind.CONTENT, verb.key()).isEmpty())
                .limit(1)
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    /** "Bred ewes which won prizes" does not become "bred ewes and won prizes". */
    private static Stream<Violation> joined(Claims before, Claims after) {
        return before.of(Term.Kind.CONTENT).values().stream()
                .filter(verb ->
                        stands(before, verb, RELATIVE) && (stands(after, verb, Set.of("and")) || trails(after, verb)))
                .filter(verb -> !stands(before, verb, Set.of("and")))
                .limit(1)
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    /** "drugs that shortened recovery" does not become "drugs, shortening recovery". */
    private static boolean trails(Claims claims, Term verb) {
        return claims.places(Term.Kind.CONTENT, verb.key()).stream()
                .anyMatch(place -> claims.at(place).surface().endsWith("ing")
                        && claims.at(place - 1).key().equals(","));
    }

    /** Whether a verb stands behind one of these words that no comma precedes. */
    private static boolean stands(Claims claims, Term verb, Set<String> words) {
        return claims.places(Term.Kind.CONTENT, verb.key()).stream()
                .anyMatch(place -> words.contains(claims.at(place - 1).key())
                        && !claims.at(place - 2).surface().endsWith(","));
    }

    private static boolean doneByWho(Claims claims, Term verb) {
        return claims.places(Term.Kind.CONTENT, verb.key()).stream()
                .allMatch(place -> byWho(claims, place - 1)
                        || (byWho(claims, place - 2)
                                && claims.at(place - 1).surface().endsWith("ly")));
    }

    private static boolean byWho(Claims claims, int place) {
        String word = claims.at(place).surface().toLowerCase(Locale.ROOT);
        return word.equals("who") || ((word.equals("that") || word.equals("which")) && peopleBefore(claims, place));
    }

    /** "A crew of 4 that": those who did it. */
    private static boolean peopleBefore(Claims claims, int place) {
        return IntStream.range(Math.max(0, place - WHO_REACH), place)
                .mapToObj(claims::at)
                .anyMatch(term -> PEOPLE.matcher(term.surface()).matches());
    }

    /** "A crew laying kerb" says what "a crew that laid kerb" does. */
    private static boolean doneBeside(Claims claims, Term verb) {
        return claims.places(Term.Kind.CONTENT, verb.key()).stream()
                .allMatch(place -> claims.at(place).surface().endsWith("ing")
                        && !claims.at(place - 1).surface().endsWith(",")
                        && claims.at(place - 1).counts()
                        && peopleBefore(claims, place));
    }

    private static Stream<Violation> passiveMadeActive(Claims before, Claims after) {
        return first(after)
                .filter(verb ->
                        passive(before, verb) && !BY_ME.matcher(before.even()).find() && !passive(after, verb))
                .map(verb -> new Violation(Kind.DOER_INVENTED, verb.surface()));
    }

    private static Stream<Term> first(Claims claims) {
        return claims.terms().stream().filter(Term::counts).limit(1);
    }

    private static boolean passive(Claims claims, Term verb) {
        boolean opens = first(claims).anyMatch(term -> term.key().equals(verb.key()));
        return !opens
                && claims.places(Term.Kind.CONTENT, verb.key()).stream().anyMatch(place -> afterBe(claims, place))
                && !WE.matcher(claims.even()).find();
    }

    private static boolean afterBe(Claims claims, int place) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, place - 4); i < place; i++) {
            words.append(claims.at(i).surface().toLowerCase(Locale.ROOT)).append(' ');
        }
        return BE.matcher(words).find() || BE_AND.matcher(words).find();
    }
}
