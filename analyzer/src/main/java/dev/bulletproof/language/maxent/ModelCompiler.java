package dev.bulletproof.language.maxent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: makes flat copies of the models. A copy that is there already is taken to be right. */
public final class ModelCompiler {
    private ModelCompiler() {}

    /** Reads CoreNLP's tagger from the first path and writes below the second, a folder of classes. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path folder =
                Path.of(args[1]).resolve(ModelCompiler.class.getPackageName().replace('.', '/'));
        if (Files.notExists(folder.resolve(PennModel.RESOURCE))) {
            Files.write(folder.resolve(PennModel.RESOURCE), PennCompiler.compiled(args[0]));
        }
        if (Files.notExists(folder.resolve(UniversalModel.RESOURCE))) {
            Files.write(folder.resolve(UniversalModel.RESOURCE), UniversalCompiler.compiled());
        }
    }
}
