package dev.bulletproof.rewrite;

import dev.bulletproof.language.WordList;
import java.util.List;

/** A list that ships with the program beside this class. */
final class DataFile {
    private DataFile() {}

    /** The lines of the file of this name, comments and blank lines left out. */
    static List<String> lines(String name) {
        return WordList.load(DataFile.class, name).items();
    }
}
