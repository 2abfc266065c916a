package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void everyRowMovesSomeHistory() {
        TreeSet<String> still = new TreeSet<>();
        for (Parameter row : Mechanisms.registry().rows()) {
            if (!moves(row)) {
                still.add(row.key());
            }
        }
        assertThat(still).isEmpty();
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
