package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;
import org.wakhan.random.Sampled;

/** A3. Oracle: mean and variance of self-exciting processes, and the sum of a geometric kernel. */
class CampaignClusteringTest {
    private static final double BRANCHING = .5;

    @Test
    void anAttackBringsForthNAttacksWithTheMeanDelayOfTheKernel() {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("A3")
                .set("clustering.branching-ratio", BRANCHING)
                .set("clustering.kernel-mean", 5));
        stage.hazards();
        int kabul = stage.unit("AF-KAB");
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.AUTHORITIES, Toll.NONE);
        double offspring = 0;
        double delay = 0;
        for (int week = 1; week <= 300; week++) {
            stage.week();
            offspring += 7 * stage.isisK().intensity[kabul];
            delay += week * 7 * stage.isisK().intensity[kabul];
        }
        assertThat(offspring).isCloseTo(BRANCHING, within(1e-9));
        assertThat(delay / offspring).isCloseTo(5, within(1e-9));
        assertThat(stage.isisK().intensity[stage.unit("AF-HER")]).isZero();
    }

    @Test
    void theMeanStaysAndTheVarianceRises() {
        TestScenarios poisson = TestScenarios.baseline()
                .only("A1")
                .from("2021-08-15", 24)
                .set("isis-k.attack.level", 40)
                .set("attack.security-elasticity", 0)
                .set("attack.dispersion", .001);
        TestScenarios clustered = TestScenarios.baseline()
                .only("A1", "A3")
                .from("2021-08-15", 24)
                .set("isis-k.attack.level", 40)
                .set("attack.security-elasticity", 0)
                .set("attack.dispersion", .001)
                .set("clustering.branching-ratio", BRANCHING)
                .set("clustering.kernel-mean", 2);
        double[] without = totals(poisson);
        double[] with = totals(clustered);
        double expected = 40 * 730 / (365.2425 / 12);
        assertThat(Sampled.mean(without)).isCloseTo(expected, within(4 * Math.sqrt(expected / 40)));
        assertThat(Sampled.mean(with)).isCloseTo(expected, within(4 * 2 * Math.sqrt(expected / 40)));
        assertThat(Sampled.variance(with) / Sampled.variance(without))
                .as("1 / (1 - n)^2 = 4 for a long time; 40 histories")
                .isBetween(1.6, 10.0);
    }

    private static double[] totals(TestScenarios scenario) {
        return Ensemble.of(scenario, 6, 40)
                .each(history -> Ensemble.total(history, Outcomes.attacksBy(Organisation.ISIS_K)));
    }

    @Test
    void excitationStartsWhereItRests() {
        TestScenarios scenario = TestScenarios.baseline().only("A1", "A3").set("clustering.branching-ratio", BRANCHING);
        Stage with = Stage.of(scenario);
        Stage without = Stage.of(scenario.without("A3"));
        with.hazards();
        without.hazards();
        assertThat(with.isisK().intensity).containsExactly(without.isisK().intensity, within(1e-12));
    }
}
