package org.wakhan.model.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** C1. Oracle: the logit formula, and counted claims; bounds of 4 standard errors. */
class ClaimOfResponsibilityTest {
    private static final int ATTACKS = 4000;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("C1")
            .set("claim.isis-k", .6)
            .set("claim.others", .3)
            .set("claim.unattributed", .05)
            .set("claim.per-death", .1);

    private static double claimed(Organisation organisation, int killed) {
        Stage stage = Stage.of(SCENARIO);
        for (int i = 0; i < ATTACKS; i++) {
            stage.attack(organisation, "AF-KAB", TargetClass.CIVILIANS, new Toll(killed, 0, 0, 0));
        }
        stage.runTo(1);
        return (stage.world.chronicle.size() - ATTACKS) / (double) ATTACKS;
    }

    private static void assertShare(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / ATTACKS)));
    }

    @Test
    void attacksAreClaimedWithTheProbabilityOfTheirOrganisation() {
        assertShare(claimed(Organisation.ISIS_K, 0), .6);
        assertShare(claimed(Organisation.AFF, 0), .3);
        assertShare(claimed(Organisation.UNATTRIBUTED, 0), .05);
    }

    @Test
    void eachDeathRaisesTheLogOdds() {
        double odds = .3 / .7 * Math.exp(.1 * 15);
        assertShare(claimed(Organisation.AFF, 15), odds / (1 + odds));
    }

    @Test
    void probabilitiesZeroAndOneAreCertain() {
        Stage stage = Stage.of(SCENARIO.set("claim.isis-k", 1).set("claim.others", 0));
        Event isisK = stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, new Toll(400, 0, 0, 0));
        Event nrf = stage.attack(Organisation.NRF, "AF-KAB", TargetClass.CIVILIANS, new Toll(400, 0, 0, 0));
        ClaimOfResponsibility claims = stage.mechanism(ClaimOfResponsibility.class);
        assertThat(claims.probability(isisK)).isEqualTo(1);
        assertThat(claims.probability(nrf)).isZero();
    }

    @Test
    void aClaimNamesTheAttackItsOrganisationAndItsUnit() {
        Stage stage = Stage.of(SCENARIO.set("claim.isis-k", 1));
        Event attack = stage.attack(Organisation.ISIS_K, "AF-HER", TargetClass.CIVILIANS, Toll.NONE);
        stage.runTo(1);
        Event claim = stage.world.chronicle.event(1);
        assertThat(claim.type()).isEqualTo(EventType.CLAIM);
        assertThat(claim.cause()).isEqualTo(attack.id());
        assertThat(claim.actor()).isEqualTo("ISIS-K");
        assertThat(claim.unit()).isEqualTo(attack.unit());
    }
}
