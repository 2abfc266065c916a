package org.wakhan.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.evidence.Aggregate;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Citations;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.History;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.region.Region;

/** The observations as data. Oracle: the facts that each names, and the issue's own figures. */
class TargetsTest {
    private static final Targets TARGETS = Targets.load(Region.load());

    private static Target target(String id) {
        return TARGETS.all().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"un-2021, 152", "un-2023, 40", "un-2024, 22", "ucdp-2022, 453", "ucdp-2023, 65", "ucdp-2024, 53"})
    void theCountsThatLevelsAreFittedToAreThere(String id, double observed) {
        assertThat(target(id).observed()).isEqualTo(observed);
        assertThat(target(id).use()).isEqualTo(TargetUse.FIT);
    }

    /** Oracle: model.md section 7, which the articles allow to be checked. */
    @ParameterizedTest
    @CsvSource({
        "protest-share, 1",
        "downgrades, 0",
        "contracts-2023, 2",
        "un-fall, .947",
        "chinese-2021, 0",
        "chinese-2022, 1",
        "chinese-2023, 0",
        "chinese-2024, 0",
        "chinese-2025, 1",
        "chinese-2026, 1",
        "chinese-change, 1",
        "chinese-north-east, .667",
        "chinese-death-months, .075"
    })
    void theChecksOfTheArticlesAreShownAndNeverFitted(String id, double observed) {
        assertThat(target(id).observed()).isEqualTo(observed);
        assertThat(target(id).use()).isNotEqualTo(TargetUse.FIT);
    }

    @Test
    void everyObservationNamesFactsThatAreThere() {
        Citations citations = new Citations(Evidence.load());
        for (Target target : TARGETS.all()) {
            assertThatCode(() -> citations.read(target.evidence()))
                    .as(target.id())
                    .doesNotThrowAnyException();
            assertThat(citations.read(target.evidence())).as(target.id()).isNotEmpty();
        }
    }

    @Test
    void nothingIsFittedToWhatHasNoSource() {
        Citations citations = new Citations(Evidence.load());
        for (Target target : TARGETS.fitted().all()) {
            for (Citation citation : citations.read(target.evidence())) {
                if (citation instanceof Citation.AggregateRow row) {
                    assertThat(row.row().isSourced()).as(target.id()).isTrue();
                }
            }
        }
        assertThat(TARGETS.all()).anyMatch(target -> target.use() == TargetUse.UNSOURCED);
    }

    /** A count by the UN that a target names is the target's own value and period. */
    @Test
    void countsOfOnePeriodAreThoseOfTheFacts() {
        Citations citations = new Citations(Evidence.load());
        int compared = 0;
        for (Target target : TARGETS.all()) {
            if (target.rule().startsWith("attacks un")) {
                List<Aggregate> rows = citations.read(target.evidence()).stream()
                        .filter(citation -> citation instanceof Citation.AggregateRow)
                        .map(citation -> ((Citation.AggregateRow) citation).row())
                        .toList();
                assertThat(rows).as(target.id()).anySatisfy(row -> {
                    assertThat(row.value()).isEqualTo(target.observed());
                    assertThat(row.from()).isEqualTo(target.period().from());
                    assertThat(row.to()).isEqualTo(target.period().to());
                });
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void aHistoryOfTheBaselineHasEveryFittedNumber() {
        History history =
                Simulation.run(TestScenarios.baseline().from("2021-08-15", 42).build(), 3, 0);
        double[] simulated = TARGETS.fitted().simulated(history);
        assertThat(simulated).hasSize(TARGETS.fitted().all().size());
        for (double value : simulated) {
            assertThat(value).isFinite().isNotNegative();
        }
        assertThat(TARGETS.fitted().simulated(history))
                .as("the source's error is the same again")
                .isEqualTo(simulated);
    }

    @Test
    void theLastFittedDayLiesWithinFortyTwoMonths() {
        assertThat(TARGETS.fitted().end()).isBefore(LocalDate.of(2021, 8, 15).plusMonths(42));
    }

    @Test
    void scalesGoThereAndBack() {
        for (Scale scale : Scale.values()) {
            assertThat(scale.back(scale.of(17.5))).isCloseTo(17.5, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"no-such-thing, no statistic", "attacks un, needs 2 words", "outcome nothing, no outcome"})
    void wordsThatNameNoStatisticAreRefused(String words, String message) {
        assertThatThrownBy(() -> new StatisticReader(Region.load()).read(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
