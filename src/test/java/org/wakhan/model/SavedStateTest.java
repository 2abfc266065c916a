package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.history.History;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.SavedState;
import org.wakhan.scenario.Scenario;

/** A history stopped at a date and continued. Oracle: the same history run without a stop. */
class SavedStateTest {
    private static final long SEED = 11;
    private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
    private static final TestScenarios YEARS = TestScenarios.baseline()
            .from("2021-08-15", 18)
            .drawn()
            .intervene("2022-01-10", "china.pressure.gain", 2)
            .intervene("2022-09-01", "china.pressure.gain", 3);

    @ParameterizedTest
    @CsvSource({
        "the second day, 2021-08-16",
        "a day of an intervention, 2022-01-10",
        "the first day of a month of the run, 2022-05-15",
        "the day of a weekly review, 2022-05-22",
        "any day, 2022-05-26",
        "the last day, 2023-02-14"
    })
    void aHistoryContinuedFromAStateEqualsTheUninterruptedOne(String day, LocalDate date) {
        Scenario scenario = YEARS.build();
        for (int replicate = 0; replicate < 3; replicate++) {
            SavedState state = stateAt(scenario, SEED, replicate, date);
            assertEqual(Simulation.runFrom(state, scenario), Simulation.run(scenario, SEED, replicate));
        }
    }

    @Test
    void aScenarioThatDiffersFromTheDateOnEqualsItsRunFromTheBeginning() {
        Scenario alternative = YEARS.intervene("2022-06-01", "china.pressure.gain", 0)
                .intervene("2022-11-20", "taliban.tip-policy", 1)
                .build();
        SavedState state = stateAt(YEARS.build(), SEED, 4, DATE);
        assertEqual(Simulation.runFrom(state, alternative), Simulation.run(alternative, SEED, 4));
    }

    @Test
    void oneStateServesSeveralScenarios() {
        SavedState state = stateAt(YEARS.build(), SEED, 0, DATE);
        Scenario first = YEARS.intervene("2022-06-02", "china.pressure.gain", 0).build();
        Scenario second =
                YEARS.intervene("2022-06-02", "china.pressure.gain", 4).build();
        assertEqual(Simulation.runFrom(state, first), Simulation.run(first, SEED, 0));
        assertEqual(Simulation.runFrom(state, second), Simulation.run(second, SEED, 0));
    }

    @Test
    void aDateOutsideTheScenarioIsRefused() {
        for (String date : new String[] {"2021-08-15", "2023-02-15"}) {
            assertThatThrownBy(() -> stateAt(YEARS.build(), SEED, 0, LocalDate.parse(date)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(date);
        }
    }

    /** Equality asked for in words: the two histories themselves would fill pages. */
    private static void assertEqual(History continued, History whole) {
        assertThat(continued.events().equals(whole.events())).as("events equal").isTrue();
        assertThat(entries(continued).equals(entries(whole))).as("record equal").isTrue();
        assertThat(Arrays.deepEquals(continued.monthly(), whole.monthly()))
                .as("months equal")
                .isTrue();
        assertThat(Arrays.deepEquals(continued.byUnit(), whole.byUnit()))
                .as("units equal")
                .isTrue();
        assertThat(continued.totals()).isEqualTo(whole.totals());
        assertThat(continued.drawn()).isEqualTo(whole.drawn());
    }

    private static List<RecordedEvent> entries(History history) {
        return IntStream.range(0, history.recorded().size())
                .mapToObj(history.recorded()::get)
                .toList();
    }

    private static SavedState stateAt(Scenario scenario, long seed, int replicate, LocalDate date) {
        List<SavedState> kept = new ArrayList<>();
        Simulation.run(scenario, seed, replicate, date, kept::add);
        return kept.get(0);
    }
}
