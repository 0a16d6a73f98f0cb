import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * Reads lines of kind, old text and new text, separated by tabs, and prints by kind how many of the new texts have an
 * error by LanguageTool that the old one does not have; {@code --misses} lists them.
 */
public final class GrammarCheck {
    private final Map<String, JLanguageTool> tools = Map.of(
            "en-GB", new JLanguageTool(Languages.getLanguageForShortCode("en-GB")),
            "en-US", new JLanguageTool(Languages.getLanguageForShortCode("en-US")));

    private GrammarCheck() {
        for (JLanguageTool tool : tools.values()) {
            tool.getAllActiveRules().stream()
                    .filter(rule -> rule.isDictionaryBasedSpellingRule())
                    .forEach(rule -> spelling.put(rule.getId(), true));
        }
    }

    private final Map<String, Boolean> spelling = new TreeMap<>();

    /** See the class. */
    public static void main(String[] args) throws IOException {
        GrammarCheck check = new GrammarCheck();
        Map<String, int[]> counts = new TreeMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", -1);
            List<String> errors = check.added(parts[1], parts[2]);
            int[] count = counts.computeIfAbsent(parts[0], kind -> new int[2]);
            count[0]++;
            count[1] += errors.isEmpty() ? 0 : 1;
            if (!errors.isEmpty() && List.of(args).contains("--misses")) {
                System.out.println(parts[0] + " " + errors + "\n    " + parts[1] + "\n    " + parts[2]);
            }
        }
        counts.forEach((kind, count) -> System.out.printf(
                "%-9s %4d texts, %d with a new error: %.1f%% without%n",
                kind, count[0], count[1], 100.0 * (count[0] - count[1]) / count[0]));
    }

    /** Errors in both spellings of English that the old text does not have. */
    private List<String> added(String old, String proposed) throws IOException {
        List<String> british = added(tools.get("en-GB"), old, proposed);
        List<String> american = added(tools.get("en-US"), old, proposed);
        return british.size() <= american.size() ? british : american;
    }

    private List<String> added(JLanguageTool tool, String old, String proposed) throws IOException {
        List<String> before = names(tool, old, old);
        List<String> after = new ArrayList<>(names(tool, proposed, old));
        before.forEach(after::remove);
        return after;
    }

    /** The author's choice between -ise and -ize is no error. */
    private List<String> names(JLanguageTool tool, String text, String old) throws IOException {
        return tool.check(text).stream()
                .filter(match -> !ofAuthor(match, text, old))
                .filter(match -> !match.getRule().getId().startsWith("OXFORD_SPELLING"))
                .map(match -> match.getRule().getId() + ": " + text.substring(match.getFromPos(), match.getToPos()))
                .toList();
    }

    /** A word of the author's own that no dictionary has, such as a product's name. */
    private boolean ofAuthor(RuleMatch match, String text, String old) {
        return spelling.containsKey(match.getRule().getId())
                && old.contains(text.substring(match.getFromPos(), match.getToPos()));
    }
}
