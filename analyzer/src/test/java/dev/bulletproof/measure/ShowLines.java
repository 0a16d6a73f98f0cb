package dev.bulletproof.measure;

import dev.bulletproof.model.Box;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import java.nio.file.Path;
import java.util.Locale;

/** Prints the lines of a file as they were read: {@code ShowLines FILE}. */
final class ShowLines {

    private ShowLines() {}

    public static void main(String[] arguments) throws UnreadableException {
        Pages pages = new Reader(Limits.standard()).read(Path.of(arguments[0]));
        pages.lines().forEach(line -> System.out.println(shown(line)));
        pages.hidden().forEach(text -> System.out.println("HIDDEN " + text));
        pages.problems().forEach(System.out::println);
    }

    private static String shown(TextLine line) {
        Box box = line.box();
        return String.format(
                Locale.ROOT,
                "%d.%-3d b%-3d x%3.0f-%3.0f y%3.0f s%4.1f %s %s%s l%d h%d %s",
                line.page(),
                line.ordinal(),
                line.block(),
                box.left(),
                box.right(),
                box.top(),
                line.words().get(0).size(),
                line.words().get(0).bold() ? "B" : " ",
                line.listMark() == null ? "-----" : line.listMark(),
                line.whole() ? "." : " ",
                line.level(),
                line.heading(),
                line.text());
    }
}
