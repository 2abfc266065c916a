package org.wakhan.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: a registry of two rows written here. */
class ParameterRegistryTest {
    private static final Parameter RATE = Parameter.of("A1", "attack.rate", "attacks")
            .unit("per month")
            .range(0, 10)
            .mostly(1, 4)
            .measured("counts");
    private static final Parameter POLICY = Parameter.of("E1", "taliban.policy", "what they do")
            .words("host", "expel")
            .assumed("no figure");

    private final ParameterRegistry registry = new ParameterRegistry(List.of(RATE, POLICY));

    @Test
    void rowsAreFoundByKeyAndUnknownKeysAreNone() {
        assertThat(registry.keys()).containsExactly("attack.rate", "taliban.policy");
        assertThat(registry.find("attack.rate")).isSameAs(RATE);
        assertThat(registry.find("attack.rates")).isNull();
        assertThatThrownBy(() -> registry.position("attack.rates")).hasMessageContaining("attack.rates");
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> new ParameterRegistry(List.of(RATE, POLICY, RATE)))
                .hasMessageContaining("attack.rate");
    }

    @Test
    void valuesStartAtThePointsAndChangesLeaveTheOldOnesAlone() {
        ParameterValues points = registry.points();
        ParameterValues changed = points.with(Map.of("taliban.policy", 1.0));
        assertThat(points.get(RATE)).isEqualTo(2);
        assertThat(points.word(POLICY)).isEqualTo("host");
        assertThat(changed.word(POLICY)).isEqualTo("expel");
        assertThat(changed.get(RATE)).isEqualTo(2);
        assertThat(points.with(Map.of())).isSameAs(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "Attack.rate", "attack..rate", "attack.", "attack rate.x"})
    void keysAreWordsJoinedByDots(String key) {
        assertThatThrownBy(() -> Parameter.of("A1", key, "m").value(1).assumed("because"))
                .hasMessageContaining(key);
    }

    @Test
    void aRowMustSayWhatItIsAndWhy() {
        assertThatThrownBy(() -> Parameter.of("A1", "a.b", " ").value(1).assumed("because"))
                .hasMessageContaining("a.b");
        assertThatThrownBy(() -> Parameter.of("A1", "a.b", "meaning").value(1).assumed(" "))
                .hasMessageContaining("a.b");
    }

    @Test
    void aValueOutsideItsHardRangeIsRefused() {
        assertThatThrownBy(() -> Parameter.of("A1", "a.b", "meaning")
                        .range(0, 1)
                        .value(1.5)
                        .assumed("because"))
                .hasMessageContaining("1.5")
                .hasMessageContaining("a.b");
    }

    @Test
    void valuesAreWrittenForReaders() {
        assertThat(POLICY.format(1)).isEqualTo("expel");
        assertThat(RATE.format(3)).isEqualTo("3");
        assertThat(RATE.format(.25)).isEqualTo("0.25");
    }
}
