package dev.bulletproof.rewrite;

import java.util.regex.Pattern;

/** The base form of a regular verb, by the shape of what is left without its ending. */
final class Stems {
    private static final Pattern DOUBLED = Pattern.compile(".*[aeiou]([bdgmnprt])\\1");
    private static final Pattern DOUBLED_L = Pattern.compile(".*[^aeiou][aeiou]ll");
    private static final Pattern SILENT_E = Pattern.compile(
            ".*(?:[iaou]s|[^aeiou][aiou]t|at|[aeiou]c|rc|nc|v|[dr]g|[aou]g|ng|[bptdgfkc]l|[^aeiou]u|[^e]z|s[rt]iz|yz"
                    + "|ur|[^aeiou]ir|[^aeo]ar|[^aeiou][aiou]k|[^aeiou][ao]p|[^aeiou]id|[^aeiou]ud|in|ag|ap|ak|as|ns|rs|ps)");
    private static final Pattern NO_E = Pattern.compile(
            ".*(?:[aeo]it|oin|ain|ean|een|ing|ess|ass|iss|uss|lis|[aeiou]{2}[tkpdglmn]|visit|edit|audit|limit|exhibit"
                    + "|benefit|deposit|profit|market|target|budget|interpret|monitor|pilot|chat|answer|hear|clear|appear"
                    + "|open|begin|train|hang|bring|ask|mask|spar|focus|bias|canvas|pivot|support|plan|scan)");

    private Stems() {}

    /** "coordinating" gives "coordinate", "planning" "plan". */
    static String ofGerund(String gerund) {
        return base(gerund.substring(0, gerund.length() - 3));
    }

    private static String base(String stem) {
        if (DOUBLED.matcher(stem).matches() || (DOUBLED_L.matcher(stem).matches() && stem.length() > 5)) {
            return stem.substring(0, stem.length() - 1);
        }
        return SILENT_E.matcher(stem).matches() && !NO_E.matcher(stem).matches() ? stem + "e" : stem;
    }
}
