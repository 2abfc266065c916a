package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** B6. Oracle: the integral of the rate before and after 1 November 2024; bounds of 4 standard errors. */
class CrossBorderAttackTest {
    private static final int RUNS = 30;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("B6")
            .from("2023-11-01", 24)
            .set("border.rate.before", 3)
            .set("border.rate.after", 27)
            .set("border.rate.half-life", 6)
            .set("border.tip-share", .6);

    @Test
    void theRateRisesInNovember2024AndFallsBackWithItsHalfLife() {
        Ensemble runs = Ensemble.of(SCENARIO, 1, RUNS);
        double before = 0;
        double after = 0;
        for (int month = 0; month < 12; month++) {
            before += RUNS * runs.mean(Outcomes.CHINESE_ATTACKS_BORDER, month);
            after += RUNS * runs.mean(Outcomes.CHINESE_ATTACKS_BORDER, 12 + month);
        }
        assertThat(before).isCloseTo(RUNS * 3, within(4 * Math.sqrt(RUNS * 3)));
        double extra = 24 * meanDecay(12) / meanDecay(1.22 * 12);
        assertThat(after).isCloseTo(RUNS * (3 + extra), within(4 * Math.sqrt(RUNS * (3 + extra))));
    }

    /** The mean over some months of what halves every 6 months, summed numerically. */
    private static double meanDecay(double months) {
        return IntStream.range(0, 1200)
                .mapToDouble(i -> Math.pow(2, -(i + .5) / 1200 * months / 6) / 1200)
                .sum();
    }

    @Test
    void workersWhoHaveLeftAreNotAttacked() {
        Stage stage = Stage.of(SCENARIO.set("border.rate.before", 100));
        stage.world.china.borderWorkers = .25;
        stage.hazards();
        stage.runTo(365.2425 * 20);
        assertThat((double) stage.world.chronicle.size()).isCloseTo(500, within(4 * Math.sqrt(500)));
    }

    @Test
    void attacksAreUnattributedAndTwoOfThreeAreInKhatlon() {
        var attacks = Ensemble.of(SCENARIO, 2, RUNS).events(EventType.ATTACK).toList();
        assertThat(attacks)
                .allMatch(event -> event.target() == TargetClass.CHINESE
                        && event.actor().equals(Organisation.UNATTRIBUTED.label()));
        int khatlon = Stage.of(SCENARIO).unit("TJ-KT");
        double share = attacks.stream().filter(event -> event.unit() == khatlon).count() / (double) attacks.size();
        assertThat(share).isCloseTo(2 / 3.0, within(4 * Math.sqrt(2 / 9.0 / attacks.size())));
    }

    @Test
    void theShareThatRestsOnTipGoesWithTip() {
        TestScenarios before = SCENARIO.from("2023-01-01", 120).set("border.rate.before", 50);
        assertThat(attacksInTenYears(before, 1)).isCloseTo(500, within(4 * Math.sqrt(500)));
        assertThat(attacksInTenYears(before, 0)).isCloseTo(200, within(4 * Math.sqrt(200)));
    }

    @Test
    void personnelInTheLaunchingProvinceLowerTheRate() {
        Stage stage = Stage.of(SCENARIO.set("border.rate.before", 100));
        Arrays.fill(stage.world.provinces.suppression, .25);
        stage.hazards();
        stage.runTo(365.2425 * 20);
        assertThat((double) stage.world.chronicle.size()).isCloseTo(500, within(4 * Math.sqrt(500)));
    }

    /** No review happens on the way, so the rate stays that of the first day. */
    private static double attacksInTenYears(TestScenarios scenario, double tip) {
        Stage stage = Stage.of(scenario);
        stage.world.organisation(Organisation.TIP).scale(tip);
        stage.hazards();
        stage.runTo(365.2425 * 10);
        return stage.world.chronicle.size();
    }
}
