package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;

/** Scenario files that start from stored states. Oracle: the rules of docs/branching.md. */
class BranchReaderTest {
    private static final String HEAD = "name: n\nquestion: q\nfrom: results@2022-06-01\n";
    private static final Scenario STORED = new Scenario(
            "stored",
            "What?",
            LocalDate.of(2021, 8, 15),
            24,
            ParameterMode.POINT,
            Map.of("china.pressure.gain", new Law.Fixed(2)),
            List.of(
                    new Intervention(LocalDate.of(2022, 1, 1), Map.of("china.pressure.gain", new Law.Fixed(3)), "a"),
                    new Intervention(LocalDate.of(2023, 1, 1), Map.of("china.pressure.gain", new Law.Fixed(4)), "b")),
            java.util.Set.of("D5"),
            Map.of(),
            SmallRegistry.REGISTRY);

    @TempDir
    private Path folder;

    @Test
    void aBranchIsTheStoredScenarioWithItsOwnInterventionsAmongThoseStored() throws IOException {
        Scenario branch = read(HEAD + "interventions: [{on: 2022-07-01, set: {china.pressure.gain: 9}}]\n");

        assertThat(branch.name()).isEqualTo("n");
        assertThat(branch.start()).isEqualTo(STORED.start());
        assertThat(branch.months()).isEqualTo(24);
        assertThat(branch.mode()).isEqualTo(ParameterMode.POINT);
        assertThat(branch.settings()).isEqualTo(STORED.settings());
        assertThat(branch.mechanismsOff()).containsExactly("D5");
        assertThat(branch.interventions())
                .extracting(Intervention::on)
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 1));
        assertThat(branch.branch()).isEqualTo(new Branch(Path.of("results"), LocalDate.of(2022, 6, 1)));
    }

    @Test
    void aFileCanExtendABranch() throws IOException {
        Files.writeString(folder.resolve("trunk.yaml"), HEAD);
        Scenario branch = read("name: m\nquestion: q\nextends: trunk\n");
        assertThat(branch.name()).isEqualTo("m");
        assertThat(branch.branch()).isNotNull();
    }

    @Test
    void resultsBesideTheFileComeFirst() throws IOException {
        Files.createDirectory(folder.resolve("results"));
        assertThat(read(HEAD).branch()).extracting(Branch::folder).isEqualTo(folder.resolve("results"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start: 2022-01-01 | the key \"start\" cannot be stated",
                "months: 3 | the key \"months\" cannot be stated",
                "parameters: prior | the key \"parameters\" cannot be stated",
                "set: {china.pressure.gain: 1} | the key \"set\" cannot be stated",
                "mechanisms: {off: [B3]} | the key \"mechanisms\" cannot be stated",
                "extends: other | from and extends cannot both be stated",
                "interventions: [{on: 2022-05-31, set: {china.pressure.gain: 1}}] | on is 2022-05-31, but the scenario"
                        + " goes on from 2022-06-01",
                "interventions: [{on: 2023-08-15, set: {china.pressure.gain: 1}}] | on is 2023-08-15, but"
            })
    void whatTheStatesHaveSettledCannotBeChanged(String line, String message) throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "name: o\nquestion: q\nstart: 2021-08-15\nmonths: 3\n");
        assertThatThrownBy(() -> read(HEAD + line + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "results, 'from is \"results\", but must be a folder of results and a date'",
        "results@2022-02-30, a folder and a day of the calendar",
        "results@2021-08-15, from has the date 2021-08-15",
        "results@2023-08-15, from has the date 2023-08-15"
    })
    void aDateThatTheStatesCannotHaveIsRefused(String from, String message) {
        assertThatThrownBy(() -> read("name: n\nquestion: q\nfrom: " + from + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    private Scenario read(String text) throws IOException {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, text);
        return new ScenarioReader(SmallRegistry.REGISTRY, SmallRegistry.MECHANISMS, Region.load(), path -> STORED)
                .read(file);
    }
}
