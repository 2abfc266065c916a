package org.wakhan.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12.0, 12",
        "-3, -3",
        "0.1, 0.1",
        "1.0E-3, 0.001",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E-7, 2E-7",
        "1.1E23, 1.1E+23",
        "2.0E16, 2E+16",
        "2.2250738585072014E-308, 2.2250738585072014E-308"
    })
    void a_number_is_written_with_as_few_digits_as_read_back(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
    }

    @Test
    void every_number_reads_back_as_itself() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double value = (random.nextDouble() - .5) * Math.pow(10, random.nextInt(-12, 12));
            assertThat(Double.parseDouble(Decimal.text(value))).isEqualTo(value);
            assertThat(digits(Decimal.text(value))).isLessThanOrEqualTo(digits(Double.toString(value)));
        }
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }
}
