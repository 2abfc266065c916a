package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Evidence;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.history.SavedState;
import org.wakhan.model.agent.China;
import org.wakhan.model.world.Calendar;
import org.wakhan.scenario.Scenario;

/** Oracle: closed forms, from incidents.csv: S002-02, S000-01 and S001-01 in Kabul and Takhar, C-01 to C-03 on the border. */
class DocumentedPastTest {
    private static final String START = "2026-03-01";
    private static final long DAYS = ChronoUnit.DAYS.between(Calendar.TAKEOVER, LocalDate.parse(START));
    private static final double WEEK = 7 / Calendar.DAYS_PER_MONTH;
    /** Attacks that harmed Chinese nationals in Afghanistan and across its border. */
    private static final int FROM_AFGHAN_SOIL = 6;

    private static final TestScenarios LATER = TestScenarios.baseline().from(START, 12);

    private static Stage remembering(TestScenarios scenario) {
        Stage stage = Stage.of(scenario);
        DocumentedPast.recall(stage.world);
        return stage;
    }

    private static double weeksSince(Incident attack) {
        return Math.ceil(DAYS / 7.0) - Calendar.TAKEOVER.until(attack.from(), ChronoUnit.DAYS) / 7;
    }

    @Test
    void theTakeoverHasNoPast() {
        Stage stage = remembering(TestScenarios.baseline());
        assertThat(stage.world.china.pressure).isZero();
        assertThat(stage.world.china.advisory).isEqualTo(China.STANDING_ADVISORY);
        assertThat(stage.world.china.borderWorkers).isEqualTo(1);
        assertThat(stage.world.provinces.threat).containsOnly(0);
        assertThat(stage.isisK().capacity).containsOnly(1);
    }

    @Test
    void pressureIsLeftFromHarmSinceTheTakeover() {
        Stage stage = remembering(LATER.only("D1")
                .set("china.pressure.gain", 2)
                .set("china.pressure.injured", .5)
                .set("china.pressure.border", .4)
                .set("china.pressure.pakistan", .1)
                .set("china.pressure.half-life", 9));
        double pressure = 0;
        double recent = 0;
        for (Incident attack : Evidence.load().incidents()) {
            double harm = attack.chineseKilled().orElse(0)
                    + .5 * attack.chineseInjured().orElse(0);
            if (attack.category().equals("attack")
                    && attack.isSourced()
                    && harm > 0
                    && attack.from().isAfter(Calendar.TAKEOVER)) {
                double left = Math.pow(2, -weeksSince(attack) * WEEK / 9);
                double weight = attack.inAfghanistan() ? 1 : attack.inPakistan() ? .1 : .4;
                pressure += 2 * weight * harm * left;
                recent += attack.inPakistan() ? 0 : weight * left;
            }
        }
        assertThat(stage.world.china.pressure).isCloseTo(pressure, within(1e-9)).isGreaterThan(3);
        assertThat(stage.world.china.recentAttacks).isCloseTo(recent, within(1e-9));
    }

    /** Each attack from Afghan soil costs credibility; each assurance takes a part of the pressure that is there. */
    @Test
    void assurancesWereGivenAndBroken() {
        TestScenarios scenario = LATER.only("D1", "E1")
                .set("china.pressure.half-life", 120)
                .set("taliban.assurance.resting", .8)
                .set("taliban.assurance.loss", .1)
                .set("taliban.assurance.half-life", 240);
        Stage stage = remembering(scenario.set("taliban.assurance.cut", 0));
        assertThat(stage.world.authorities.credibility)
                .isBetween(.8 * Math.pow(.9, FROM_AFGHAN_SOIL), .8 * Math.pow(.9, FROM_AFGHAN_SOIL - 1));
        double uncut = stage.world.china.pressure;
        double cut = remembering(scenario.set("taliban.assurance.cut", .5)).world.china.pressure;
        assertThat(cut / uncut).isBetween(.3, .75);
    }

    /** As in a history: the protest raises the pressure, the assurance that answers it takes its part of all of it. */
    @Test
    void anAssuranceAnswersItsOwnProtest() {
        TestScenarios believed = LATER.only("D1", "E1")
                .set("taliban.assurance.resting", 1)
                .set("taliban.assurance.loss", 0)
                .set("china.pressure.pakistan", 0);
        assertThat(remembering(believed.set("taliban.assurance.cut", 0)).world.china.pressure)
                .isGreaterThan(1);
        assertThat(remembering(believed.set("taliban.assurance.cut", 1)).world.china.pressure)
                .isZero();
    }

    @Test
    void advisoriesStandUntilTheyAreRelaxed() {
        TestScenarios scenario = LATER.only("D3").set("china.advisory.border-evacuation", .2);
        China kept = remembering(scenario.set("china.advisory.relax", 0)).world.china;
        assertThat(kept.advisory).isEqualTo(China.HIGHEST_ADVISORY);
        assertThat(kept.borderWorkers).isCloseTo(Math.pow(.8, 3), within(1e-12));
        TestScenarios afterOne = scenario.from("2025-06-01", 12).set("china.advisory.relax", 0);
        assertThat(remembering(afterOne).world.china.borderWorkers)
                .as("C-01 was across the border, S002-02 and S000-01 were not")
                .isCloseTo(.8, within(1e-12));
        China relaxed = remembering(scenario.set("china.advisory.relax", 10)).world.china;
        assertThat(relaxed.advisory).isEqualTo(China.STANDING_ADVISORY);
        assertThat(relaxed.borderWorkers).isCloseTo(1, within(1e-6));
    }

    @Test
    void theLogBeginsWithWhatIsRemembered() {
        History history = Simulation.run(LATER.set("china.advisory.relax", 0).build(), 1, 0);
        assertThat(history.events().get(0).type()).isEqualTo(EventType.REMEMBERED);
        assertThat(history.events().get(0).detail())
                .startsWith("advisory at level 3, pressure ")
                .contains("S002-02, P-07, P-08, P-09, C-01, S000-01, C-02, C-03, S001-01");
        assertThat(Simulation.run(TestScenarios.baseline().from("2021-08-15", 1).build(), 1, 0)
                        .events())
                .extracting(Event::type)
                .doesNotContain(EventType.REMEMBERED);
    }

    @Test
    void daysUnderAnAdvisoryCountFromTheFirst() {
        History history = Simulation.run(LATER.set("china.advisory.relax", 0).build(), 1, 0);
        assertThat(history.monthly()[Outcomes.monthly().indexOf(Outcomes.ADVISORY_DAYS)][0])
                .isEqualTo(31);
    }

    /** ISIS-K's attack of 19 January 2026 (S001-01) set the memory of foreign targets to 1, and it has faded since. */
    @Test
    void aRunOnForeignTargetsIsUnderWay() {
        Stage stage = remembering(LATER.only("B5")
                .set("isis-k.foreign-run.multiplier", 3)
                .set("isis-k.foreign-run.duration", 2)
                .set("isis-k.foreign-run.usual", .1));
        stage.hazards();
        double memory = Math.exp(-weeksSince(Evidence.load().incident("S001-01")) * WEEK / 2);
        assertThat(stage.isisK().foreignFocus).isCloseTo((1 + 2 * memory) / 1.2, within(1e-9));
    }

    /** Oracle: the fixed point of K = 1 - left (1 - K), then K exp(-x). */
    @Test
    void arrestsHaveTakenCapacityAsTheyWouldForever() {
        Stage stage = remembering(LATER.only("E5")
                .set("taliban.arrests.rate", 300)
                .set("taliban.arrests.effect", .05)
                .set("taliban.arrests.recovery", 1));
        int herat = stage.unit("AF-HER");
        double[] personnel = stage.world.provinces.personnel;
        double hostile = stage.world.organisations.stream()
                .filter(organisation -> switch (organisation.organisation) {
                    case ISIS_K, NRF, AFF, MOBILIZATION_FRONT -> true;
                    default -> false;
                })
                .mapToDouble(organisation -> organisation.fighters[herat])
                .sum();
        double found = 300 * WEEK * personnel[herat] / stage.world.provinces.sum(personnel);
        double kept = Math.exp(-.05 * found * stage.isisK().fighters[herat] / hostile);
        double left = Math.pow(2, -WEEK);
        assertThat(stage.isisK().capacity[herat])
                .isCloseTo(kept * (1 - left) / (1 - left * kept), within(1e-9))
                .isLessThan(.95);
    }

    /** Oracle: the fixed point of T = (T + attacks of a week) fade. */
    @Test
    void threatIsThatOfTheAttacksOfTheFirstDay() {
        Stage stage = remembering(LATER.only("A1", "E2").set("taliban.reallocation.memory", 1));
        int kabul = stage.unit("AF-KAB");
        double attacks = stage.world.organisations.stream()
                .mapToDouble(organisation -> 7 * organisation.intensity[kabul])
                .sum();
        double fade = Math.pow(2, -WEEK);
        assertThat(stage.world.provinces.threat[kabul])
                .isCloseTo(attacks * fade / (1 - fade), within(1e-9))
                .isPositive();
    }

    @Test
    void aHistoryWithAPastGoesOnFromAStateAsFromTheBeginning() {
        TestScenarios scenario = LATER.drawn();
        LocalDate day = LocalDate.parse("2026-06-10");
        Histories.assertEqual(
                Simulation.runFrom(stateAt(scenario.build(), 4, 1, day), scenario.build()),
                Simulation.run(scenario.build(), 4, 1));
    }

    private static SavedState stateAt(Scenario scenario, long seed, int replicate, LocalDate date) {
        List<SavedState> kept = new ArrayList<>();
        Simulation.run(scenario, seed, replicate, date, kept::add);
        return kept.get(0);
    }
}
