package org.wakhan.region;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The map the model is played on: 34 provinces of Afghanistan and 14 neighbouring first-level units, with the borders
 * they really share. Immutable; one instance serves every history.
 *
 * <p>Adjacency comes from the border table, never from the tile grid, which is for drawing.
 */
public final class Region {
    private final List<Unit> units;
    private final List<Unit> provinces;
    private final List<Border> borders;
    private final Map<String, Unit> byId = new HashMap<>();
    private final int[][] neighbours;

    Region(List<Unit> units, List<Border> borders) {
        this.units = List.copyOf(units);
        this.provinces = units.stream().filter(Unit::isProvince).toList();
        this.borders = List.copyOf(borders);
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
        }
        this.neighbours = neighbours(units.size(), borders);
    }

    /**
     * The region that ships with the program.
     *
     * @throws IllegalStateException if the shipped files contradict one another
     */
    public static Region load() {
        return Shipped.REGION;
    }

    /** The number of units, 48. */
    public int size() {
        return units.size();
    }

    /** All units, in the order of their indexes: provinces first. */
    public List<Unit> units() {
        return units;
    }

    /** The 34 provinces of Afghanistan; their indexes are 0 to 33. */
    public List<Unit> provinces() {
        return provinces;
    }

    /** All borders, each once. */
    public List<Border> borders() {
        return borders;
    }

    public Unit unit(int index) {
        return units.get(index);
    }

    /** The unit with an ISO 3166-2 code, or null where there is none. */
    public @Nullable Unit find(String id) {
        return byId.get(id);
    }

    /**
     * The unit with an ISO 3166-2 code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Unit unit(String id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("There is no unit " + id + " in the region.");
        }
        return unit;
    }

    /** Indexes of the units that share a core border with a unit, in ascending order. The array is a copy. */
    public int[] neighbours(int index) {
        return neighbours[index].clone();
    }

    private static int[][] neighbours(int size, List<Border> borders) {
        int[][] neighbours = new int[size][0];
        for (Border border : borders) {
            if (border.core()) {
                neighbours[border.a()] = append(neighbours[border.a()], border.b());
                neighbours[border.b()] = append(neighbours[border.b()], border.a());
            }
        }
        for (int[] list : neighbours) {
            Arrays.sort(list);
        }
        return neighbours;
    }

    private static int[] append(int[] list, int value) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = value;
        return longer;
    }

    private static final class Shipped {
        static final Region REGION = RegionReader.read();
    }
}
