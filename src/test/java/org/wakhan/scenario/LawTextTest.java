package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.input.Place;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

class LawTextTest {
    private static final Place PLACE = Place.of("--set");

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(SmallRegistry.GAIN, new Law.Fixed(2.5), "2.5"),
                Arguments.of(SmallRegistry.GAIN, new Law.Fixed(1e-12), "1E-12"),
                Arguments.of(SmallRegistry.POLICY, new Law.Fixed(2), "expel"),
                Arguments.of(SmallRegistry.GAIN, new Law.Uniform(0, 1), "uniform(0,1)"),
                Arguments.of(SmallRegistry.GAIN, new Law.Normal(0.1, 20), "normal(0.1,20)"),
                Arguments.of(SmallRegistry.GAIN, new Law.LogNormal(30, 0.25), "log-normal(30,0.25)"),
                Arguments.of(SmallRegistry.GAIN, new Law.Beta(2, 3), "beta(2,3)"),
                Arguments.of(SmallRegistry.GAIN, new Law.Gamma(0.5, 4), "gamma(0.5,4)"));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aLawIsWrittenShortAndReadBack(Parameter parameter, Law law, String text) {
        assertThat(LawText.format(parameter, law)).isEqualTo(text);
        assertThat(LawText.parse(parameter, text, PLACE)).isEqualTo(law);
    }

    @Test
    void numbersMayBeNamed() {
        assertThat(LawText.parse(SmallRegistry.PEAK, " log-normal( low = 20, high = 50 ) ", PLACE))
                .isEqualTo(Law.LogNormal.between(20, 50));
        assertThat(LawText.parse(SmallRegistry.GAIN, "fixed(.5)", PLACE)).isEqualTo(new Law.Fixed(0.5));
    }

    @Test
    void everyNumberReadsBackToTheBit() {
        Random random = new Random(20260301);
        for (int i = 0; i < 10_000; i++) {
            double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
            if (Double.isFinite(value)) {
                String text = LawText.format(SmallRegistry.GAIN, new Law.Fixed(value));
                assertThat(Double.parseDouble(text)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "1,1", "100,100", "0.1,0.1", "1E9,1000000000", "1E300,1E+300", "0.001,0.001"})
    void aNumberIsWrittenWithTheFewestDigits(double value, String text) {
        assertThat(ShortDecimal.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    high            | migration.share is "high", but must be a number from 0 to 1.
                    NaN             | migration.share is "NaN", but must be a number from 0 to 1.
                    0x1p-1          | migration.share is "0x1p-1", but must be a number from 0 to 1.
                    1d              | migration.share is "1d", but must be a number from 0 to 1.
                    2               | migration.share is 2, but must be a number from 0 to 1.
                    uniform(0)      | the law of migration.share lacks "high"; uniform takes low and high.
                    uniform()       | the law of migration.share lacks "low"; uniform takes low and high.§--set: the law of migration.share lacks "high"; uniform takes low and high.
                    uniform(0,1,2)  | the law of migration.share has no "argument 3"; uniform takes low and high.
                    uniform(0,1,)   | the law of migration.share has no "argument 3"; uniform takes low and high.
                    uniform(0,low=1)| the law of migration.share lacks "high"; uniform takes low and high.
                    unifrm(0,1)     | the law of migration.share is "unifrm", but must be one of fixed, uniform, normal, log-normal, beta, gamma.§Maybe uniform?
                    """)
    void whatIsNoLawIsRefused(String text, String message) {
        assertThatThrownBy(() -> LawText.parse(SmallRegistry.SHARE, text, PLACE))
                .isInstanceOf(UserError.class)
                .hasMessage("--set: " + message.replace('§', '\n'));
    }
}
