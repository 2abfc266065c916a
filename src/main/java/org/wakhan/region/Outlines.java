package org.wakhan.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.input.Row;
import org.wakhan.input.Table;

/**
 * Simplified outlines of the units, one closed ring each, for drawing only.
 *
 * <p>Source: Natural Earth (public domain), in {@code outlines.csv}.
 */
public final class Outlines {
    private final Map<String, double[][]> rings;

    private Outlines(Map<String, double[][]> rings) {
        this.rings = Map.copyOf(rings);
    }

    /**
     * The outlines that ship with the program.
     *
     * @throws IllegalStateException if a unit of the region has no outline of at least three points
     */
    public static Outlines load(Region region) {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        for (Row row : Table.resource(Region.class, "outlines.csv").rows()) {
            points.computeIfAbsent(region.unit(row.text("id")).id(), id -> new ArrayList<>())
                    .add(new double[] {row.number("lon"), row.number("lat")});
        }
        Map<String, double[][]> rings = new LinkedHashMap<>();
        for (Unit unit : region.units()) {
            List<double[]> ring = points.getOrDefault(unit.id(), List.of());
            if (ring.size() < 3) {
                throw new IllegalStateException("outlines.csv holds no outline of " + unit.id() + ".");
            }
            rings.put(unit.id(), ring.toArray(double[][]::new));
        }
        return new Outlines(rings);
    }

    /** The ring of a unit: points of longitude and latitude in degrees. The arrays are shared: read only. */
    public double[][] ring(Unit unit) {
        double[][] ring = rings.get(unit.id());
        if (ring == null) {
            throw new IllegalArgumentException("There is no outline of " + unit.id() + ".");
        }
        return ring;
    }
}
