package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** The registry as a whole, and every mechanism's switch. */
class MechanismsTest {
    /** What a key may begin with: who or what the number is about. */
    private static final Set<String> SUBJECTS = Set.of(
            "aff",
            "attack",
            "background",
            "bla",
            "border",
            "cells",
            "china",
            "chinese-target",
            "claim",
            "clustering",
            "displacement",
            "exposure",
            "firms",
            "insurgents",
            "investment",
            "isis-k",
            "ja",
            "neighbours",
            "nmf",
            "nrf",
            "pakistan",
            "attention",
            "check",
            "coalition",
            "cooperation",
            "mining",
            "propaganda",
            "record",
            "timing",
            "safe-haven",
            "severity",
            "strength",
            "taliban",
            "tip",
            "ttp");

    private static final int MONTHS = 24;

    static Set<String> ids() {
        return new TreeSet<>(Mechanisms.ids());
    }

    @Test
    void idsAreUnique() {
        assertThat(Mechanisms.ALL).extracting(Definition::id).doesNotHaveDuplicates();
    }

    @Test
    void everyMechanismHasANameARuleAndASource() {
        assertThat(Mechanisms.ALL).allSatisfy(definition -> {
            assertThat(definition.name()).isNotBlank();
            assertThat(definition.rule()).as(definition.id()).isNotBlank();
            assertThat(definition.source()).as(definition.id()).isNotBlank();
        });
    }

    @Test
    void everyKeyBeginsWithItsSubject() {
        assertThat(Mechanisms.registry().keys())
                .allSatisfy(key -> assertThat(SUBJECTS).contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void pointsAndTheCentralNinetyPercentLieInsideTheHardRange() {
        for (Parameter row : Mechanisms.registry().rows()) {
            if (row.domain() instanceof Domain.Range range) {
                assertThat(range.contains(row.point())).as(row.key()).isTrue();
                assertThat(range.contains(row.prior().quantile(.05)))
                        .as("5 %% of %s", row.key())
                        .isTrue();
                assertThat(range.contains(row.prior().quantile(.95)))
                        .as("95 %% of %s", row.key())
                        .isTrue();
            } else {
                assertThat(row.prior()).as(row.key()).isInstanceOf(Law.Fixed.class);
            }
        }
    }

    @Test
    void foundationsCannotBeSwitchedOff() {
        assertThat(Mechanisms.ids()).noneMatch(id -> id.startsWith("I")).contains("A1", "A5", "D1", "F2", "G3");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theProgramRunsWithoutAMechanismAndNothingExplodes(String id) {
        TestScenarios eventful = eventful();
        History with = Simulation.run(eventful.build(), 3, 0);
        History without = Simulation.run(eventful.without(id).build(), 3, 0);
        assertThat(without.months()).isEqualTo(MONTHS);
        assertThat(without.events().size())
                .as("events without %s", id)
                .isLessThan(2 * with.events().size());
    }

    /** Rates high enough that every mechanism has something to do within two years. */
    private static TestScenarios eventful() {
        return TestScenarios.baseline()
                .from("2021-08-15", MONTHS)
                .set("chinese-target.hazard", 200)
                .set("border.rate.before", 2)
                .set("pakistan.tension.clash", 1)
                .set("pakistan.tension.war", 1)
                .set("claim.rival", .3)
                .set("claim.rival-with-insurgents", .3)
                .set("taliban.contracts.rate", 6);
    }

    @Test
    void withAllMechanismsOffNothingHappens() {
        History history = Simulation.run(TestScenarios.baseline().only().build(), 1, 0);
        assertThat(history.events()).isEmpty();
        assertThat(Ensemble.total(history, Outcomes.ATTACKS)).isZero();
        assertThat(history.monthly()[0]).hasSize(12);
    }
}
