package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final List<Set<String>> IRREGULAR = List.of(
            Set.of("write", "wrote", "writing"),
            Set.of("build", "built", "building"),
            Set.of("give", "gave", "giving"),
            Set.of("run", "ran", "running"),
            Set.of("lead", "led", "leading"),
            Set.of("make", "made", "making"),
            Set.of("deal", "dealt", "dealing"),
            Set.of("keep", "kept", "keeping"),
            Set.of("hold", "held", "holding"),
            Set.of("teach", "taught", "teaching"),
            Set.of("sell", "sold", "selling"),
            Set.of("set", "setting"),
            Set.of("cut", "cutting"),
            Set.of("take", "took", "taking"),
            Set.of("bring", "brought", "bringing"),
            Set.of("oversee", "oversaw", "overseeing"),
            Set.of("meet", "met", "meeting"),
            Set.of("speak", "spoke", "speaking"),
            Set.of("draw", "drew", "drawing", "drawn"),
            Set.of("find", "found", "finding"),
            Set.of("drive", "drove", "driving"),
            Set.of("buy", "bought", "buying"),
            Set.of("do", "did", "doing"),
            Set.of("get", "got", "getting"),
            Set.of("shoot", "shot", "shooting"),
            Set.of("troubleshooting", "troubleshot", "troubleshoot"),
            Set.of("fly", "flew", "flying"),
            Set.of("feed", "fed", "feeding"),
            Set.of("bind", "bound", "binding"),
            Set.of("seek", "sought", "seeking"),
            Set.of("bear", "bore", "bearing"),
            Set.of("stand", "stood", "standing"),
            Set.of("pay", "paid", "paying"),
            Set.of("lay", "laid", "laying"),
            Set.of("win", "won", "winning"),
            Set.of("grow", "grew", "growing"),
            Set.of("sweep", "swept", "sweeping"),
            Set.of("dig", "dug", "digging"),
            Set.of("grind", "ground", "grinding"),
            Set.of("send", "sent", "sending"),
            Set.of("spend", "spent", "spending"),
            Set.of("liaise", "liaised", "liaison", "liaising"),
            Set.of("analysis", "analysed", "analyzed", "analyse"),
            Set.of("maintenance", "maintained"),
            Set.of("closure", "closed"),
            Set.of("execution", "executed"));

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
        int common = 0;
        while (common < Math.min(old.length(), now.length()) && old.charAt(common) == now.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= now.length() - 3 && old.length() - common <= 6;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
