package dev.bulletproof.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a base form that opens a bullet ("Lead and guide members", "Deliver tokenisation") by what the word can be and
 * by what follows it: taggers, trained on sentences with a subject, hear a noun in most of them. Safe to share between
 * threads.
 */
final class BareVerb {
    /** What can be said without the taggers' opinion of the word itself. */
    enum Reading {
        VERB,
        OTHER,
        OPEN
    }

    private static final String CONJUNCTION = "[,&/]|and|or";
    private static final Pattern NO_OBJECT = Pattern.compile("\\p{Punct}|of|for|in|to|");
    private final Set<String> particles;
    private final Set<String> numbered;
    private final Set<String> compounding;
    private final RoleNouns roles;
    private final VerbList verbs;
    private final Toolkits toolkits;

    BareVerb(Toolkits toolkits, VerbList verbs, RoleNouns roles, WordSets words) {
        this.roles = roles;
        this.particles = words.set("particles");
        this.numbered = words.set("numbered");
        this.compounding = words.set("compounding");
        this.verbs = verbs;
        this.toolkits = toolkits;
    }

    Reading read(List<String> words, int at) {
        String form = form(words, at);
        String next = form(words, at + 1);
        if (!verbs.known(form) || compounding.contains(next)) {
            return Reading.OTHER;
        }
        if (next.matches(CONJUNCTION)) {
            return coordinated(words, at);
        }
        if (next.matches("[-–—:]")) {
            return Reading.OTHER;
        }
        if (next.isEmpty() || next.matches("\\p{Punct}|of|for")) {
            return Reading.OPEN;
        }
        boolean title = roles.role(form) && next.matches("at|in");
        boolean label = numbered.contains(form) && next.matches("\\d+");
        if (title || label) {
            return Reading.OTHER;
        }
        boolean skilled = next.equals("at") && form(words, at + 2).endsWith("ing");
        if (verbs.only(form) || skilled) {
            return Reading.VERB;
        }
        int object = particles.contains(next) ? at + 2 : at + 1;
        List<String> tags = toolkits.fast().tags(words);
        if (titled(words, tags, at + 1)) {
            return Reading.OTHER;
        }
        boolean described = object == at + 1 && tags.get(object).startsWith("JJ") && !next.contains("-");
        return described || determined(words, tags, at, object) ? Reading.VERB : Reading.OPEN;
    }

    /** "Lead and guide members", "Design, build and maintain pipelines": verbs all, and then what they act on. */
    private Reading coordinated(List<String> words, int at) {
        List<String> heard = toolkits.second().tags(FirstWord.withPronoun(words, at, "They"));
        boolean only = false;
        int i = at;
        while (verbs.known(form(words, i)) && heard.get(i - at + 1).startsWith("VB")) {
            only |= verbs.only(form(words, i));
            int next = i + 1;
            while (form(words, next).matches(CONJUNCTION)) {
                next++;
            }
            if (next == i + 1) {
                boolean acts = !NO_OBJECT.matcher(form(words, next)).matches() && (only || heavy(heard, next - at + 1));
                return acts ? Reading.VERB : Reading.OPEN;
            }
            i = next;
        }
        boolean nouns = !only && i < words.size() && heard.get(i - at + 1).startsWith("NN");
        return nouns && !verbs.known(form(words, i)) ? Reading.OTHER : Reading.OPEN;
    }

    /** A phrase that no noun before it could be part of: with a determiner, a number or a plural. */
    private static boolean heavy(List<String> tags, int from) {
        int i = from;
        while (i < tags.size() - 1 && tags.get(i).matches("NNP?|JJ")) {
            i++;
        }
        return tags.get(i).matches("DT|PRP\\$|PDT|CD|NNS");
    }

    /** A determiner, possessive or number opens what is acted on. */
    private boolean determined(List<String> words, List<String> tags, int at, int object) {
        int i = form(words, object).matches("about|over|nearly|almost|around|some") ? object + 1 : object;
        boolean counts = i + 1 < words.size()
                && tags.get(i).equals("CD")
                && !numbered.contains(form(words, at))
                && !NO_OBJECT.matcher(form(words, i + 1)).matches();
        return i < words.size() && (counts || tags.get(i).matches("DT|PRP\\$|PDT"));
    }

    /** Whether a noun phrase right after ends in a noun of agent: "Lead technical writer", "Design engineer". */
    private boolean titled(List<String> words, List<String> tags, int from) {
        int i = from;
        while (i + 1 < words.size()
                && tags.get(i).matches("NNP?|JJ")
                && tags.get(i + 1).startsWith("NN")) {
            i++;
        }
        return tags.get(i).matches("NNP?") && roles.agent(form(words, i));
    }

    private static String form(List<String> words, int i) {
        return i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
    }
}
