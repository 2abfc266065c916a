package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
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

    /** Counts as sources count them, by calendar month, though the history's months begin on the 15th. */
    @Test
    void countsOfCalendarMonthsHaveTheVarianceOfANegativeBinomialLaw() {
        double alpha = .5;
        Ensemble runs = Ensemble.of(isisKAlone(60).set("attack.dispersion", alpha), 4, 60);
        Map<Integer, double[]> counts = countsByUnit(runs);
        double over = 0;
        double expected = 0;
        for (double[] unit : counts.values()) {
            double mean = Sampled.mean(unit);
            over += Sampled.variance(unit) - mean;
            expected += alpha * mean * mean;
        }
        assertThat(over / expected).isCloseTo(1, within(.15));
    }

    /** Counts of whole calendar months, by unit: all months of all histories. */
    private static Map<Integer, double[]> countsByUnit(Ensemble runs) {
        Map<Integer, double[]> counts = new TreeMap<>();
        int whole = 11;
        for (int run = 0; run < runs.histories().size(); run++) {
            History history = runs.histories().get(run);
            int first = run * whole;
            Ensemble.events(history, EventType.ATTACK).forEach(event -> {
                int month = (int) YearMonth.of(2021, 9).until(YearMonth.from(history.date(event)), ChronoUnit.MONTHS);
                if (month >= 0 && month < whole) {
                    counts.computeIfAbsent(
                                    event.unit(),
                                    unit -> new double[whole * runs.histories().size()])[first + month]++;
                }
            });
        }
        return counts;
    }

    @Test
    void theFactorIsNewOnTheFirstOfAMonthAndOnThatDayAlone() {
        Stage stage = Stage.of(isisKAlone(20));
        int kabul = stage.unit("AF-KAB");
        double before = stage.isisK().frailty[kabul];
        stage.month();
        assertThat(stage.isisK().frailty[kabul]).isEqualTo(before);
        stage.calendarMonth();
        assertThat(stage.isisK().frailty[kabul]).isNotEqualTo(before);
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
