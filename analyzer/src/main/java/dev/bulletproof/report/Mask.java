package dev.bulletproof.report;

import dev.bulletproof.model.Identity;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blacks out what tells who somebody is: the name and each of its parts, the contacts as printed, and whatever looks
 * like an e-mail address, a link or a telephone number. A masked text is as long as before, so offsets stay true.
 */
final class Mask {
    /** E-mail addresses; links with or without scheme; telephone numbers of at least nine digits. */
    private static final String SHAPES = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
            + "|(?:https?://|www\\.)\\S+"
            + "|(?:linkedin|github|gitlab|bitbucket|behance|dribbble|medium|twitter|x)\\.(?:com|org|net)/\\S*"
            + "|(?<![\\w$€£₹.])\\+?\\(?\\d(?:[\\s().-]{0,2}\\d){8,14}(?!\\w)";

    private final Pattern personal;

    Mask(Identity identity) {
        String known = Stream.concat(nameParts(identity), identity.contacts().stream())
                .map(String::strip)
                .filter(text -> text.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(text -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                .collect(Collectors.joining("|"));
        String all = known.isEmpty() ? SHAPES : known + "|" + SHAPES;
        personal = Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> nameParts(Identity identity) {
        return Stream.concat(
                Stream.of(identity.name()), Stream.of(identity.name().split("[\\s,]+")));
    }

    String text(String text) {
        Matcher found = personal.matcher(text);
        return found.replaceAll(match -> match.group().replaceAll("\\S", "█"));
    }

    List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }
}
