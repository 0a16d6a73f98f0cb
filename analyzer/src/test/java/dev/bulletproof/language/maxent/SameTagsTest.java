package dev.bulletproof.language.maxent;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/** The flat copies of the models and the toolkits themselves must say the same of every text there is in our data. */
class SameTagsTest {
    private static final String CORE_NLP =
            "target/models/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String OPEN_NLP = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final List<String> CLIPPED = List.of(
            "They test the Colour of 12 UPS-2 units at Müller & Söhne Ltd. in 2019 , e.g. S/4HANA",
            "Interface with clients",
            "iOS 17 and Android 14",
            "-",
            "A",
            "NA",
            "colour organised analysed");

    /** Lines of our own data: rules and roles, full of bullets, names, numbers and signs. */
    private static List<List<String>> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/bulletproof"))) {
            Stream<String> lines = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(SameTagsTest::lines);
            return Stream.concat(CLIPPED.stream(), lines)
                    .map(line -> List.of(line.strip().split("(?<=\\w)(?=[,.:;)])|\\s+", -1)))
                    .filter(words -> !words.contains("") && words.size() < 60)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void core_nlp() throws IOException {
        MaxentTagger original = new MaxentTagger(CORE_NLP, new Properties(), false);
        PennTagger ours = new PennTagger();
        assertThat(sentences())
                .hasSizeGreaterThan(1000)
                .allSatisfy(words -> assertThat(ours.tags(words))
                        .isEqualTo(original
                                .tagSentence(words.stream().map(Word::new).toList())
                                .stream()
                                .map(TaggedWord::tag)
                                .toList()));
    }

    @Test
    void open_nlp() throws IOException {
        try (InputStream in = SameTagsTest.class.getResourceAsStream(OPEN_NLP)) {
            POSTaggerME original = new POSTaggerME(new POSModel(in));
            UniversalTagger ours = new UniversalTagger();
            assertThat(sentences())
                    .allSatisfy(words ->
                            assertThat(ours.tags(words)).containsExactly(original.tag(words.toArray(String[]::new))));
        }
    }
}
