package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** A4. Oracle: what an attack brings forth, shared out by hand. */
class SpreadToNeighboursTest {
    private static final String[] OFF = {"A5", "A10", "D8", "E3"};

    @Test
    void aShareFallsOnNeighboursInEqualPartsAndTheSumStays() {
        Stage with = Stage.of(TestScenarios.baseline().without(OFF).set("clustering.neighbour-share", .12));
        Stage without = Stage.of(TestScenarios.baseline().without(OFF).without("A4"));
        for (Stage stage : List.of(with, without)) {
            stage.hazards();
            stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.AUTHORITIES, Toll.NONE);
        }
        int kabul = with.unit("AF-KAB");
        double[] fresh = with.isisK().fresh;
        double whole = without.isisK().fresh[kabul];
        assertThat(fresh[kabul] / whole).isCloseTo(.88, within(1e-12));
        double moved = 0;
        int open = 0;
        for (int unit : with.world.neighboursOf(kabul)) {
            moved += fresh[unit];
            open += with.isisK().share[unit] > 0 ? 1 : 0;
        }
        assertThat(moved / whole).isCloseTo(.12, within(1e-12));
        for (int unit : with.world.neighboursOf(kabul)) {
            assertThat(fresh[unit]).isCloseTo(with.isisK().share[unit] > 0 ? .12 * whole / open : 0, within(1e-15));
        }
    }
}
