package dev.bulletproof.read.text;

import dev.bulletproof.read.PlainPages.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the signs of emphasis, links and code out of Markdown and keeps what they mean. */
final class Emphasis {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)](?:\\([^)]*\\)|\\[[^\\]]*])");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)?[^<>\\s]+[.@][^<>\\s]+)>");
    /** Elements of HTML; {@code <technology name>} is none of them, but a placeholder of the author's. */
    static final String ELEMENT = "(?i:a|abbr|b|big|blockquote|br|caption|center|code|dd|del|details|div|dl|dt|em"
            + "|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|main|mark|nav|ol|p|picture"
            + "|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td"
            + "|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)";

    private static final Pattern TAG = Pattern.compile("</?" + ELEMENT + "(?:\\s[^>]*)?/?>|<!--.*?-->");
    private static final Pattern CODE = Pattern.compile("`+([^`]+)`+");
    private static final Pattern SLANTED =
            Pattern.compile("(?<![\\w*_\\\\])[*_](?=\\S)([^*_]+)(?<=\\S)[*_](?![\\w*_])");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>&$%-])");

    private Emphasis() {}

    static List<Stretch> stretches(String markdown) {
        String text = TAG.matcher(AUTOLINK.matcher(LINK.matcher(markdown).replaceAll("$1"))
                        .replaceAll("$1"))
                .replaceAll(" ");
        List<Stretch> stretches = new ArrayList<>();
        boolean cell = false;
        for (String part : text.replaceAll("^\\s*\\||\\|\\s*$", "").split("\\s\\|\\s|\\t", -1)) {
            Matcher strong = STRONG.matcher(part);
            int from = 0;
            while (strong.find()) {
                add(stretches, part.substring(from, strong.start()), false, cell && from == 0);
                add(stretches, strong.group(2), true, cell && strong.start() == 0);
                from = strong.end();
            }
            add(stretches, part.substring(from), false, cell && from == 0);
            cell = true;
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, boolean bold, boolean apart) {
        String slanted = SLANTED.matcher(CODE.matcher(text).replaceAll("$1")).replaceAll("$1");
        String plain = ESCAPE.matcher(slanted).replaceAll("$1").replaceAll("\\\\$", "");
        if (!plain.isBlank()) {
            stretches.add(new Stretch(plain, bold, apart));
        }
    }
}
