package org.wakhan.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Firm;
import org.wakhan.random.Sampled;

/** F1. Oracle: geometric growth between two dated counts, binomial shares, and entries with a constant hazard. */
class ExposureStockTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1")
            .set("firms.count.2021", 40)
            .set("firms.count.2026", 100)
            .set("firms.pool", 1000)
            .set("firms.entry", .02)
            .set("firms.staff.mean", 6)
            .set("exposure.kabul-share", .55);

    private static long operating(Stage stage) {
        return stage.world.firms.stream()
                .filter(firm -> firm.state() == Firm.State.OPERATING)
                .count();
    }

    @Test
    void theCountOfTheStartGrowsFromTheFirstToTheSecondDatedFigure() {
        assertThat(operating(Stage.of(SCENARIO))).isEqualTo(40);
        assertThat(operating(Stage.of(SCENARIO.from("2026-03-01", 12)))).isEqualTo(100);
        double middle = 40 * Math.pow(100 / 40.0, 1112.0 / 1619);
        assertThat((double) operating(Stage.of(SCENARIO.from("2024-08-31", 12))))
                .isCloseTo(middle, within(1.0));
    }

    @Test
    void kabulHoldsItsShareOfFirms() {
        Stage stage = Stage.of(SCENARIO);
        double kabul = stage.world.firms.stream()
                        .filter(firm -> firm.unit == stage.unit("AF-KAB"))
                        .count()
                / 1000.0;
        assertThat(kabul).isCloseTo(.55, within(4 * Math.sqrt(.2475 / 1000)));
        assertThat(stage.world.firms)
                .allMatch(firm -> stage.world.region.unit(firm.unit).isProvince());
    }

    @Test
    void staffAveragesTheStatedNumber() {
        double staff = Stage.of(SCENARIO).world.firms.stream()
                .mapToDouble(firm -> firm.fullStaff)
                .average()
                .orElseThrow();
        assertThat(staff).as("standard error near .16").isCloseTo(6, within(.7));
    }

    /** Oracle: the logarithm is normal with mean 0 and the stated deviation; bounds of 4 standard errors. */
    @Test
    void everyFirmHasAPatienceOfItsOwn() {
        double[] logs = Stage.of(SCENARIO.set("firms.spread", .5)).world.firms.stream()
                .mapToDouble(firm -> Math.log(firm.patience))
                .toArray();
        assertThat(Sampled.mean(logs)).isCloseTo(0, within(4 * .5 / Math.sqrt(logs.length)));
        assertThat(Arrays.stream(logs).map(x -> x * x).average().orElseThrow())
                .isCloseTo(.25, within(4 * .25 * Math.sqrt(2.0 / logs.length)));
    }

    @Test
    void firmsOfThePoolEnterWithTheirHazard() {
        int runs = 5;
        double entries =
                Ensemble.of(SCENARIO, 1, runs).events(EventType.FIRM_ENTERED).count();
        double expected = runs * 960 * (1 - Math.exp(-.02 * 365 / (365.2425 / 12)));
        assertThat(entries).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void withoutItNobodyIsExposed() {
        Stage stage = Stage.of(SCENARIO.only());
        assertThat(stage.world.firms).isEmpty();
        assertThat(stage.world.provinces.sum(stage.world.provinces.exposure)).isZero();
    }
}
