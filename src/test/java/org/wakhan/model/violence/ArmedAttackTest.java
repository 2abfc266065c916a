package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.random.Sampled;

/** A1. Oracle: the formula, and the moments of a negative binomial law; bounds of 4 standard errors or wider. */
class ArmedAttackTest {
    /** Months of mean length in the 12 months from 15 August 2021. */
    private static final double YEAR = 365 / (365.2425 / 12);

    private static TestScenarios isisKAlone(double level) {
        TestScenarios scenario = TestScenarios.baseline()
                .only("A1")
                .set("isis-k.attack.level", level)
                .set("attack.security-elasticity", 0);
        for (Organisation other : Organisation.values()) {
            if (other != Organisation.ISIS_K && other != Organisation.UNATTRIBUTED) {
                scenario = scenario.set(other.key() + ".attack.level", 0);
            }
        }
        return scenario;
    }

    @Test
    void theLevelIsTheMeanNumberOfAttacksAMonth() {
        for (double level : new double[] {20, 40}) {
            Ensemble runs = Ensemble.of(isisKAlone(level), 3, 30);
            assertThat(runs.mean(Outcomes.ATTACKS) / YEAR).isCloseTo(level, within(.05 * level));
        }
    }

    @Test
    void monthlyCountsOfAUnitHaveTheVarianceOfANegativeBinomialLaw() {
        double alpha = .5;
        Ensemble runs = Ensemble.of(isisKAlone(60).set("attack.dispersion", alpha), 4, 30);
        double[] counts = countsByUnitAndMonth(runs);
        double mean = Sampled.mean(counts);
        assertThat(mean).isGreaterThan(2);
        assertThat(Sampled.variance(counts)).isCloseTo(mean + alpha * mean * mean, within(.15 * mean * (1 + mean)));
    }

    private static double[] countsByUnitAndMonth(Ensemble runs) {
        List<double[]> samples = new ArrayList<>();
        for (History history : runs.histories()) {
            double[][] counts = new double[34][history.months()];
            Ensemble.events(history, EventType.ATTACK).forEach(event -> {
                int month = 0;
                while (!history.date(event).isBefore(history.month(month + 1))) {
                    month++;
                }
                counts[event.unit()][month]++;
            });
            for (double[] unit : counts) {
                if (Sampled.mean(unit) > 0) {
                    samples.add(unit);
                }
            }
        }
        return samples.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    @Test
    void intensityRisesWithStrengthToThePowerOfEta() {
        Stage stage = Stage.of(isisKAlone(20).set("attack.strength-elasticity", .7));
        int kabul = stage.unit("AF-KAB");
        stage.hazards();
        double before = stage.isisK().intensity[kabul];
        stage.isisK().scale(2);
        stage.hazards();
        assertThat(stage.isisK().intensity[kabul] / before).isCloseTo(Math.pow(2, .7), within(1e-9));
    }

    @Test
    void intensityFallsWithPersonnelOfTheProvinceToThePowerOfDelta() {
        Stage stage = Stage.of(isisKAlone(20).set("attack.security-elasticity", .3));
        int kabul = stage.unit("AF-KAB");
        int herat = stage.unit("AF-HER");
        stage.hazards();
        double before = stage.isisK().intensity[kabul];
        double elsewhere = stage.isisK().intensity[herat];
        stage.world.provinces.personnel[kabul] *= 2;
        stage.hazards();
        assertThat(stage.isisK().intensity[kabul] / before).isCloseTo(Math.pow(2, -.3), within(1e-9));
        assertThat(stage.isisK().intensity[herat]).isEqualTo(elsewhere);
    }

    @Test
    void withoutItNoOrganisationAttacks() {
        assertThat(Ensemble.of(TestScenarios.baseline().only(), 1, 1).events(EventType.ATTACK))
                .isEmpty();
    }
}
