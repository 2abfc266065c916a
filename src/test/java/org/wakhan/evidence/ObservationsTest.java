package org.wakhan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;

/** Files of observations. Oracle: a made-up file, and what was broken in it. */
class ObservationsTest {
    private static final Region REGION = Region.load();

    @TempDir
    Path folder;

    private Observations read(String text) throws IOException {
        return Observations.read(Files.writeString(folder.resolve("seen.csv"), text), REGION);
    }

    private static String made() {
        return MadeObservations.text(REGION, YearMonth.of(2022, 1), 3, (province, month) -> province + month);
    }

    @Test
    void countsStandAtTheirProvinceAndMonth() throws IOException {
        Observations read = read(made());
        assertThat(read.first()).isEqualTo(YearMonth.of(2022, 1));
        assertThat(read.last()).isEqualTo(YearMonth.of(2022, 3));
        double[][] counts = read.counts(ObservedSeries.PV, YearMonth.of(2022, 2), YearMonth.of(2022, 3));
        assertThat(counts.length).isEqualTo(34);
        assertThat(counts[5]).containsExactly(6, 7);
        assertThat(read.counts(ObservedSeries.CLASH, YearMonth.of(2022, 1), YearMonth.of(2022, 1))[33])
                .containsExactly(33 / 5);
    }

    @Test
    void everyErrorSaysItsLineAndWhatMustBeThere() {
        assertThatThrownBy(() -> read(made().replaceFirst("AF-KAB,2022-02", "AF-KAP,2022-02")))
                .hasMessageContaining("AF-KAP has 2022-02 twice");
        assertRefused(made().replaceFirst("AF-KAB,2022-02", "AF-KBA,2022-02"), "line", "AF-KBA", "Maybe AF-KAB?");
        assertRefused(made().replaceFirst("AF-KAB,2022-02", "AF-KAB,Feb 22"), "line", "(Feb 22)", "2023-12");
        assertRefused(made().replaceFirst("AF-KAB,2022-02,\\d+", "AF-KAB,2022-02,-3"), "pv_events (-3)", "from 0");
        assertRefused(made().replaceFirst("AF-KAB,2022-02,\\d+", "AF-KAB,2022-02,2.5"), "pv_events (2.5)");
        assertRefused(made().replaceFirst("\\nAF-KAB,2022-02[^\\n]*", ""), "AF-KAB has no row for 2022-02");
        assertRefused(made().replaceFirst("clash_events", "clashes"), "line 1", "clash_events is missing");
        assertRefused(
                made().replaceFirst("AF-KAB,2022-02,(\\d+)", "AF-KAB,2022-02,$1,5"),
                "seen.csv: the file cannot be read as CSV: line",
                "fields, but the header has");
        assertRefused("province_id,month\n", "at least one row");
    }

    private void assertRefused(String text, String... words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UserError.class).hasMessageContainingAll(words);
    }
}
