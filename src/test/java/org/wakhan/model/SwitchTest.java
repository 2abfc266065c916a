package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/**
 * Every mechanism can be switched off, and what it carries changes. Oracle: the same seeds with the mechanism on, in the
 * outcome that the table of mechanisms names for it.
 */
class SwitchTest {
    private static final int RUNS = 6;
    /** The outcome that each mechanism bears on first. */
    private static final Map<String, Outcome> OUTCOMES = outcomes();

    private static final Ensemble WITH = Ensemble.of(eventful(), 4, RUNS);

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Outcome isisK = Outcomes.attacksBy(Organisation.ISIS_K);
        Outcome strength = Outcomes.strength(Organisation.ISIS_K);
        List.of("A1", "A2", "A3", "A4", "A5", "A10", "D8", "E3", "G5").forEach(id -> outcomes.put(id, isisK));
        List.of("A6", "A7", "A8", "E4").forEach(id -> outcomes.put(id, strength));
        List.of("B1", "B2", "F4", "B5", "G1").forEach(id -> outcomes.put(id, Outcomes.CHINESE_ATTACKS_INSIDE));
        List.of("D2", "D6", "E2").forEach(id -> outcomes.put(id, Outcomes.SECURITY_CHINESE_SITES));
        List.of("D4", "D5", "D7").forEach(id -> outcomes.put(id, Outcomes.RELATIONS_LEVEL));
        List.of("B3", "G4").forEach(id -> outcomes.put(id, Outcomes.SALIENCE));
        List.of("D9", "G2").forEach(id -> outcomes.put(id, Outcomes.CLASH_DAYS));
        List.of("C1", "C2").forEach(id -> outcomes.put(id, Outcomes.CLAIMS));
        List.of("F2", "F3").forEach(id -> outcomes.put(id, Outcomes.CAPITAL_REALISED));
        List.of("F1", "F5").forEach(id -> outcomes.put(id, Outcomes.STAFF));
        outcomes.put("A9", Outcomes.KILLED);
        outcomes.put("A11", Outcomes.BACKGROUND_EVENTS);
        outcomes.put("B4", Outcomes.attacksBy(Organisation.MOBILIZATION_FRONT));
        outcomes.put("B6", Outcomes.CHINESE_ATTACKS_BORDER);
        outcomes.put("B7", Outcomes.COMMUNAL_CLASHES);
        outcomes.put("B8", Outcomes.MONTHS_WITH_CHINESE_DEATH);
        outcomes.put("C3", Outcomes.RIVAL_CLAIMS);
        outcomes.put("D1", Outcomes.PROTESTS);
        outcomes.put("D3", Outcomes.ADVISORY_DAYS);
        outcomes.put("E1", Outcomes.CREDIBILITY);
        outcomes.put("E5", Outcomes.ARRESTS);
        outcomes.put("E6", Outcomes.CONTRACTS);
        outcomes.put("E7", Outcomes.CONTRACTS_ENDED);
        outcomes.put("G3", Outcomes.CHINESE_ATTACKS_PAKISTAN);
        outcomes.put("G6", Outcomes.COVERAGE);
        return outcomes;
    }

    static List<String> ids() {
        return List.copyOf(OUTCOMES.keySet());
    }

    /** Drawn parameters, for some effects have a point value of none; enough harm that reactions have work to do. */
    private static TestScenarios eventful() {
        return TestScenarios.baseline()
                .drawn()
                .from("2023-06-01", 30)
                .set("chinese-target.hazard", 150)
                .set("chinese-target.other-insurgents", .9)
                .set("isis-k.target.chinese-share", .2)
                .set("china.relations.downgrade", .3)
                .set("china.relations.hazard", .5)
                .set("china.relations.threshold", .3)
                .set("pakistan.tension.clash", .5);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void switchedOffItChangesTheOutcomeThatItNames(String id) {
        Ensemble without = Ensemble.of(eventful().without(id), 4, RUNS);
        Outcome outcome = Objects.requireNonNull(OUTCOMES.get(id));
        boolean differs = false;
        for (int run = 0; run < RUNS; run++) {
            differs |= !Arrays.equals(
                    Ensemble.monthly(WITH.histories().get(run), outcome),
                    Ensemble.monthly(without.histories().get(run), outcome));
        }
        assertThat(differs).as("%s without %s", outcome.key(), id).isTrue();
    }

    /** Every mechanism that this test knows is in the program, and most of the program's are here. */
    @Test
    void theTableNamesMechanismsOfTheProgram() {
        assertThat(Mechanisms.ids()).containsAll(OUTCOMES.keySet());
    }
}
