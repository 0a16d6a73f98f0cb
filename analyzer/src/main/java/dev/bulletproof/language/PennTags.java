package dev.bulletproof.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes Penn Treebank tags of universal ones, by the form of the word and the tags before it. */
final class PennTags {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ADJ", "JJ"),
            Map.entry("ADP", "IN"),
            Map.entry("ADV", "RB"),
            Map.entry("CCONJ", "CC"),
            Map.entry("DET", "DT"),
            Map.entry("INTJ", "UH"),
            Map.entry("NUM", "CD"),
            Map.entry("PRON", "PRP"),
            Map.entry("SCONJ", "IN"),
            Map.entry("SYM", "SYM"),
            Map.entry("X", "FW"));
    private static final Set<String> POSSESSIVE = Set.of("my", "our", "your", "his", "her", "its", "their");
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "what", "whose");

    private final IrregularVerbs irregular;

    PennTags(IrregularVerbs irregular) {
        this.irregular = irregular;
    }

    /** The Penn tag of a word whose predecessors have {@code before}. */
    String of(String universal, String word, List<String> before) {
        String form = word.toLowerCase(Locale.ROOT);
        return switch (universal) {
            case "PUNCT" -> punctuation(word);
            case "PART" -> form.equals("to") ? "TO" : form.contains("s") || form.equals("'") ? "POS" : "RB";
            case "NOUN" -> plural(form) ? "NNS" : "NN";
            case "PROPN" -> plural(form) && Character.isLowerCase(word.charAt(word.length() - 1)) ? "NNPS" : "NNP";
            case "VERB", "AUX" -> verb(form, before);
            case "PRON" -> POSSESSIVE.contains(form) ? "PRP$" : RELATIVE.contains(form) ? "WP" : "PRP";
            default -> PLAIN.getOrDefault(universal, "NN");
        };
    }

    private static String punctuation(String word) {
        return switch (word) {
            case ",", ".", ":" -> word;
            case ";", "–", "—", "-", "…" -> ":";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            default -> ".";
        };
    }

    private static boolean plural(String form) {
        return form.length() > 3 && form.endsWith("s") && !form.matches(".*(?:ss|us|is|ics)");
    }

    private String verb(String form, List<String> before) {
        if (MODALS.contains(form)) {
            return "MD";
        }
        if (form.endsWith("ing")) {
            return "VBG";
        }
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        if (last.equals("TO") || last.equals("MD")) {
            return "VB";
        }
        if (irregular.isPast(form) || form.endsWith("ed")) {
            return afterAuxiliary(before) ? "VBN" : "VBD";
        }
        if (irregular.isParticiple(form)) {
            return "VBN";
        }
        return form.endsWith("s") && !form.endsWith("ss") ? "VBZ" : "VBP";
    }

    private static boolean afterAuxiliary(List<String> before) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).equals("RB")) {
            last--;
        }
        return last >= 0 && Set.of("VBZ", "VBP").contains(before.get(last));
    }
}
