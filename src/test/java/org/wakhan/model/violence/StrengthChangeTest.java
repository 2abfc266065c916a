package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Authorities.TipPolicy;

/** A6. Oracle: the recurrence S' = S + r - (mu + kappa G/G0) S, month by month. */
class StrengthChangeTest {

    private static TestScenarios scenario(String start) {
        return TestScenarios.baseline()
                .only("A6")
                .from(start, 24)
                .set("isis-k.recruitment.local", 40)
                .set("isis-k.recruitment.released", 1500)
                .set("strength.attrition", .02)
                .set("strength.raids", .01)
                .set("tip.outflow-when-expelled", .1);
    }

    @Test
    void isisKFollowsTheRecurrence() {
        Stage stage = Stage.of(scenario("2023-06-01"));
        var provinces = stage.world.provinces;
        double guard = provinces.sum(provinces.personnel) / provinces.sum(provinces.referencePersonnel);
        assertThat(guard).isGreaterThan(1);
        double expected = stage.isisK().strength();
        for (int month = 0; month < 36; month++) {
            stage.month();
            expected += 40 - (.02 + .01 * guard) * expected;
            assertThat(stage.isisK().strength()).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void releasesOf2021AddAFifthEachMonthAfterTheTakeover() {
        Stage stage = Stage.of(scenario("2021-09-15"));
        double before = stage.isisK().strength();
        var provinces = stage.world.provinces;
        double guard = provinces.sum(provinces.personnel) / provinces.sum(provinces.referencePersonnel);
        stage.month();
        assertThat(stage.isisK().strength())
                .isCloseTo(before + 40 + 1500 / 5.0 - (.02 + .01 * guard) * before, within(1e-6));
    }

    @Test
    void nobodyIsReleasedBeforeTheTakeover() {
        Stage stage = Stage.of(scenario("2021-03-15"));
        double before = stage.isisK().strength();
        var provinces = stage.world.provinces;
        double guard = provinces.sum(provinces.personnel) / provinces.sum(provinces.referencePersonnel);
        stage.month();
        assertThat(stage.isisK().strength()).isCloseTo(before + 40 - (.02 + .01 * guard) * before, within(1e-6));
    }

    @Test
    void otherOrganisationsRestAtTheStrengthOfTheStart() {
        Stage stage = Stage.of(scenario("2023-06-01"));
        double nrf = stage.world.organisation(Organisation.NRF).strength();
        stage.month();
        assertThat(stage.world.organisation(Organisation.NRF).strength()).isCloseTo(nrf, within(1e-6));
        stage.world.organisation(Organisation.NRF).scale(.5);
        stage.month();
        assertThat(stage.world.organisation(Organisation.NRF).strength())
                .isCloseTo(nrf * (.5 + .02 - .02 * .5), within(1e-6));
    }

    @Test
    void tipShrinksOnlyWhileItIsExpelled() {
        Stage stage = Stage.of(scenario("2023-06-01"));
        double before = stage.world.organisation(Organisation.TIP).strength();
        stage.month();
        assertThat(stage.world.organisation(Organisation.TIP).strength()).isCloseTo(before, within(1e-6));
        stage.world.authorities.tipPolicy = TipPolicy.EXPEL;
        stage.month();
        assertThat(stage.world.organisation(Organisation.TIP).strength())
                .isCloseTo(before * Math.exp(-.1), within(1e-6));
    }

    @Test
    void withoutItStrengthStays() {
        Stage stage = Stage.of(scenario("2021-08-15").without("A6"));
        double before = stage.isisK().strength();
        stage.month();
        assertThat(stage.isisK().strength()).isEqualTo(before);
    }
}
