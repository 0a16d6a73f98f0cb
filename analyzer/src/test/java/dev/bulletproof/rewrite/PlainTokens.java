package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Law 1 on plain tokens, written apart from {@link FactGuard} and sharing no code and no list with it: every word of a
 * proposal outside its slots is a word of the bullet, an inflection of one, or of a closed list; every figure and every
 * capitalised word of the bullet is still there.
 */
final class PlainTokens {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’+#.&/%-]*[\\p{L}\\p{N}+#%]|[\\p{L}\\p{N}]");
    private static final Set<String> GRAMMAR = Set.of(
            "a", "an", "the", "and", "of", "to", "for", "with", "using", "across", "by", "from", "in", "on", "over",
            "worth", "up", "between");
    /** Verbs of one rung and kind that may stand for each other, here: directing. */
    private static final Set<String> DIRECTING =
            Set.of("managed", "manage", "managing", "management", "led", "lead", "leading");

    private static final List<Set<String>> IRREGULAR = Stream.of(
                    "write wrote writing written",
                    "build built building",
                    "give gave giving given",
                    "run ran running",
                    "lead led leading",
                    "make made making",
                    "deal dealt dealing",
                    "keep kept keeping",
                    "hold held holding",
                    "teach taught teaching",
                    "sell sold selling sale sales",
                    "set setting",
                    "cut cutting",
                    "take took taking",
                    "bring brought bringing",
                    "oversee oversaw overseeing oversight",
                    "meet met meeting",
                    "speak spoke speaking",
                    "draw drew drawing drawn",
                    "find found finding",
                    "drive drove driving",
                    "ice iced icing",
                    "buy bought buying",
                    "do did doing",
                    "get got getting",
                    "shoot shot shooting",
                    "troubleshoot troubleshot troubleshooting",
                    "fly flew flying",
                    "feed fed feeding",
                    "bind bound binding",
                    "seek sought seeking",
                    "bear bore bearing",
                    "stand stood standing",
                    "understand understood understanding",
                    "pay paid paying payment",
                    "lay laid laying",
                    "win won winning",
                    "grow grew growing growth",
                    "sweep swept sweeping",
                    "dig dug digging",
                    "grind ground grinding",
                    "send sent sending",
                    "spend spent spending",
                    "break broke breaking",
                    "choose chose choosing choice",
                    "begin began beginning",
                    "catch caught catching",
                    "come came coming",
                    "become became becoming",
                    "drink drank drinking",
                    "fall fell falling",
                    "fight fought fighting",
                    "freeze froze freezing",
                    "go went going",
                    "hang hung hanging",
                    "hear heard hearing",
                    "know knew knowing",
                    "leave left leaving",
                    "lend lent lending",
                    "lose lost losing loss",
                    "ride rode riding",
                    "ring rang ringing",
                    "rise rose rising",
                    "say said saying",
                    "see saw seeing",
                    "shear sheared shorn shearing",
                    "show showed shown showing",
                    "sing sang singing",
                    "sit sat sitting",
                    "sleep slept sleeping",
                    "steal stole stealing",
                    "strike struck striking",
                    "swim swam swimming",
                    "tell told telling",
                    "think thought thinking",
                    "throw threw throwing",
                    "wear wore wearing",
                    "weave wove weaving",
                    "wind wound winding",
                    "rebuild rebuilt rebuilding",
                    "rewrite rewrote rewriting",
                    "undertake undertook undertaking",
                    "spin spun spinning",
                    "read reading",
                    "let letting",
                    "spread spreading",
                    "liaise liaised liaison liaising",
                    "analyse analysed analyze analyzed analysis analysing analyzing",
                    "maintain maintained maintenance",
                    "close closed closure",
                    "execute executed execution",
                    "advise advised advice advising",
                    "submit submitted submission",
                    "acquire acquired acquisition",
                    "describe described description",
                    "prescribe prescribed prescription",
                    "receive received receipt reception",
                    "procure procured procurement",
                    "renew renewed renewal",
                    "prove proved proof",
                    "support supported",
                    "dispose disposed disposal",
                    "produce produced production",
                    "reduce reduced reduction",
                    "resolve resolved resolution",
                    "revise revised revision",
                    "supervise supervised supervision",
                    "provide provided provision",
                    "convert converted conversion",
                    "migrate migrated migration",
                    "decide decided decision",
                    "explain explained explanation",
                    "manage managed management",
                    "assist assisted assistance",
                    "guide guided guidance",
                    "enter entered entry",
                    "use used using",
                    "administer administered administration",
                    "dry dried drying",
                    "try tried trying",
                    "apply applied applying application")
            .map(forms -> Set.of(forms.split(" ", -1)))
            .toList();

    private PlainTokens() {}

    /** What is wrong with a proposal whose slots are cut out; empty where nothing is. */
    static List<String> faults(String bullet, String proposal) {
        List<String> faults = new ArrayList<>();
        List<String> old = tokens(bullet);
        List<String> now = tokens(proposal);
        for (String word : now) {
            if (!GRAMMAR.contains(lower(word)) && old.stream().noneMatch(other -> akin(lower(other), lower(word)))) {
                faults.add("new word: " + word);
            }
        }
        for (String word : old.subList(Math.min(1, old.size()), old.size())) {
            boolean name = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
            boolean fact = name || word.chars().anyMatch(Character::isDigit);
            if (fact && now.stream().noneMatch(other -> lower(other).equals(lower(word)))) {
                faults.add("lost: " + word);
            }
        }
        return faults;
    }

    /** The text without these slots. */
    static String cut(String text, List<Slot> slots) {
        String cut = text;
        for (Slot slot : slots) {
            cut = cut.replace(slot.text(), " ");
        }
        return cut;
    }

    private static List<String> tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        List<String> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static boolean akin(String old, String now) {
        if (old.equals(now) || (DIRECTING.contains(old) && DIRECTING.contains(now))) {
            return true;
        }
        if (IRREGULAR.stream().anyMatch(forms -> forms.contains(old) && forms.contains(now))) {
            return true;
        }
        if (slip(old, now)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(old.length(), now.length()) && old.charAt(common) == now.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= now.length() - 3 && old.length() - common <= 6;
    }

    /** "recieving" and "receive": the same letters but for the ending, two of them swapped. */
    private static boolean slip(String old, String now) {
        String stem = now.replaceFirst("(?:ed|e)$", "");
        String begin = old.length() < stem.length() ? "" : old.substring(0, stem.length());
        return stem.length() > 4
                && !begin.equals(stem)
                && begin.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(stem.chars().sorted().boxed().toList())
                && old.length() - stem.length() <= 3;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
