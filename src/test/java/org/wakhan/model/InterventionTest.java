package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** What a scenario changes on a date changes nothing before it; what changes nothing changes nothing at all. */
class InterventionTest {
    private static final TestScenarios BASELINE = TestScenarios.baseline().from("2021-08-15", 14);
    /** A Tuesday in the middle of a week of reviews and of a month of the history. */
    private static final String TUESDAY = "2022-03-01";

    @ParameterizedTest
    @ValueSource(
            strings = {"attack.dispersion", "clustering.branching-ratio", "china.pressure.gain", "taliban.tip-policy"})
    void settingAValueThatAlreadyHoldsLeavesTheHistoryAsItIs(String key) {
        double point = Objects.requireNonNull(Mechanisms.registry().find(key)).point();
        Histories.assertEqual(
                Simulation.run(BASELINE.intervene(TUESDAY, key, point).build(), 11, 0),
                Simulation.run(BASELINE.build(), 11, 0));
    }

    /** On a day without a review of a week or a month: fifty times the attacks come on the day itself. */
    @Test
    void aChangeActsOnHazardsAtOnceAndNotAtTheNextReview() {
        LocalDate date = LocalDate.parse(TUESDAY).plusWeeks(1);
        TestScenarios more = BASELINE.multiply(date.toString(), "isis-k.attack.level", 50);
        double tuesday = ChronoUnit.DAYS.between(LocalDate.of(2021, 8, 15), date);
        long before = attacks(Simulation.run(BASELINE.build(), 11, 0), tuesday);
        long after = attacks(Simulation.run(more.build(), 11, 0), tuesday);

        assertThat(before).isLessThan(4);
        assertThat(after).isGreaterThan(10);
    }

    private static long attacks(History history, double day) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.ATTACK
                        && event.actor().equals("ISIS-K")
                        && event.day() >= day
                        && event.day() < day + 1)
                .count();
    }

    @Test
    void settingThePriorItselfLeavesADrawnHistoryAsItIs() {
        String key = "attack.dispersion";
        var prior = Objects.requireNonNull(Mechanisms.registry().find(key)).prior();
        Histories.assertEqual(
                Simulation.run(BASELINE.drawn().intervene(TUESDAY, key, prior).build(), 11, 0),
                Simulation.run(BASELINE.drawn().build(), 11, 0));
    }

    @Test
    void aFactorMultipliesTheValueThatTheHistoryHas() {
        Parameter rate = Objects.requireNonNull(Mechanisms.registry().find("taliban.arrests.rate"));
        Histories.assertEqual(
                Simulation.run(BASELINE.multiply(TUESDAY, rate.key(), 2).build(), 11, 0),
                Simulation.run(
                        BASELINE.intervene(TUESDAY, rate.key(), 2 * rate.point())
                                .build(),
                        11,
                        0));
        double drawn = Simulation.run(BASELINE.drawn().build(), 11, 0)
                .drawn()[BASELINE.drawn().build().uncertain().indexOf(rate)];
        assertThat(drawn).isNotEqualTo(rate.point());
        Histories.assertEqual(
                Simulation.run(BASELINE.drawn().multiply(TUESDAY, rate.key(), 2).build(), 11, 0),
                Simulation.run(
                        BASELINE.drawn()
                                .intervene(TUESDAY, rate.key(), 2 * drawn)
                                .build(),
                        11,
                        0));
        Histories.assertEqual(
                Simulation.run(BASELINE.multiply(TUESDAY, rate.key(), 1).build(), 11, 0),
                Simulation.run(BASELINE.build(), 11, 0));
    }

    @Test
    void whatAFactorGivesStaysInTheRange() {
        Histories.assertEqual(
                Simulation.run(
                        BASELINE.multiply(TUESDAY, "china.protest.probability", 5)
                                .build(),
                        11,
                        0),
                Simulation.run(BASELINE.build(), 11, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "isis-k.attack.level, 40",
        "taliban.arrests.rate, 60",
        "chinese-target.hazard, 200",
        "china.pressure.gain, 5",
        "pakistan.tension.clash, 3",
        "taliban.protection-force.personnel, 5000",
        "clustering.branching-ratio, .8",
        "cells.size, 12"
    })
    void nothingDiffersBeforeTheDateOfAChange(String key, double value) {
        History without = Simulation.run(BASELINE.build(), 12, 0);
        History with = Simulation.run(BASELINE.intervene(TUESDAY, key, value).build(), 12, 0);
        double day = ChronoUnit.DAYS.between(BASELINE.start(), LocalDate.parse(TUESDAY));
        int month = 6;
        assertThat(Histories.before(with, day)).isEqualTo(Histories.before(without, day));
        for (int outcome = 0; outcome < with.monthly().length; outcome++) {
            for (int i = 0; i < month; i++) {
                assertThat(with.monthly()[outcome][i]).isEqualTo(without.monthly()[outcome][i]);
            }
        }
        assertThat(with.events().equals(without.events()))
                .as("nothing differs at all")
                .isFalse();
        assertThat(Ensemble.events(with, EventType.INTERVENTION))
                .singleElement()
                .satisfies(event -> assertThat(event.day()).isEqualTo(day));
    }

    /** Also where a history has drawn them. */
    @Test
    void anInterventionIsToldWithTheValuesThatNowHold() {
        History history = Simulation.run(
                BASELINE.drawn()
                        .intervene(TUESDAY, "isis-k.attack.level", new Law.Uniform(3, 4))
                        .intervene(TUESDAY, "taliban.tip-policy", 2)
                        .build(),
                13,
                0);

        assertThat(Ensemble.events(history, EventType.INTERVENTION).map(Event::detail))
                .satisfiesExactly(
                        drawn -> assertThat(drawn).matches("test: isis-k\\.attack\\.level 3\\.[0-9]{6,}"),
                        word -> assertThat(word).isEqualTo("test: taliban.tip-policy expel"));
    }

    @Test
    void aChangeOnTheFirstDayHoldsFromTheStart() {
        History set = Simulation.run(BASELINE.set("isis-k.attack.level", 0).build(), 13, 0);
        History changed = Simulation.run(
                BASELINE.intervene("2021-08-15", "isis-k.attack.level", 0).build(), 13, 0);
        assertThat(changed.monthly()[1]).isEqualTo(set.monthly()[1]);
    }

    @Test
    void aChangeOnTheDayAfterTheLastChangesNothing() {
        Histories.assertEqual(
                Simulation.run(
                        BASELINE.intervene("2022-10-15", "isis-k.attack.level", 0)
                                .build(),
                        13,
                        0),
                Simulation.run(BASELINE.build(), 13, 0));
    }

    @Test
    void twoChangesOfOneDayHoldInTheirOrder() {
        History lastWins = Simulation.run(
                BASELINE.intervene(TUESDAY, "isis-k.attack.level", 400)
                        .intervene(TUESDAY, "isis-k.attack.level", 0)
                        .build(),
                14,
                0);
        double day = ChronoUnit.DAYS.between(BASELINE.start(), LocalDate.parse(TUESDAY));
        assertThat(Ensemble.events(lastWins, EventType.INTERVENTION).map(event -> event.day()))
                .containsExactly(day, day);
        assertThat(
                        Ensemble.monthly(
                                lastWins,
                                org.wakhan.history.Outcomes.attacksBy(org.wakhan.history.Organisation.ISIS_K))[13])
                .isLessThan(5);
    }
}
