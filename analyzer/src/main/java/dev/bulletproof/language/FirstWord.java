package dev.bulletproof.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides whether the word that opens a bullet is its verb. A bullet has no subject, and taggers were trained on
 * sentences that have one; a pronoun in front helps them with verbs and misleads them with nouns. So the form decides
 * where it can, and only where it cannot are both toolkits asked, with and without a pronoun.
 */
final class FirstWord {
    /** Nouns of agents and acts: what comes before them is more often part of a title than a verb. */
    private static final Pattern AGENT = Pattern.compile(".*(?:er|or|ist|ant|tion|sion|ment|ance|ing|ysis|ship)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");
    private static final Pattern DIRECTED = Pattern.compile("\\p{L}+-(?:up|off|out|down|over|through)|ex-.*");
    private static final Pattern ING = Pattern.compile("\\p{Ll}+ing");
    private static final Set<String> CLOSING = Set.of("of", "for", "and", "&", ",", "in");
    private static final Set<String> OPENING_OBJECT =
            Set.of("a", "an", "the", "our", "its", "their", "every", "each", "all");

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "CD", "PDT");

    private final IrregularVerbs irregular;
    private final Toolkits toolkits;
    private final BareVerb bareVerb;
    private final RoleNouns roles = new RoleNouns();
    private final Set<String> nounsBeforeWith;
    private final Set<String> alsoVerbs;
    private final Set<String> describing;
    private final Set<String> qualifying;
    private final WordList adjectives = WordList.load(FirstWord.class, "adjectives-like-pasts.txt");
    private final WordList fields = WordList.load(FirstWord.class, "ing-nouns.txt");
    private final WordList notGerunds = WordList.load(FirstWord.class, "never-gerunds.txt");
    private final WordList nouns = WordList.load(FirstWord.class, "never-verbs.txt");
    private final WordList notPasts = WordList.load(FirstWord.class, "base-verbs-in-ed.txt");

    FirstWord(IrregularVerbs irregular, Toolkits toolkits, VerbList verbs) {
        this.irregular = irregular;
        this.toolkits = toolkits;
        WordSets words = WordSets.load(FirstWord.class, "bare-verbs.txt");
        this.bareVerb = new BareVerb(toolkits, verbs, roles, words);
        this.nounsBeforeWith = words.set("noun-before-with");
        this.qualifying = words.set("qualifying");
        this.describing = words.set("compounding");
        this.alsoVerbs = words.set("also-verbs");
    }

    /** The verb's tag if the word at {@code at} is a verb; empty where it is none. */
    Optional<String> verbTag(List<String> words, int at) {
        String form = words.get(at).toLowerCase(Locale.ROOT);
        String next = at + 1 < words.size() ? words.get(at + 1).toLowerCase(Locale.ROOT) : "";
        if (!WORD.matcher(form).matches()
                || nouns.has(form)
                || rolesFollow(words, at)
                || DIRECTED.matcher(form).matches()
                || describes(form)) {
            return Optional.empty();
        }
        if (form.equals("using")) {
            return Optional.of("VBG");
        }
        if (form.equals("own") || form.equals("owns")) {
            return Optional.of(form.equals("own") ? "VBP" : "VBZ");
        }
        if (form.endsWith("ing")) {
            return gerund(words, at, form) ? Optional.of("VBG") : Optional.empty();
        }
        if (pastForm(form)) {
            return past(words, at, next);
        }
        boolean third = form.endsWith("s") && !form.endsWith("ss");
        return uncertain(words, at, next, third ? "She" : "They").map(verb -> third ? "VBZ" : "VBP");
    }

    /** "Detail-oriented": an adjective made of two words. */
    private boolean describes(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && describing.contains(form.substring(hyphen + 1));
    }

    /** The name of a field ("Engineering") is a gerund only if the second toolkit says so. */
    private boolean gerund(List<String> words, int at, String form) {
        if (form.length() < 6 || notGerunds.has(form) || roleFollows(words, at)) {
            return false;
        }
        boolean list = at + 2 < words.size()
                && words.get(at + 1).matches("and|&|,")
                && words.get(at + 2).endsWith("ing");
        boolean title = at + 1 < words.size()
                && !plausible(words.get(at + 1))
                && !words.get(at + 1).endsWith("ing");
        return !fields.has(form) || list || (!title && second(words, at).get(0).equals("VBG"));
    }

    /** "Founding member of the board", "Rotating team lead": the -ing form describes who one was. */
    private boolean roleFollows(List<String> words, int at) {
        return IntStream.of(1, 2)
                .filter(i -> at + i < words.size())
                .anyMatch(i -> roles.role(words.get(at + i))
                        && (at + i + 1 == words.size()
                                || words.get(at + i + 1).matches("of|for|at|in|as|on|with|who|[,;.:(–-]")));
    }

    /** "Mentor and tutor with a youth club": two roles joined, and not what was done to whom. */
    private boolean rolesFollow(List<String> words, int at) {
        return at + 2 < words.size()
                && words.get(at + 1).matches("and|&|/")
                && roles.role(form(words, at))
                && roles.role(form(words, at + 2))
                && (at + 3 == words.size() || words.get(at + 3).matches("of|for|at|in|with|[,;.:(–-]"));
    }

    /** Whether a word in lower case has a past form that opens no noun phrase. */
    boolean past(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && pastForm(word) && !adjectives.has(word);
    }

    private boolean pastForm(String form) {
        return irregular.isPast(form) || (form.endsWith("ed") && form.length() > 3 && !notPasts.has(form));
    }

    private Optional<String> past(List<String> words, int at, String next) {
        String form = words.get(at).toLowerCase(Locale.ROOT);
        boolean adjective = (adjectives.has(form) && !actsOn(words, at))
                || (qualifying.contains(form) && roles.role(next))
                || (form.endsWith("ed") && fieldFollows(words, at));
        boolean sameAsBase = irregular.base(form).filter(form::equals).isPresent();
        if (adjective) {
            return Optional.empty();
        }
        return sameAsBase ? uncertain(words, at, next, "They").map(verb -> "VBD") : Optional.of("VBD");
    }

    /** "Certified 40 drivers" is an act, "Certified driver" is not. */
    private boolean actsOn(List<String> words, int at) {
        return at + 1 < words.size()
                && DETERMINERS.contains(toolkits.fast().tags(words).get(at + 1));
    }

    /** "Automated testing for", but not "Organised meeting, wrote agenda": the -ed form describes a field of work. */
    private boolean fieldFollows(List<String> words, int at) {
        boolean field = at + 1 < words.size()
                && ING.matcher(words.get(at + 1)).matches()
                && !toolkits.fast().tags(words).get(at + 1).equals("VBG");
        boolean closes = at + 2 >= words.size() || CLOSING.contains(words.get(at + 2));
        return field && closes && !(at + 3 < words.size() && past(words.get(at + 3)));
    }

    private Optional<Boolean> uncertain(List<String> words, int at, String next, String pronoun) {
        if (next.equals("down") || next.equals("up")) {
            return verbDespiteDirection(words, at);
        }
        BareVerb.Reading reading = bareVerb.read(words, at);
        if (reading != BareVerb.Reading.OPEN) {
            return reading == BareVerb.Reading.VERB ? Optional.of(true) : Optional.empty();
        }
        List<String> subject = withPronoun(words, at, pronoun);
        if (next.equals("with")) {
            boolean act = !nounsBeforeWith.contains(form(words, at));
            boolean heard = verb(toolkits.second().tags(subject), 1) || alsoVerbs.contains(form(words, at));
            return act && heard ? Optional.of(true) : Optional.empty();
        }
        if (mereList(words, at)) {
            return Optional.empty();
        }
        boolean fast = verb(toolkits.fast().tags(subject), 1);
        Supplier<Boolean> second = () -> verb(toolkits.second().tags(subject), 1);
        if (objectFollows(words, at, next)
                && (fast || second.get() || fastRaw(words, at).startsWith("N"))) {
            return Optional.of(true);
        }
        boolean verb = raw(words, at)
                ? plausible(next) || fastRaw(words, at).startsWith("VB")
                : fast && second.get() && byNext(words, at, next);
        return verb ? Optional.of(true) : Optional.empty();
    }

    /** "Churn down 3 points" is a result; "Speed up builds" an act. */
    private Optional<Boolean> verbDespiteDirection(List<String> words, int at) {
        boolean number = at + 2 < words.size() && words.get(at + 2).matches("(?:by|from|to|[$€£₹]?\\d.*)");
        return number ? Optional.empty() : Optional.of(true);
    }

    private static String form(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    /** "Design patterns, clean code": nothing but nouns, and nobody hears a verb in the first. */
    private boolean mereList(List<String> words, int at) {
        List<String> tags = toolkits.second().tags(words.subList(at, words.size()));
        boolean nouns = tags.stream()
                .allMatch(tag -> tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || Set.of(",", "CC", ".").contains(tag));
        return nouns
                && fastRaw(words, at).startsWith("N")
                && second(words, at).get(0).startsWith("N");
    }

    /** "Chair a weekly triage", "Patch 260 hosts": no noun stands right before an article or a count. */
    private boolean objectFollows(List<String> words, int at, String next) {
        if (OPENING_OBJECT.contains(next)) {
            return true;
        }
        List<String> tags = toolkits.second().tags(words);
        int i = at + 1;
        boolean counted = next.matches("\\d{2,}.*");
        while (i < tags.size() && Set.of("CD", "JJ", "NN", "NNP").contains(tags.get(i))) {
            i++;
        }
        return counted && i < tags.size() && tags.get(i).equals("NNS");
    }

    private boolean raw(List<String> words, int at) {
        return verb(toolkits.second().tags(words.subList(at, words.size())), 0);
    }

    private String fastRaw(List<String> words, int at) {
        return toolkits.fast().tags(words).get(at);
    }

    private static boolean plausible(String next) {
        return !AGENT.matcher(next).matches();
    }

    /** Both toolkits hear a verb after a pronoun; a noun of agent or act right after speaks against it. */
    private boolean byNext(List<String> words, int at, String next) {
        if (fastRaw(words, at).startsWith("JJ")) {
            return false;
        }
        if (next.endsWith("ing") && words.get(at).endsWith("s")) {
            return true;
        }
        String tag = at + 1 < words.size() ? toolkits.fast().tags(words).get(at + 1) : "";
        return DETERMINERS.contains(tag) || (plausible(next) && !next.matches("[,.;:/&]|and|for|of|"));
    }

    /** What the second toolkit says without a pronoun; a capital would only mislead it to a name. */
    private List<String> second(List<String> words, int at) {
        List<String> sentence = new ArrayList<>(words.subList(at, words.size()));
        sentence.set(0, sentence.get(0).toLowerCase(Locale.ROOT));
        return toolkits.second().tags(sentence);
    }

    private static boolean verb(List<String> tags, int i) {
        return i < tags.size() && tags.get(i).startsWith("VB");
    }

    static List<String> withPronoun(List<String> words, int at, String pronoun) {
        List<String> sentence = new ArrayList<>();
        sentence.add(pronoun);
        sentence.addAll(words.subList(at, words.size()));
        sentence.set(1, words.get(at).toLowerCase(Locale.ROOT));
        return sentence;
    }
}
