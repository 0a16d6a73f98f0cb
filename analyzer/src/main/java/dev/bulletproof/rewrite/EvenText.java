package dev.bulletproof.rewrite;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evens out what two honest texts may write differently: signs, contractions, wordy phrases. Immutable. */
final class EvenText {
    private static final Pattern SKILLED =
            Pattern.compile("(?i)^(?:used|utili[sz]ed|leveraged|applied|drew on|employed) [\\p{L} ,-]{0,60}?"
                    + "(?:skills|knowledge|expertise|experience|abilities) to ");
    private static final Pattern ABBREVIATION = Pattern.compile("((?:[\\p{L}-]+ ){2,6})\\(([A-Z]{2,6})s?\\)");
    private static final Pattern PREFIX_HYPHEN =
            Pattern.compile("(?i)\\b(co|e|re|non|pre|un|anti|sub|de|over|under)-(?=\\p{L})");

    private static final Pattern USED_TO = Pattern.compile(
            "(?i)((?:made use of|(?:us|utili[sz]|employ|appl|leverag)(?:ed|ied|ing|ying)) [^.;,]{1,60}?)"
                    + " (?:(?:in order |so as )?to|for(?= \\p{L}+ing\\b)) (\\p{L}+)");

    /** "UAT (user acceptance testing)". */
    private static final Pattern EXPANSION = Pattern.compile("\\b([A-Z]{2,6}) \\(((?:[\\p{L}-]+ ){1,5}[\\p{L}-]+)\\)");

    private static final Pattern AND_TO = Pattern.compile("^([^.;:]*?)\\band to ");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)^(?:in|as part of) (?:this|that|my) (?:role|position|job|capacity|post),? ");
    /** "…; was responsible for handling cash". */
    private static final Pattern LATER_DUTY = Pattern.compile(
            "(?i)([;.] (?:and )?|,? and )(?:also )?(?:I )?(?:(?:was|am|were) )?(?:also )?(?:responsible for|accountable for"
                    + "|in charge of|tasked with|charged with|entrusted with) (?=(\\p{L}+ing)\\b)");
    /** "Responsible for opening the store, and also for depositing the takings". */
    private static final Pattern AND_FOR =
            Pattern.compile("(?i)(,?)(?: and|,)(?: also)? (?:for|with|of|in) (?=(\\p{L}+ing)\\b)");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static final List<Sign> SIGNS = List.of(
            new Sign("[‘’ʼ]", "'", "‘", "’", "ʼ"),
            new Sign("[“”«»\"]", "", "“", "”", "«", "»", "\""),
            new Sign("[‐‑‒–—−]", "-", "‐", "‑", "‒", "–", "—", "−"),
            new Sign("(?i)n't\\b", " not", "n't"),
            new Sign("(?i)\\bcan not\\b", "not", "can not"),
            new Sign("(?i)\\b(I)'m\\b", "$1 am", "i'm"),
            new Sign("(?i)\\b(I)'ve\\b", "$1 have", "i've"),
            new Sign("(?i)\\bp\\.a\\.?(?!\\p{L})", "per annum", "p.a"),
            new Sign("(?<=[\\p{L}\\p{N} ])&(?=[ ])", "and", "&"),
            new Sign(
                    "(?i),? but (?:not|(?:was|were|is|are) not) (?:limited|restricted) to,?",
                    "",
                    "limited to",
                    "restricted to"),
            new Sign("\\+/-|±", "plusminus ", "+/-", "±"),
            new Sign("\\bca?\\. ?(?=\\p{N})", "about ", "c. ", "ca."),
            new Sign("~ ?(?=[\\p{Sc}\\p{N}])", "about ", "~"),
            new Sign("(?<=\\p{N}[kKmM]?) ?%", " percent ", "%"),
            new Sign("(?<=\\p{N}[kKmM]?)\\+", " plus ", "+"),
            new Sign("(?<=\\p{N})x\\b", " times", "x"),
            new Sign("(?i)^to (.*?)\\band to ", "$1and ", "and to "),
            new Sign("→|->", " to ", "→", "->"),
            new Sign("(?i)\\bin an? (?!timely)(\\p{L}+) (?:manner|way|fashion)\\b", "$1", "manner", "way", "fashion"),
            new Sign("(?i)\\b(?:cut|reduced)\\b([^.;,]{1,60}) (?:by|in) half\\b", "halved$1", " half"),
            new Sign(
                    "(?i)\\b(in|within|over|for|after|under|inside) an? (?=(?:year|quarter|month|week|day|hour)"
                            + "(?:$|[.,;)]| (?:by|and|with|to|from|using|while|as|at|on|in|after|before|through)\\b))",
                    "$1 one ",
                    " a "),
            new Sign(
                    "(?i)\\b(?:fell|dropped|declined|decreased|shrank|(?:was|were) (?:cut|reduced)) (?:by|in) half\\b",
                    "halved",
                    " half"),
            new Sign(
                    "(?i)\\b(?:cut|reduced|lowered)\\b([^.;,]{1,60}) by 50(?:%| ?percent| per cent)",
                    "halved$1", "by 50"),
            new Sign(
                    "(?i)\\b(?:grew|increased|raised|rose|expanded)\\b([^.;,]{0,40}?) (?:by )?two-?fold\\b",
                    "doubled$1",
                    "fold"),
            new Sign(
                    "(?i)\\b(?:grew|increased|raised|rose|expanded)\\b([^.;,]{0,40}?) (?:by )?three-?fold\\b",
                    "tripled$1",
                    "fold"),
            new Sign("\\b100s (?=of\\b)", "hundreds ", "100s"),
            new Sign("\\b1,?000s (?=of\\b)", "thousands ", "000s"),
            new Sign("(?i)\\bkept (\\p{L}+ )?records? of\\b", "$1recorded", "kept"),
            new Sign(
                    "(?i)\\breceived (?=(?:\\p{L}[\\p{L}']* ){0,4}(?:prize|award|medal|trophy)\\b)",
                    "won ",
                    "received"),
            new Sign("(?<!^)\\bMar\\b(?! \\p{Lu})\\.?", "March", "mar"),
            new Sign("(?<!^)\\b(Mon|Fri|Sun)\\b(?! \\p{Lu})\\.?", "$1day", "mon", "fri", "sun"),
            new Sign("(?<!^)\\bSat\\b(?! \\p{Lu})\\.?", "Saturday", "sat"),
            new Sign("(?<!^)\\bTues?\\b\\.?", "Tuesday", "tue"),
            new Sign("(?<!^)\\bWed\\b(?! \\p{Lu})\\.?", "Wednesday", "wed"),
            new Sign("(?<!^)\\bThu(?:rs?)?\\b\\.?", "Thursday", "thu"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) euros?\\b",
                    "€$1",
                    "euro"),
            new Sign(
                    "(?i)(?<![\\p{Sc}\\p{N}.,])(\\p{N}[\\p{N}.,]*(?: ?(?:k|m|bn|thousand|million|billion))?) dollars?\\b",
                    "\\$$1",
                    "dollar"),
            new Sign(" ?/ ?(?=(?:day|week|month|quarter|year|hour|wk|mo|yr|hr)\\b)", " per ", "/"),
            new Sign("> ?(?=\\p{N})", "over ", ">"),
            new Sign("< ?(?=\\p{N})", "under ", "<"),
            new Sign(" - ", " ; ", " - "));

    /**
     * A sign and the word or plainer sign for it.
     *
     * @param cues of which a text with the sign holds one, in lower case: most texts hold none, and are not searched
     */
    private record Sign(Pattern pattern, String word, List<String> cues) {
        Sign(String sign, String word, String... cues) {
            this(Pattern.compile(sign), word, List.of(cues));
        }
    }

    private final Set<String> changes;
    private final Equivalents equivalents = new Equivalents();
    private final Turns turns = new Turns();
    private final SpelledNumbers numbers = new SpelledNumbers();
    private final Pattern softOpeners;
    private final Pattern fillers;

    EvenText(Verbs verbs) {
        changes = Stream.concat(
                        verbs.changes().stream(),
                        Stream.of("claim-verbs.txt", "attainment-verbs.txt")
                                .flatMap(file -> DataFile.lines(file).stream()))
                .collect(Collectors.toUnmodifiableSet());
        fillers = Pattern.compile("(?i)\\b(?:"
                + DataFile.lines("droppable.txt").stream()
                        .filter(word -> word.contains("-"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")\\b");
        String praise = DataFile.lines("droppable.txt").stream()
                .filter(word -> word.endsWith("ly"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        softOpeners = Pattern.compile(
                "(?i)^(?:(?:" + praise + ") )?(?:" + verbs.openers().expression() + ") *");
    }

    /** The evened-out text. */
    String of(String text) {
        String even =
                numbers.figures(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        even = withoutSoftOpener(signs(even));
        even = turns.plain(equivalents.plain(usedTo(withoutOpening(SKILLED, even))));
        if (even.indexOf('-') >= 0) {
            even = fillers.matcher(even).replaceAll(match -> match.group().replace("-", ""));
            even = PREFIX_HYPHEN.matcher(even).replaceAll("$1");
        }
        return BLANKS.matcher(even).replaceAll(" ").strip();
    }

    /** "Used SQL to count stock" tells that stock was counted, but "to cut costs" what it was meant for. */
    private String usedTo(String text) {
        Matcher used = USED_TO.matcher(text);
        return used.lookingAt() && !changes.contains(base(used.group(2).toLowerCase(Locale.ROOT)))
                ? used.group(1) + " ; " + used.group(2) + text.substring(used.end())
                : text;
    }

    private static String base(String verb) {
        return verb.endsWith("ing") ? Stems.ofGerund(verb) : verb;
    }

    /** "My duties were to check passes and to escort visitors" as "check passes and escort visitors". */
    private String withoutSoftOpener(String text) {
        String led = joined(LATER_DUTY, withoutOpening(LEAD_IN, text), "$1");
        String rest = withoutOpening(softOpeners, led);
        return rest.equals(led) ? led : joined(AND_FOR, AND_TO.matcher(rest).replaceFirst("$1and "), "$1 and ");
    }

    /** A change that was only asked for stays so. */
    private String joined(Pattern pattern, String text, String plain) {
        return pattern.matcher(text)
                .replaceAll(
                        match -> changes.contains(Stems.ofGerund(match.group(2).toLowerCase(Locale.ROOT)))
                                ? Matcher.quoteReplacement(match.group())
                                : plain);
    }

    private static String signs(String text) {
        String even = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Sign sign : SIGNS) {
            if (sign.cues.stream().anyMatch(lower::contains)) {
                even = sign.pattern.matcher(even).replaceAll(sign.word);
                lower = even.toLowerCase(Locale.ROOT);
            }
        }
        return even;
    }

    private static String withoutOpening(Pattern opening, String text) {
        Matcher matcher = opening.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** Abbreviations that a text explains, such as UAT for "user acceptance testing (UAT)": phrase to letters. */
    Map<String, String> explained(String text) {
        Map<String, String> explained = new LinkedHashMap<>();
        if (text.indexOf('(') < 0) {
            return explained;
        }
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            List<String> words = List.of(matcher.group(1).strip().split("[ -]", -1));
            String letters = matcher.group(2);
            if (words.size() >= letters.length()) {
                List<String> phrase = words.subList(words.size() - letters.length(), words.size());
                if (initials(phrase).equalsIgnoreCase(letters)) {
                    explained.put(String.join(" ", phrase), letters);
                }
            }
        }
        EXPANSION.matcher(text).results().forEach(match -> {
            if (initials(List.of(match.group(2).split("[ -]", -1))).equalsIgnoreCase(match.group(1))) {
                explained.put(match.group(2), match.group(1));
            }
        });
        return explained;
    }

    private static String initials(List<String> phrase) {
        return phrase.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
