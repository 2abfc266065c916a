package org.wakhan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Oracle: the data README (48 units, 34 provinces, 125 core borders of 128) and the map. */
class RegionTest {
    private final Region region = Region.load();

    @Test
    void holds48UnitsWithThe34ProvincesFirst() {
        assertThat(region.size()).isEqualTo(48);
        assertThat(region.provinces()).hasSize(34);
        for (Unit unit : region.units()) {
            assertThat(unit.index()).isEqualTo(region.units().indexOf(unit));
            assertThat(unit.isProvince()).isEqualTo(unit.index() < 34);
            assertThat(region.unit(unit.id())).isSameAs(unit);
        }
        assertThat(region.units().stream().map(Unit::id)).doesNotHaveDuplicates();
        assertThat(region.units().stream().map(Unit::country).distinct())
                .containsExactlyInAnyOrder("AF", "CN", "IR", "PK", "TJ", "TM", "UZ");
    }

    @Test
    void bordersAreSharedByBothUnits() {
        for (int unit = 0; unit < region.size(); unit++) {
            int[] neighbours = region.neighbours(unit);
            assertThat(neighbours).isSorted().doesNotHaveDuplicates().doesNotContain(unit);
            assertThat(neighbours)
                    .as("neighbours of %s", region.unit(unit).id())
                    .isNotEmpty();
            for (int neighbour : neighbours) {
                assertThat(region.neighbours(neighbour)).contains(unit);
            }
        }
    }

    @Test
    void logicUses125Of128Borders() {
        assertThat(region.borders()).hasSize(128);
        assertThat(region.borders().stream().filter(Border::core)).hasSize(125);
        int ends = 0;
        for (int unit = 0; unit < region.size(); unit++) {
            ends += region.neighbours(unit).length;
        }
        assertThat(ends).isEqualTo(2 * 125);
    }

    @Test
    void kabulBordersSixProvinces() {
        int[] neighbours = region.neighbours(region.unit("AF-KAB").index());
        assertThat(Arrays.stream(neighbours).mapToObj(unit -> region.unit(unit).name()))
                .containsExactlyInAnyOrder("Parwan", "Kapisa", "Laghman", "Nangarhar", "Logar", "Maidan Wardak");
    }

    @Test
    void badakhshanBordersChinaAndTajikistan() {
        int[] neighbours = region.neighbours(region.unit("AF-BDS").index());
        assertThat(Arrays.stream(neighbours).mapToObj(unit -> region.unit(unit).id()))
                .contains("CN-XJ", "TJ-GB", "AF-TAK", "AF-NUR");
    }

    @Test
    void aUnitCanBeReachedFromEveryOther() {
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int step = 0; step < region.size(); step++) {
            for (int unit : Set.copyOf(reached)) {
                Arrays.stream(region.neighbours(unit)).forEach(reached::add);
            }
        }
        assertThat(reached).hasSize(region.size());
    }

    @Test
    void noTwoUnitsShareATile() {
        assertThat(region.units().stream().map(unit -> unit.tileColumn() + "," + unit.tileRow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void neighboursAreCopies() {
        region.neighbours(0)[0] = 99;
        assertThat(region.neighbours(0)).doesNotContain(99);
    }

    @Test
    void unknownUnitsAreNoneOrRefusedByName() {
        assertThat(region.find("AF-XXX")).isNull();
        assertThatThrownBy(() -> region.unit("AF-XXX")).hasMessageContaining("AF-XXX");
    }

    @Test
    void everyUnitHasAnOutline() {
        Outlines outlines = Outlines.load(region);
        for (Unit unit : region.units()) {
            assertThat(outlines.ring(unit).length).as(unit.id()).isGreaterThan(2);
        }
    }

    /** Neighbouring units are cut at the edge of the map, so only provinces are asked. */
    @Test
    void theOutlineOfAProvinceLiesAroundItsCentroid() {
        Outlines outlines = Outlines.load(region);
        for (Unit unit : region.provinces()) {
            double[][] ring = outlines.ring(unit);
            double west =
                    Arrays.stream(ring).mapToDouble(point -> point[0]).min().orElseThrow();
            double east =
                    Arrays.stream(ring).mapToDouble(point -> point[0]).max().orElseThrow();
            double south =
                    Arrays.stream(ring).mapToDouble(point -> point[1]).min().orElseThrow();
            double north =
                    Arrays.stream(ring).mapToDouble(point -> point[1]).max().orElseThrow();
            assertThat(unit.longitude()).as(unit.id()).isBetween(west, east);
            assertThat(unit.latitude()).as(unit.id()).isBetween(south, north);
        }
    }
}
