package org.wakhan.model.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Toll;

/** C3. Oracle: counted rival claims; bounds of 4 standard errors. */
class RivalClaimTest {
    private static final int CLAIMS = 2000;
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().only("C3").set("claim.rival", .05).set("claim.rival-with-insurgents", .3);

    /** Claims of as many attacks, with or without other insurgents anywhere. */
    private static Stage claims(String unit, boolean insurgents, TargetClass target) {
        Stage stage = Stage.of(SCENARIO);
        if (!insurgents) {
            for (ArmedOrganisation organisation : stage.world.organisations) {
                Arrays.fill(organisation.fighters, 0);
            }
        }
        for (int i = 0; i < CLAIMS; i++) {
            Event attack = stage.attack(Organisation.ISIS_K, unit, target, Toll.NONE);
            stage.world.happen(EventType.CLAIM, attack.actor(), attack.unit(), attack.id(), "");
        }
        return stage;
    }

    private static double rivals(Stage stage) {
        return (stage.world.chronicle.size() - 2.0 * CLAIMS) / CLAIMS;
    }

    @Test
    void rivalsClaimAttacksOnChineseNationalsMoreOftenWhereOtherInsurgentsArePresent() {
        double seldom = 4 * Math.sqrt(.0475 / CLAIMS);
        assertThat(rivals(claims("AF-TAK", true, TargetClass.CHINESE)))
                .isCloseTo(.3, within(4 * Math.sqrt(.21 / CLAIMS)));
        assertThat(rivals(claims("AF-TAK", false, TargetClass.CHINESE))).isCloseTo(.05, within(seldom));
        assertThat(rivals(claims("AF-TAK", true, TargetClass.AUTHORITIES))).isCloseTo(.05, within(seldom));
    }

    @Test
    void theOppositionClaimsNoAttackOnCivilians() {
        Stage stage = claims("AF-TAK", true, TargetClass.CIVILIANS);
        assertThat(rivals(stage)).isPositive();
        for (int id = 0; id < stage.world.chronicle.size(); id++) {
            Event event = stage.world.chronicle.event(id);
            if (event.type() == EventType.RIVAL_CLAIM) {
                assertThat(event.actor()).isEqualTo(Organisation.UNATTRIBUTED.label());
            }
        }
    }

    @Test
    void aRivalIsAnotherOrganisationThatIsPresent() {
        Stage stage = claims("AF-TAK", true, TargetClass.CHINESE);
        assertThat(rivals(stage)).isPositive();
        for (int id = 0; id < stage.world.chronicle.size(); id++) {
            Event event = stage.world.chronicle.event(id);
            if (event.type() == EventType.RIVAL_CLAIM) {
                Organisation rival = Organisation.labelled(event.actor());
                assertThat(rival).isNotEqualTo(Organisation.ISIS_K);
                assertThat(stage.world.organisation(rival).fighters[event.unit()])
                        .isPositive();
                assertThat(stage.world.chronicle.event(event.cause()).type()).isEqualTo(EventType.CLAIM);
            }
        }
    }

    @Test
    void claimsOutsideAfghanistanMeetNone() {
        assertThat(rivals(claims("PK-KP", true, TargetClass.CHINESE))).isZero();
    }
}
