package org.wakhan.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Effect;

/**
 * The page of measured effects has a row for every figure that a mechanism bears on, with the program's sign. Its values
 * are not checked: they cost thousands of histories. Oracle: the definitions of the mechanisms.
 */
class CarriedPageTest {
    private static final Path PAGE = Path.of("docs/model/carried.md");
    private static final String NUMBER = "(-?[\\d.]+)";
    /** Id, figure, sign of the table, difference and its interval, and the verdict. */
    private static final Pattern ROW = Pattern.compile(
            "(?m)^([A-G]\\d+) .*? {2}([a-z0-9_]+(?::[A-Za-z0-9-]+)?) +(\\+|-|uncertain) +" + NUMBER + " +" + NUMBER
                    + " +" + NUMBER + " +" + NUMBER + " .* (agrees|uncertain|too few pairs|open|CONTRADICTS)$");

    private static List<MatchResult> rows(String text) {
        return ROW.matcher(text).results().toList();
    }

    /** The text of the baseline: what stands between the first pair of fences. */
    private static String baseline() throws IOException {
        return Files.readString(PAGE).split("```", 3)[1];
    }

    @Test
    void everyFigureThatAMechanismBearsOnHasARowWithItsSign() throws IOException {
        Set<String> measured = rows(baseline()).stream()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .collect(Collectors.toSet());
        List<String> expected = new ArrayList<>();
        for (Definition mechanism : Mechanisms.switchable()) {
            for (Effect effect : mechanism.effects()) {
                expected.add(mechanism.id() + " " + effect.figure().key() + " "
                        + effect.sign().word());
            }
        }
        assertThat(measured)
                .as("measure anew and put the table into %s: ./wakhan mechanisms baseline", PAGE)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noDifferenceContradictsItsSignAndEachLiesInItsInterval() throws IOException {
        List<MatchResult> rows = rows(Files.readString(PAGE));
        assertThat(rows).hasSizeGreaterThan(rows(baseline()).size()).allSatisfy(row -> {
            assertThat(row.group(8)).as(row.group()).isNotEqualTo("CONTRADICTS");
            double difference = Double.parseDouble(row.group(5));
            assertThat(Double.parseDouble(row.group(6))).as(row.group()).isLessThanOrEqualTo(difference);
            assertThat(Double.parseDouble(row.group(7))).as(row.group()).isGreaterThanOrEqualTo(difference);
        });
    }
}
