package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.founding.Presence;
import org.wakhan.region.Region;

/** A2. Oracle: weights over their sum, and attacks counted by province. */
class ProvincialConcentrationTest {
    private static final String PREFIX = "isis-k.province-weight.";

    /** Kabul's weight over the sum of all weights in units where ISIS-K is present on a date. */
    private static double shareOfKabul(double weight, String date) {
        double[] present = Presence.of(Organisation.ISIS_K).theatre(LocalDate.parse(date));
        double sum = 0;
        for (var row : Mechanisms.registry().rows()) {
            if (row.key().startsWith(PREFIX)) {
                String unit = row.key().substring(PREFIX.length());
                sum += present[Region.load().unit(unit).index()] * (unit.equals("AF-KAB") ? weight : row.point());
            }
        }
        return weight / sum;
    }

    @Test
    void theShareOfAUnitIsItsWeightOverTheSumWhereTheOrganisationIsPresent() {
        for (String date : new String[] {"2021-08-15", "2024-06-01"}) {
            Stage stage =
                    Stage.of(TestScenarios.baseline().only("A2").from(date, 12).set(PREFIX + "AF-KAB", 50));
            double[] share = stage.isisK().share;
            assertThat(share[stage.unit("AF-KAB")]).isCloseTo(shareOfKabul(50, date), within(1e-12));
            assertThat(Arrays.stream(share).sum()).isCloseTo(1, within(1e-12));
            assertThat(share[stage.unit("PK-KP")]).isZero();
        }
    }

    /** Weights .3 + 2 x squared presence of 2021 to 2023: 8.3 in Kabul; from 2024 the counts of that year, 20.3 for the NRF. */
    @Test
    void untilAttacksOfTheOppositionWereCountedItsSharesFollowPresence() {
        double[] present = Presence.of(Organisation.NRF).until2023();
        double sum = Arrays.stream(present)
                .filter(step -> step > 0)
                .map(step -> .3 + 2 * step * step)
                .sum();
        Stage before = Stage.of(TestScenarios.baseline().only("A2").from("2022-01-01", 12));
        Stage after = Stage.of(TestScenarios.baseline().only("A2").from("2024-01-01", 12));
        int kabul = before.unit("AF-KAB");
        int panjshir = before.unit("AF-PAN");

        double[] early = before.world.organisation(Organisation.NRF).share;
        double[] late = after.world.organisation(Organisation.NRF).share;
        assertThat(early[kabul]).isCloseTo(8.3 / sum, within(1e-12));
        assertThat(early[panjshir]).isCloseTo(18.3 / sum, within(1e-12));
        assertThat(late[kabul]).isGreaterThan(.5);
        assertThat(late[panjshir]).isLessThan(.05);
    }

    @Test
    void attacksFallInKabulAccordingToItsShare() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("A1", "A2")
                .set("isis-k.attack.level", 60)
                .set("attack.dispersion", .001)
                .set(PREFIX + "AF-KAB", 50);
        Outcome attacks = Outcomes.attacksBy(Organisation.ISIS_K);
        Ensemble runs = Ensemble.of(scenario, 5, 8);
        double share = shareOfKabul(50, "2021-08-15");
        double error = Math.sqrt(share * (1 - share) / (8 * 700));
        assertThat(runs.mean(attacks, "AF-KAB") / runs.mean(attacks)).isCloseTo(share, within(4 * error));
    }

    @Test
    void withoutItAttacksAreSpreadEvenlyOverUnitsOfPresence() {
        Stage stage = Stage.of(TestScenarios.baseline().only());
        double units = Arrays.stream(Presence.of(Organisation.ISIS_K).theatre(LocalDate.parse("2021-08-15")))
                .sum();
        assertThat(units).isGreaterThan(10);
        assertThat(Arrays.stream(stage.isisK().share).filter(share -> share > 0))
                .hasSize((int) units)
                .containsOnly(1 / units);
    }
}
