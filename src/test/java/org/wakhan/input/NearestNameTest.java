package org.wakhan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("outlook", "baseline", "D5", "B3", "isis-k.attack.peak");

    @ParameterizedTest
    @CsvSource({
        "outlok,outlook",
        "OUTLOOK,outlook",
        "otulook,outlook",
        "basline,baseline",
        "d5,D5",
        "D55,D5",
        "isis-k.atack.paek,isis-k.attack.peak"
    })
    void aNearNameIsFound(String wrong, String nearest) {
        assertThat(NearestName.of(wrong, NAMES)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"weather", "X9", "''"})
    void aNameLikeNoOtherBringsNoHint(String wrong) {
        assertThat(NearestName.of(wrong, NAMES)).isNull();
        assertThat(NearestName.hint(wrong, NAMES)).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstIsTaken() {
        assertThat(NearestName.of("b4", List.of("b3", "b5"))).isEqualTo("b3");
    }
}
