package org.wakhan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Citations;
import org.wakhan.evidence.Evidence;

/** Rule 1 of the house: a number in the code of the model has a row in the registry, or says where it comes from. */
class UnexplainedNumbersTest {
    private static final Path MODEL = Path.of("src/main/java/org/wakhan/model");

    /** Numbers that need no row: file and number, with the reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Calendar.java 365.2425", "mean length of a Gregorian year",
            "Calendar.java 12", "months of a year",
            "Calendar.java 7", "days of a week",
            "Calendar.java 2021", "the takeover, its Javadoc names the incident",
            "Calendar.java 8", "the takeover",
            "Calendar.java 15", "the takeover");

    @Test
    void code_of_the_model_holds_no_unexplained_number() throws IOException {
        List<String> unexplained = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                for (NumberScanner.Found found : NumberScanner.scan(Files.readString(file))) {
                    if (!ALLOWED.containsKey(name + " " + found.number())) {
                        unexplained.add(
                                name + ", line " + found.line() + ": " + found.number() + " in " + found.statement());
                    }
                }
            }
        }
        assertThat(unexplained)
                .as("give each a row in the registry, or a named constant whose Javadoc gives the source")
                .isEmpty();
    }

    /** What the scanner lets pass and what it finds, on code written for the purpose. */
    @Test
    void the_scanner_finds_what_has_no_source_and_lets_pass_what_has_one() {
        String code = """
                final class Made {
                    /** Deaths at most (incidents.csv E-01). */
                    private static final double LARGEST = 500;
                    /** A number. */
                    private static final double BARE = 501;
                    private static final long serialVersionUID = 1;
                    static final Parameter ROW = Parameter.of("A1", "x.y", "z").range(0, 502)
                            .assumed("503");
                    static final Parameter OTHER = spread("x", 504);
                    private static Parameter.Draft spread(String name, double value) {
                        return Parameter.of(ID, name, "m").mostly(value, 505);
                    }
                    double f(double x) { // 506
                        put(spread("y", 507));
                        return x2 * 1 + 508.5 * array[0] / .25;
                    }
                }
                """;
        assertThat(NumberScanner.scan(code))
                .extracting(NumberScanner.Found::number)
                .containsExactly("501", "508.5", ".25");
    }

    @Test
    void sources_in_constants_lead_somewhere() throws IOException {
        Citations citations = new Citations(Evidence.load());
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String doc : NumberScanner.docsOfConstants(Files.readString(file))) {
                    try {
                        citations.read(doc);
                    } catch (IllegalArgumentException e) {
                        lost.add(file.getFileName() + ": " + e.getMessage());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void the_list_of_exceptions_stays_short() {
        assertThat(ALLOWED).hasSizeLessThanOrEqualTo(12);
        assertThat(Set.copyOf(ALLOWED.values())).noneMatch(String::isBlank);
    }
}
