package org.wakhan.calibration;

import java.util.Arrays;
import org.wakhan.region.Region;

/**
 * The provinces as statistics see them.
 *
 * @param kabul index of Kabul
 * @param neighbours indexes of each province's neighbouring provinces
 */
public record ProvinceMap(int kabul, int[][] neighbours) {

    /** The map of a region: core borders between provinces only. */
    public static ProvinceMap of(Region region) {
        int provinces = region.provinces().size();
        int[][] neighbours = new int[provinces][];
        for (int unit = 0; unit < provinces; unit++) {
            neighbours[unit] = Arrays.stream(region.neighbours(unit))
                    .filter(other -> other < provinces)
                    .toArray();
        }
        return new ProvinceMap(region.unit("AF-KAB").index(), neighbours);
    }
}
