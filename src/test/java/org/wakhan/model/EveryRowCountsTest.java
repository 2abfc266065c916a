package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wakhan.history.History;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Parameter;

/** A row that moves nothing is no parameter of the model. */
class EveryRowCountsTest {
    private static final List<TestScenarios> PERIODS = List.of(
            TestScenarios.baseline().from("2021-08-15", 54),
            TestScenarios.baseline().from("2026-03-01", 12),
            TestScenarios.baseline().from("2022-03-01", 12),
            eventful(),
            eventful().without("A9", "F5", "D4"));
    private static final int REPLICATES = 2;

    /**
     * Rows without effect, to go with the next fit, for they belong to the draws of the posterior that ships: weights of
     * provinces that an organisation has left before they would hold, the strength of an organisation whose cells never act,
     * and a bound that only a test holds.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "aff.province-weight.AF-BDS",
            "aff.province-weight.AF-LAG",
            "aff.province-weight.AF-PAN",
            "aff.province-weight.AF-SAM",
            "aff.province-weight.AF-TAK",
            "nrf.province-weight.AF-BAL",
            "nrf.province-weight.AF-DAY",
            "nrf.province-weight.AF-LAG",
            "nrf.province-weight.AF-SAM",
            "nrf.province-weight.AF-WAR",
            "unattributed.strength",
            "check.chinese-death.months");

    @Test
    void everyRowMovesSomeHistory() {
        TreeSet<String> still = new TreeSet<>();
        for (Parameter row : Mechanisms.registry().rows()) {
            if (!moves(row)) {
                still.add(row.key());
            }
        }
        assertThat(still).containsExactlyInAnyOrderElementsOf(WITHOUT_EFFECT);
    }

    /** What scenarios may set: rows that matter only then have something to act on. */
    private static TestScenarios eventful() {
        return TestScenarios.baseline()
                .from("2021-08-15", 54)
                .drawn()
                .set("chinese-target.hazard", 200)
                .set("border.rate.before", 2)
                .set("mining.clash.rate", 5)
                .set("pakistan.tension.clash", 1)
                .set("taliban.contracts.rate", 6)
                .set("taliban.tip-policy", 2)
                .set("taliban.protection-force.personnel", 5000)
                .set("tip.tie.probability", 1)
                .set("cooperation.border.level", 1);
    }

    private static boolean moves(Parameter row) {
        for (TestScenarios period : PERIODS) {
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                History base = Simulation.run(period.build(), 1, replicate);
                for (double value : others(row)) {
                    if (!same(base, Simulation.run(period.set(row.key(), value).build(), 1, replicate))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Double> others(Parameter row) {
        List<Double> values = new ArrayList<>();
        if (row.domain() instanceof Domain.Range range) {
            values.addAll(List.of(range.min(), range.max(), (row.point() + range.max()) / 2));
        } else if (row.domain() instanceof Domain.Choice choice) {
            for (int word = 0; word < choice.words().size(); word++) {
                values.add((double) word);
            }
        }
        values.removeIf(value -> value == row.point());
        return values;
    }

    private static boolean same(History one, History other) {
        return Arrays.deepEquals(one.monthly(), other.monthly())
                && Arrays.deepEquals(one.byUnit(), other.byUnit())
                && Arrays.equals(one.totals(), other.totals())
                && one.events().equals(other.events());
    }
}
