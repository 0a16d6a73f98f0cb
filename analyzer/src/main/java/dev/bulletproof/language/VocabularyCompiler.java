package dev.bulletproof.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A step of the build: makes the {@link Vocabulary} from lists of words, one a line. */
public final class VocabularyCompiler {
    /** At ten bits a word one strange word in a hundred is taken for a known one. */
    private static final int BITS_A_WORD = 10;

    private VocabularyCompiler() {}

    /** Writes below the folder of classes that is named first what the lists named after it hold. */
    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            words.addAll(Files.readAllLines(Path.of(args[i])));
        }
        Path target = Path.of(args[0])
                .resolve(VocabularyCompiler.class.getPackageName().replace('.', '/'))
                .resolve(Vocabulary.RESOURCE);
        Files.write(target, Vocabulary.compiled(words, words.size() * BITS_A_WORD / Byte.SIZE));
    }
}
