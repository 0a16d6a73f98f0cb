package dev.bulletproof.rewrite;

import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.language.VerbList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the repairs and the guard know about verbs and the nouns made from them, loaded once for all. Immutable. */
final class Verbs {
    private static final Set<String> PARTICLES = Set.of("up", "out", "down", "over", "off", "back", "through");

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PRP", "CD");

    private static final Set<String> WITH =
            Set.of("negotiate", "liaise", "interact", "communicate", "collaborate", "participate", "comply", "engage");

    private static final Set<String> VERBS_WHEN_FIRST = Set.of("building", "setting", "pricing", "nursing", "billing");

    /** Nouns in -ation that mostly name no act. */
    private static final Set<String> THINGS = Set.of(
            "location",
            "relation",
            "situation",
            "population",
            "association",
            "vacation",
            "occupation",
            "combination",
            "corporation",
            "motivation",
            "station",
            "delegation");

    private final Inflector inflector = new Inflector();
    private final KnownVerbs known;
    private final WordKey keys = new WordKey(inflector);
    private final SoftOpeners openers = new SoftOpeners();
    private final Quantifiers quantifiers = new Quantifiers();
    private final Set<String> changes = Set.copyOf(DataFile.lines("change-verbs.txt"));
    private final RoleNouns roles = new RoleNouns();
    private final Map<String, String> verbOfNoun = new HashMap<>();
    private final Map<String, Set<String>> governed = new HashMap<>();
    private final Set<String> neverPromoted = new HashSet<>();
    private final Set<String> ingWords = new HashSet<>(DataFile.lines("ing-words.txt"));

    private final Set<String> nounGerunds = new HashSet<>(DataFile.lines("noun-gerunds.txt"));

    private final Set<String> compounds = new HashSet<>(DataFile.lines("compounds.txt"));

    Verbs(VerbList list) {
        known = new KnownVerbs(list, inflector);
        for (String line : DataFile.lines("nominals.txt")) {
            verbOfNoun.put(line.split(" ", -1)[0], line.split(" ", -1)[1]);
        }
        for (String line : DataFile.lines("governed.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            Set<String> prepositions = Set.copyOf(words.subList(1, words.size()));
            governed.put(words.get(0), prepositions);
            governed.put(inflector.gerund(words.get(0)), prepositions);
        }
        for (String verb : DataFile.lines("never-promoted.txt")) {
            neverPromoted.add(verb);
            neverPromoted.add(inflector.gerund(verb));
        }
    }

    /** Which words in -ing are those of verbs. */
    KnownVerbs known() {
        return known;
    }

    /** What is compared of words. */
    WordKey keys() {
        return keys;
    }

    /** The phrases that stand before the verb of a duty. */
    SoftOpeners openers() {
        return openers;
    }

    /** Words that stand where a count should. */
    Quantifiers quantifiers() {
        return quantifiers;
    }

    /** Verbs that say of something that it grew, shrank, came or went. */
    Set<String> changes() {
        return changes;
    }

    /** Nouns that name what somebody is. */
    RoleNouns roles() {
        return roles;
    }

    Inflector inflector() {
        return inflector;
    }

    /** Whether a word has the shape of a verb in -ing. */
    boolean isGerund(Piece piece) {
        String word = piece.word();
        boolean first = piece.gap().isEmpty();
        boolean name = piece.tag().startsWith("NNP") && !first && !piece.text().equals(word);
        boolean noun = ingWords.contains(word) && !(first && VERBS_WHEN_FIRST.contains(word));
        return word.endsWith("ing") && word.length() > 4 && !noun && !name;
    }

    /** Whether a gerund stands at an index: "banking" is a noun, "banking the takings" is an act. */
    boolean isGerund(Draft draft, int i) {
        Piece piece = draft.at(i);
        boolean paired = i > 1
                && draft.at(i - 1).isAnd()
                && isGerund(draft.at(i - 2))
                && draft.at(i + 1).tag().equals("NNS");
        boolean acts = ingWords.contains(piece.word())
                && (paired || DETERMINERS.contains(draft.at(i + 1).tag()) || isParticle(draft.at(i + 1)))
                && !piece.word().equals("during");
        return (acts || isGerund(piece)) && !compound(draft, i);
    }

    /** "planning permission": the first word only sorts the second. */
    private boolean compound(Draft draft, int i) {
        String word = draft.at(i).word();
        String next = draft.at(i + 1).word();
        boolean idle = word.equals("working") && !draft.at(i + 1).tag().matches("IN|RB|TO") && !next.endsWith("ly");
        boolean field = nounGerunds.contains(word)
                && isActNoun(next)
                && draft.at(i + 1).tag().equals("NN")
                && (draft.at(i + 2).tag().matches("IN|") || draft.at(i + 2).separates());
        return idle
                || field
                || compounds.contains(word + " " + next)
                || compounds.contains(word + " " + next.replaceFirst("s$", ""));
    }

    /** "pricing books" may be an act, or books of one kind. */
    boolean isVerbOrField(Piece piece) {
        return VERBS_WHEN_FIRST.contains(piece.word());
    }

    boolean isPromotable(Piece piece) {
        return !neverPromoted.contains(piece.word());
    }

    /** The verb that reports the same act as a noun does. */
    Optional<String> ofNoun(Piece piece) {
        return ofActNoun(piece.word());
    }

    boolean isActNoun(String word) {
        return ofActNoun(word).isPresent();
    }

    Optional<String> ofActNoun(String word) {
        return Optional.ofNullable(verbOfNoun.get(word)).or(() -> made(word));
    }

    /** "sterilisation" and "fabrication" are of "sterilise" and "fabricate". */
    private Optional<String> made(String noun) {
        return noun.endsWith("ation") && !THINGS.contains(noun)
                ? Stream.of(
                                noun.replaceFirst("(i[sz])ation$", "$1e"),
                                noun.replaceFirst("ification$", "ify"),
                                noun.replaceFirst("ation$", "ate"))
                        .filter(verb -> !verb.equals(noun) && known.isBase(verb))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a verb (base or gerund) takes its object through this preposition. */
    boolean governs(String verb, String preposition) {
        return governed.getOrDefault(verb, Set.of()).contains(preposition);
    }

    /** Whether the verb of this act takes its object through a preposition, so that none can be put behind it. */
    boolean takesPreposition(Piece act) {
        return ofNoun(act).filter(WITH::contains).isPresent();
    }

    boolean isParticle(Piece piece) {
        return PARTICLES.contains(piece.word());
    }

    /** Whether a word in -ing can be made finite: it is a verb's, or misspelt and clear. */
    boolean isClear(Piece gerund) {
        return known.isGerund(gerund.word()) || known.mended(gerund.word()).isPresent();
    }

    /** Whether a word in -ing is that of a verb as it is spelt. */
    boolean isVerb(Piece gerund) {
        return known.isGerund(gerund.word());
    }

    /** A gerund in the style's tense, a misspelt one as it was meant. */
    String finite(Piece gerund, Style style) {
        if (!known.isGerund(gerund.word())) {
            return finite(known.mended(gerund.word()).orElse(baseOfGerund(gerund)), style);
        }
        return style.present() ? baseOfGerund(gerund) : inflector.pastOfGerund(gerund.word());
    }

    /** The past of the same verb, a misspelt one as it was meant. */
    String pastOfParticiple(String participle) {
        String gerund = participle.replaceFirst("ed$", "ing");
        boolean regular = !gerund.equals(participle) && !known.isGerund(gerund);
        return Optional.of(gerund)
                .filter(ignored -> regular)
                .flatMap(known::mended)
                .map(base -> inflector.past(base, true))
                .orElseGet(() -> inflector.pastOfParticiple(participle));
    }

    /** A base form in the style's tense. */
    String finite(String base, Style style) {
        return style.present() ? base : inflector.past(base, style.british());
    }

    private String baseOfGerund(Piece gerund) {
        return inflector.irregularBase(gerund.word()).orElseGet(() -> regularBase(gerund));
    }

    private String regularBase(Piece gerund) {
        String word = gerund.word();
        if (!gerund.lemma().isEmpty() && !gerund.lemma().equals(word)) {
            return gerund.lemma();
        }
        return Stems.ofGerund(word);
    }
}
