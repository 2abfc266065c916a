package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;

/** Nothing that a file states beside its factors is without effect. Oracle: which value would hold on the first day. */
class SettingsBesideFactorsTest {
    private static final String HEAD = "name: n\nquestion: q?\nstart: 2026-03-01\nmonths: 3\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(folder.resolve("calm.yaml"), HEAD + "set: {made.level: 1.5}\n");
    }

    @Test
    void a_factor_and_an_intervention_of_the_first_day_cannot_set_the_same() {
        String text = """
                interventions: [{on: %s, %s: {made.fixed: 2}}]
                factors: {made.fixed: [1, 2]}
                design: grid
                """;

        assertThatThrownBy(() -> read(text.formatted("2026-03-01", "set")))
                .isInstanceOf(UserError.class)
                .hasMessage(folder.resolve("experiment.yaml")
                        + ", line 6: the factor made.fixed sets made.fixed from the start, as an intervention of the"
                        + " first day, 2026-03-01, does.\nMaybe leave the intervention out.");
        assertThatCode(() -> read(text.formatted("2026-03-02", "set"))).doesNotThrowAnyException();
        assertThatCode(() -> read(text.formatted("2026-03-01", "times"))).doesNotThrowAnyException();
    }

    @Test
    void an_experiment_cannot_set_what_its_factor_sets() {
        assertThatThrownBy(() -> read("set: {made.fixed: 5}\nfactors:\n  made.fixed: [1, 2]\ndesign: grid\n"))
                .isInstanceOf(UserError.class)
                .hasMessage(folder.resolve("experiment.yaml")
                        + ", line 5: set holds made.fixed, which the factor made.fixed in line 7 sets at every point."
                        + "\nMaybe leave it out of set.");
    }

    /** Each setting decides something that the factor does not: the law it takes, its base, the days before it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set: {made.level: {law: uniform, low: 2, high: 3}}\n"
                        + "factors: {made.level: {law: prior, levels: 2}}\ndesign: grid\n",
                "set: {made.level: 2}\nfactors: {made.level: [1, 3]}\ndesign: one-at-a-time\n",
                "set: {made.level: 2}\nfactors: {later: {key: made.level, on: 2026-04-01, levels: [1]}}\ndesign: grid\n"
            })
    void an_experiment_may_set_what_its_factor_asks_for(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void a_factor_with_a_base_of_its_own_leaves_a_setting_without_effect() {
        String text = """
                set: {made.level: 2}
                factors: {made.level: {levels: [1, 3], base: 2.5}}
                design: one-at-a-time
                """;

        assertThatThrownBy(() -> read(text)).hasMessageContaining("set holds made.level, which the factor made.level");
    }

    @Test
    void a_factor_that_only_takes_the_base_of_one_at_a_time_is_refused() {
        String text = "set: {made.level: 2}\nfactors: {made.level: [2], made.fixed: [1]}\ndesign: one-at-a-time\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UserError.class)
                .hasMessage(folder.resolve("experiment.yaml")
                        + ", line 7: design is one-at-a-time, but the factor made.level has no value besides its base, so"
                        + " that it would never move.\nMaybe add a value to it, or leave it out.");
    }

    @Test
    void a_factor_changes_what_the_extended_scenario_sets() throws IOException {
        PlannedExperiment planned =
                read("name: n\nquestion: q?\nextends: calm\n", "factors: {made.level: [1, 2]}\ndesign: grid\n");

        assertThat(planned.points().scenario(1).settings()).containsEntry("made.level", new Law.Fixed(2));
    }

    @Test
    void an_option_that_sets_a_factor_is_refused() throws IOException {
        Path file = MadeExperiments.write(folder, HEAD, "factors: {made.fixed: [1, 2]}\ndesign: grid\n");

        assertThatThrownBy(() -> MadeExperiments.reader().read(file, List.of("made.fixed=3"), null))
                .hasMessageContaining("made.fixed is a factor of the experiment");
    }

    private PlannedExperiment read(String text) throws IOException {
        return read(HEAD, text);
    }

    private PlannedExperiment read(String head, String text) throws IOException {
        return MadeExperiments.read(folder, head, text);
    }
}
