package org.wakhan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;

/** Oracle: the series of a history whose months are calendar months. */
class CalendarMonthsTest {
    private static History from(String start, int months) {
        return Simulation.run(TestScenarios.baseline().from(start, months).build(), 1, 0);
    }

    @Test
    void theyAreTheMonthsOfAHistoryThatStartsWithOne() {
        History history = from("2022-01-01", 6);
        for (Outcome outcome : List.of(
                Outcomes.ATTACKS,
                Outcomes.KILLED,
                Outcomes.attacksBy(Organisation.TTP),
                Outcomes.attacksOn(TargetClass.FOREIGN))) {
            assertThat(CalendarMonths.counts(history, outcome))
                    .as(outcome.key())
                    .containsExactly(history.monthly()[Outcomes.monthly().indexOf(outcome)]);
        }
    }

    @Test
    void monthsThatAreCutAreLeftOut() {
        assertThat(CalendarMonths.counts(from("2022-01-15", 1), Outcomes.ATTACKS))
                .isEmpty();
        History history = from("2022-01-15", 4);
        double[] counts = CalendarMonths.counts(history, Outcomes.ATTACKS);
        assertThat(counts).hasSize(3);
        assertThat(Arrays.stream(counts).sum())
                .isPositive()
                .isLessThan(history.totals()[Outcomes.ofARun().indexOf(Outcomes.ATTACKS)]);
    }

    @Test
    void onlyAttacksAreCounted() {
        History history = from("2022-01-01", 1);
        assertThatThrownBy(() -> CalendarMonths.counts(history, Outcomes.PRESSURE))
                .hasMessageContaining(Outcomes.PRESSURE.key());
    }
}
