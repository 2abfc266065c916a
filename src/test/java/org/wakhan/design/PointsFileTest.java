package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.experiment.Made;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;
import org.wakhan.scenario.ScenarioReader;

/** Files of points. Oracle: what a reader of the file would take its rows for. */
class PointsFileTest {
    private static final String EXPERIMENT = """
            name: n
            question: q?
            start: 2026-03-01
            months: 3
            factors: { made.fixed: {from: 0, to: 9}, made.level: {from: 0, to: 9} }
            design: { kind: csv, file: points.csv }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made.fixed,made.level\n1,2.5\n3,4\n",
                "made.fixed,made.level\r\n1,2.5\r\n\r\n3,4\r\n",
                "\uFEFF\"made.fixed\",\"made.level\"\n\"1\",\"2.5\"\n3,4",
                "point, made.level , made.fixed\n7, 2.5, 1\n7, 4, 3\n\n"
            })
    void rows_are_read_however_spreadsheets_write_them(String text) throws IOException {
        DesignedPoints points = read(text);

        assertThat(points.size()).isEqualTo(2);
        assertThat(points.values(0)).containsExactly(1, 2.5);
        assertThat(points.values(1)).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3 | points.csv, line 3: the row has 3 fields, but the header has 2.\\nMaybe a number has a comma for its decimal point.",
                "1 | points.csv, line 3: the row has 1 field, but the header has 2.",
                "1, | points.csv, line 3: the field of the factor made.level is empty, but must hold a value."
            })
    void a_row_that_does_not_fit_its_header_is_refused_with_its_line(String row, String message) {
        assertThatThrownBy(() -> read("made.fixed,made.level\n1,2\n" + row + "\n3,4\n"))
                .isInstanceOf(UserError.class)
                .message()
                .endsWith(message.replace("\\n", "\n"));
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> read("made.fixed,made.level,made.fixed\n1,2,3\n"))
                .isInstanceOf(UserError.class)
                .message()
                .endsWith("points.csv, line 1: the header holds the column \"made.fixed\" twice.");
    }

    @Test
    void a_quote_without_an_end_is_refused_before_it_swallows_rows() {
        assertThatThrownBy(() -> read("made.fixed,made.level\n1,\"2\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("points.csv cannot be read: ");
    }

    private DesignedPoints read(String points) throws IOException {
        Files.writeString(folder.resolve("points.csv"), points);
        Path file = Files.writeString(folder.resolve("experiment.yaml"), EXPERIMENT);
        ScenarioReader scenarios = new ScenarioReader(Made.registry(), Set.of(), Region.load());
        return new ExperimentReader(Made.registry(), scenarios)
                .read(file, List.of(), null)
                .points();
    }
}
