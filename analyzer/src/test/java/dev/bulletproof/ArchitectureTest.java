package dev.bulletproof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way through the house, as DESIGN draws it: one direction, no cycles, each toolkit behind one border. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.bulletproof");

    /** Each stage may see what stands before it in this list, and nothing that stands after it. */
    private static final List<String> STAGES = List.of(
            "model",
            "settings",
            "read",
            "structure",
            "language",
            "evidence",
            "rules",
            "rewrite",
            "checklist",
            "report",
            "coach",
            "annotate");

    private static List<String> stages() {
        return STAGES;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_stage_sees_only_what_lies_before_it(String stage) {
        String[] later = STAGES.stream()
                .skip(STAGES.indexOf(stage) + 1L)
                .map(name -> "dev.bulletproof." + name + "..")
                .toArray(String[]::new);
        if (later.length > 0) {
            holds(noClasses()
                    .that()
                    .resideInAPackage("dev.bulletproof." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("the stages run in one direction"));
        }
    }

    @Test
    void packages_have_no_cycles() {
        holds(slices().matching("dev.bulletproof.(**)").should().beFreeOfCycles());
    }

    @Test
    void each_toolkit_stays_behind_its_border() {
        holds(only("dev.bulletproof.language..", "edu.stanford..", "opennlp.."));
        holds(only(new String[] {"dev.bulletproof.read..", "dev.bulletproof.annotate.."}, "org.apache.poi.."));
        holds(only(
                new String[] {"dev.bulletproof.read..", "dev.bulletproof.annotate.."},
                "org.apache.pdfbox..",
                "org.apache.fontbox.."));
        holds(only("dev.bulletproof.settings..", "org.snakeyaml.."));
    }

    @Test
    void nothing_opens_a_socket() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("opennlp.tools.util.DownloadUtil")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .callConstructor(opennlp.tools.postag.POSTaggerME.class, String.class)
                .orShould()
                .callConstructor(opennlp.tools.tokenize.TokenizerME.class, String.class)
                .orShould()
                .callConstructor(opennlp.tools.sentdetect.SentenceDetectorME.class, String.class)
                .because("law 4: a résumé never leaves the machine"));
    }

    @Test
    void the_model_holds_values_only() {
        holds(classes()
                .that()
                .resideInAPackage("dev.bulletproof.model..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces());
    }

    @Test
    void only_the_command_line_writes_to_the_standard_streams() {
        holds(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void names_say_what_a_class_is() {
        holds(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)"));
    }

    @Test
    void nothing_static_changes() {
        holds(noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true));
    }

    private static ArchRule only(String home, String... libraries) {
        return only(new String[] {home}, libraries);
    }

    private static ArchRule only(String[] homes, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("a library's types stop at the border of its stage");
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
