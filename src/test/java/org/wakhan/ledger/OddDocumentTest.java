package org.wakhan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.world.Definition;

/**
 * The ODD document against the program. {@code -Dwakhan.odd.write=true} writes its tables anew.
 *
 * <p>The elements are those of Grimm et al. (2020), JASSS 23(2) 7.
 */
class OddDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/model/odd.md");
    private static final String COMMAND = "mvn test -Dtest=OddDocumentTest -Dwakhan.odd.write=true";

    @Test
    void the_tables_are_those_of_the_program() throws IOException {
        String document = Files.readString(DOCUMENT);
        String fresh = withTables(document);
        if (Boolean.getBoolean("wakhan.odd.write")) {
            Files.writeString(DOCUMENT, fresh);
            return;
        }
        assertThat(document)
                .as("a table of %s is not the program's; write it anew with: %s", DOCUMENT, COMMAND)
                .isEqualTo(fresh);
    }

    @Test
    void all_seven_elements_stand_in_their_order() throws IOException {
        List<String> headings = headings("## ");
        assertThat(headings)
                .containsSubsequence(
                        "1. Purpose and patterns",
                        "2. Entities, state variables, and scales",
                        "3. Process overview and scheduling",
                        "4. Design concepts",
                        "5. Initialization",
                        "6. Input data",
                        "7. Submodels");
    }

    @Test
    void all_eleven_design_concepts_are_addressed() throws IOException {
        assertThat(headings("### "))
                .contains(
                        "Basic principles",
                        "Emergence",
                        "Adaptation",
                        "Objectives",
                        "Learning",
                        "Prediction",
                        "Sensing",
                        "Interaction",
                        "Stochasticity",
                        "Collectives",
                        "Observation");
    }

    @Test
    void every_mechanism_has_a_submodel_with_an_equation_or_rule() throws IOException {
        String submodels = Files.readString(DOCUMENT).split("(?m)^## 7\\. Submodels$", -1)[1];
        List<String> missing = new ArrayList<>();
        for (Definition definition : Mechanisms.ALL) {
            Matcher section = Pattern.compile("(?ms)^### " + definition.id() + " .*?(?=^### |\\z)")
                    .matcher(submodels);
            if (!section.find() || !section.group().contains("```")) {
                missing.add(definition.id() + " " + definition.name() + ": " + definition.rule());
            }
        }
        assertThat(missing)
                .as("write under \"## 7. Submodels\" a section \"### ID name\" with the equation in a code block")
                .isEmpty();
    }

    @Test
    void no_submodel_is_described_that_the_program_does_not_have() throws IOException {
        List<String> ids = Mechanisms.ALL.stream().map(Definition::id).toList();
        assertThat(headings("### "))
                .filteredOn(heading -> heading.matches("[A-I]\\d+ .*"))
                .allSatisfy(heading -> assertThat(ids).contains(heading.split(" ", -1)[0]));
    }

    private static String withTables(String document) {
        String fresh = document;
        for (var table : OddTables.all().entrySet()) {
            String begin = "<!-- generated:" + table.getKey() + " -->\n";
            String end = "<!-- end:" + table.getKey() + " -->";
            assertThat(fresh).as("markers of the table " + table.getKey()).contains(begin, end);
            fresh = fresh.substring(0, fresh.indexOf(begin) + begin.length())
                    + table.getValue()
                    + fresh.substring(fresh.indexOf(end));
        }
        return fresh;
    }

    private static List<String> headings(String level) throws IOException {
        return Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith(level))
                .map(line -> line.substring(level.length()).strip())
                .toList();
    }
}
