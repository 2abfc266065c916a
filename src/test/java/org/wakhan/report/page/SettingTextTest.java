package org.wakhan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: rounding by hand. */
class SettingTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log-normal(0.1,0.42140356394179934) | log-normal(0.1,0.421404)",
                "log-normal(1816.590212458495,0.11642137816418757) | log-normal(1816.59,0.116421)",
                "normal(-0.00123456789,2) | normal(-0.00123457,2)",
                "gamma(3.5,0.976) | gamma(3.5,0.976)",
                "0.123456789 | 0.123456789",
                "expel | expel",
                "2026-09-01: a.b = log-normal(0.1,0.42140356394179934); c.d x 2 # why"
                        + " | 2026-09-01: a.b = log-normal(0.1,0.421404); c.d x 2 # why"
            })
    void numbersOfLawsAreShownWithSixDigitsAndAllElseAsItIs(String exact, String shown) {
        assertThat(SettingText.of(exact)).isEqualTo(shown);
    }
}
