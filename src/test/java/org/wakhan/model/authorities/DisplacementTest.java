package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** E3. Oracle: of what security removes, w (1 - w_ext) stays in the theatre. */
class DisplacementTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("A1", "E3")
            .set("isis-k.attack.level", 30)
            .set("attack.security-elasticity", 1)
            .set("displacement.share", .4)
            .set("displacement.outside", .25);

    private static double[] intensity(TestScenarios scenario, String reinforced) {
        Stage stage = Stage.of(scenario);
        if (!reinforced.isEmpty()) {
            stage.world.provinces.personnel[stage.unit(reinforced)] *= 4;
        }
        stage.hazards();
        return stage.isisK().intensity;
    }

    @Test
    void theMovingPartOfWhatIsRemovedGoesToTheNeighboursInEqualParts() {
        Stage map = Stage.of(SCENARIO);
        int kabul = map.unit("AF-KAB");
        double[] before = intensity(SCENARIO, "");
        double[] after = intensity(SCENARIO, "AF-KAB");
        double removed = before[kabul] - after[kabul];
        assertThat(removed / before[kabul]).isCloseTo(.75, within(1e-9));
        assertThat(Arrays.stream(after).sum())
                .isCloseTo(Arrays.stream(before).sum() - removed + .4 * .75 * removed, within(1e-9));
        int[] open = Arrays.stream(map.world.neighboursOf(kabul))
                .filter(unit -> map.isisK().share[unit] > 0)
                .toArray();
        assertThat(open).isNotEmpty();
        for (int unit : open) {
            assertThat(after[unit] - before[unit]).isCloseTo(.3 * removed / open.length, within(1e-9));
        }
        assertThat(after[map.unit("AF-HER")]).isEqualTo(before[map.unit("AF-HER")]);
    }

    @Test
    void withoutItWhatIsRemovedIsGone() {
        double[] before = intensity(SCENARIO.without("E3"), "");
        double[] after = intensity(SCENARIO.without("E3"), "AF-KAB");
        int kabul = Stage.of(SCENARIO).unit("AF-KAB");
        assertThat(Arrays.stream(after).sum())
                .isCloseTo(Arrays.stream(before).sum() - .75 * before[kabul], within(1e-9));
    }
}
