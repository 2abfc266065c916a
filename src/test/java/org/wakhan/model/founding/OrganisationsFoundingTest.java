package org.wakhan.model.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** I1. Oracle: the dated strengths, and geometric means half way between them. */
class OrganisationsFoundingTest {
    @ParameterizedTest
    @CsvSource({
        "2021-02-15, 1800",
        "2021-08-15, 1800",
        "2021-11-07, 2683.28",
        "2022-01-31, 4000",
        "2024-01-04, 2828.43",
        "2025-12-08, 2000",
        "2026-03-01, 2000"
    })
    void theStrengthOfIsisKAtTheStartFollowsTheDatedEstimates(String start, double strength) {
        Stage stage = Stage.of(TestScenarios.baseline()
                .from(start, 12)
                .set("isis-k.strength.2021", 1800)
                .set("isis-k.strength.2022", 4000)
                .set("isis-k.strength.2026", 2000));
        assertThat(stage.isisK().strength()).isCloseTo(strength, within(strength * 3e-3));
    }
}
