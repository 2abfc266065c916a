package org.wakhan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.random.Streams;

/** The rules that the packages of ARCHITECTURE.md keep. Oracle: its table of who may use whom. */
class ArchitectureTest {
    private static final int LONGEST_FILE = 400;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wakhan");

    /** Who may use whom, from the bottom up; {@code input} besides, which all may use. The command line may use all. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("input", List.of()),
            Map.entry("random", List.of()),
            Map.entry("statistics", List.of()),
            Map.entry("region", List.of()),
            Map.entry("evidence", List.of("region")),
            Map.entry("history", List.of("region", "statistics")),
            Map.entry("narrative", List.of("history", "region")),
            Map.entry("parameter", List.of("evidence")),
            Map.entry("scenario", List.of("parameter", "region")),
            Map.entry("model", List.of("scenario", "parameter", "region", "evidence", "random", "history")),
            Map.entry("ledger", List.of("model", "parameter", "evidence")),
            Map.entry(
                    "experiment",
                    List.of("model", "history", "scenario", "parameter", "region", "random", "statistics")),
            Map.entry("ablation", List.of("experiment", "model", "history", "scenario", "parameter", "statistics")),
            Map.entry("design", List.of("experiment", "history", "scenario", "parameter", "region", "random")),
            Map.entry("store", List.of("experiment", "history", "scenario", "parameter", "region", "statistics")),
            Map.entry(
                    "calibration",
                    List.of(
                            "experiment",
                            "model",
                            "history",
                            "scenario",
                            "parameter",
                            "region",
                            "evidence",
                            "random",
                            "statistics",
                            "store")),
            Map.entry("comparison", List.of("store", "history", "parameter", "region", "statistics")),
            Map.entry(
                    "chart",
                    List.of(
                            "comparison",
                            "calibration",
                            "store",
                            "history",
                            "parameter",
                            "region",
                            "evidence",
                            "statistics")),
            Map.entry(
                    "report",
                    List.of(
                            "calibration",
                            "comparison",
                            "chart",
                            "store",
                            "history",
                            "parameter",
                            "region",
                            "evidence",
                            "statistics")));

    static Stream<String> packages() {
        return USES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        List<String> allowed = new ArrayList<>(List.of(inside(name), inside("input")));
        USES.get(name).forEach(used -> allowed.add(inside(used)));
        classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.wakhan..").or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(CLASSES);
    }

    @Test
    void theTableNamesEveryPackage() {
        Set<String> named = new TreeSet<>(USES.keySet());
        named.add("cli");
        assertThat(CLASSES.stream()
                        .map(type -> type.getPackageName().replaceFirst("org\\.wakhan\\.?([^.]*).*", "$1"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    /** Packages with all that is below them, and each package by itself. */
    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.wakhan.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.wakhan.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheModelSeesMason() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec..")
                .check(CLASSES);
    }

    /** Keyed streams remember keys and are for one thread: only a history keeps them, all else makes its own for a question. */
    @Test
    void onlyAHistoryKeepsStreams() {
        fields().that()
                .haveRawType(Streams.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(inside("model"))
                .check(CLASSES);
    }

    /** Others ask stored results, not their tables. */
    @Test
    void onlyTheStoreSeesItsTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("store.table"), inside("store.csv"))
                .check(CLASSES);
    }

    @Test
    void chartsAndReportsNeitherSimulateNorCommand() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("chart"), inside("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("model"), inside("experiment"), inside("cli"))
                .check(CLASSES);
    }

    /** MASON's generator shuffles its schedule and keeps 32 bits of the seed: nothing may be drawn from it. */
    @Test
    void nobodyDrawsFromMasonsGenerator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ec.util..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utils", "Util", "Helper", "Manager", "Impl"})
    void noClassIsNamedForNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
    }

    @Test
    void noSourceFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                long lines = lines(file);
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            });
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inside(String name) {
        return "org.wakhan." + name + "..";
    }
}
