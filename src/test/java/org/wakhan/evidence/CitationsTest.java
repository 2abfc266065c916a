package org.wakhan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts against rows of the shipped facts, found by eye in the files. */
class CitationsTest {
    private final Citations citations = new Citations(Evidence.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a visit (S004-02, D-03) | incidents.csv S004-02, incidents.csv D-03",
                "C-01 to C-03: 15 of 15 | incidents.csv C-01, incidents.csv C-02, incidents.csv C-03",
                "P-AGG: 54 of 87 | incidents.csv P-AGG",
                "aggregates.csv: ISIS-K attacks, 2020, 60 (UN) | aggregates.csv line 2",
                "aggregates.csv: Strength, ISIS-K, 2025-12-08 (2,000) | aggregates.csv line 104",
                "severity.csv (ACLED, derived): p0 | severity.csv, ACLED",
                "articles 000 and 004: tied | article 000, article 004",
                "article 001; model.md F1 | article 001, model.md F1",
                "actor_presence.csv: ISIS-K, AF-KAB | actor_presence.csv ISIS-K AF-KAB",
                "Lewis et al. .37 to .50 | Lewis et al.",
                "no figure; lag-1, AF-BDS, 3 of 3 | ''"
            })
    void references_are_read_out_of_prose(String text, String expected) {
        assertThat(String.join(", ", references(text))).isEqualTo(expected);
    }

    @Test
    void months_leave_the_rows_that_lie_within_them() {
        assertThat(references("aggregates.csv: Other insurgents, NRF/AFF, Feb to Oct 2024 (UN)"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S002-99",
                "C-01 to C-33",
                "aggregates.csv: nothing of the kind",
                "aggregates.csv: Strength",
                "(aggregates.csv)",
                "missing.csv",
                "article 009",
                "actor_presence.csv: NOBODY"
            })
    void a_reference_that_leads_nowhere_is_an_error(String text) {
        assertThatThrownBy(() -> citations.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void rows_without_a_source_are_told_apart() {
        List<Citation> found = citations.read("U-01, S002-05");
        assertThat(found).extracting(Citation::isSourced).containsExactly(false, true);
        assertThat(found.get(0).source()).isEmpty();
    }

    private List<String> references(String text) {
        return citations.read(text).stream().map(Citation::reference).toList();
    }
}
