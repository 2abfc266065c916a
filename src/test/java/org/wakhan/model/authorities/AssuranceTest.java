package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.world.Toll;

/** E1. Oracle: the rule by hand. */
class AssuranceTest {
    private static final double MONTH = 365.2425 / 12;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("E1")
            .set("taliban.assurance.cut", .4)
            .set("taliban.assurance.loss", .3)
            .set("taliban.assurance.half-life", 10)
            .set("taliban.assurance.resting", .5)
            .set("taliban.assurance.tip-effect", .2)
            .set("taliban.assurance.delay-mean", 3);

    private static Event attack(Stage stage, String unit) {
        return stage.attack(Organisation.ISIS_K, unit, TargetClass.CHINESE, new Toll(2, 2, 1, 1));
    }

    @Test
    void anAssuranceCutsPressureAsFarAsItIsBelieved() {
        Stage stage = Stage.of(SCENARIO);
        Event attack = attack(stage, "AF-KAB");
        stage.world.china.pressure = 10;
        stage.world.authorities.credibility = .6;
        Event protest = stage.world.happen(EventType.PROTEST, "China", attack.unit(), attack.id(), "");
        assertThat(stage.world.china.pressure).isEqualTo(10);
        stage.runTo(200);
        assertThat(stage.world.china.pressure).isCloseTo(10 * (1 - .4 * .6), within(1e-12));
        Event assurance = stage.world.chronicle.event(2);
        assertThat(assurance.type()).isEqualTo(EventType.ASSURANCE);
        assertThat(assurance.cause()).isEqualTo(protest.id());
        assertThat(assurance.day()).isPositive();
    }

    @Test
    void eachAttackFromAfghanSoilCostsCredibility() {
        Stage stage = Stage.of(SCENARIO);
        assertThat(stage.world.authorities.credibility).isEqualTo(.5);
        attack(stage, "AF-KAB");
        assertThat(stage.world.authorities.credibility).isCloseTo(.5 * .7, within(1e-12));
        attack(stage, "TJ-KT");
        assertThat(stage.world.authorities.credibility).isCloseTo(.5 * .7 * .7, within(1e-12));
        attack(stage, "PK-SD");
        assertThat(stage.world.authorities.credibility).isCloseTo(.5 * .7 * .7, within(1e-12));
    }

    @Test
    void lostCredibilityReturnsByHalfInAHalfLife() {
        Stage stage = Stage.of(SCENARIO);
        stage.world.authorities.credibility = .1;
        for (int week = 0; week < 20; week++) {
            stage.week();
        }
        double left = Math.pow(2, -20 * 7 / MONTH / 10);
        assertThat(stage.world.authorities.credibility).isCloseTo(.5 - .4 * left, within(1e-9));
    }

    @Test
    void thePolicyTowardsTipStandsWithoutAssurancesToo() {
        Stage stage = Stage.of(SCENARIO.only("D1").set("taliban.tip-policy", 2));
        assertThat(stage.world.authorities.tipPolicy).isEqualTo(TipPolicy.EXPEL);
    }

    @Test
    void theTipPolicyRaisesWhereCredibilityRests() {
        Stage stage = Stage.of(SCENARIO.set("taliban.tip-policy", 2));
        assertThat(stage.world.authorities.tipPolicy).isEqualTo(TipPolicy.EXPEL);
        assertThat(stage.world.authorities.credibility).isCloseTo(.7, within(1e-12));
        assertThat(Stage.of(SCENARIO.set("taliban.tip-policy", 1)).world.authorities.credibility)
                .isCloseTo(.6, within(1e-12));
    }
}
