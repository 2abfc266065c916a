package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * Some of the cells of a window.
 *
 * @param name what follows the series' name in files; empty for all cells
 * @param filter which cells
 */
public record Cells(String name, Filter filter) {
    /** The spatial hold-out: ids of the four provinces of the north-east. */
    public static final Set<String> NORTH_EAST = Region.load().provinces().stream()
            .filter(Unit::isNorthEastern)
            .map(Unit::id)
            .collect(Collectors.toUnmodifiableSet());

    /** All cells. */
    public static final Cells ALL = new Cells("", (province, month) -> true);

    /** Which cells are meant. */
    @FunctionalInterface
    public interface Filter {
        /** Whether the cell of a province and a month of the window, both from 0, is meant. */
        boolean holds(int province, int month);
    }

    /** The cells of a province. */
    public static Cells ofProvince(Region region, int index) {
        return new Cells("/" + region.unit(index).id(), (province, month) -> province == index);
    }

    /** The cells of a month. */
    public static Cells ofMonth(Window window, int index) {
        YearMonth when = window.first().plusMonths(index);
        return new Cells("/" + when, (province, month) -> month == index);
    }

    /** The cells of the provinces that are held out. */
    public static Cells northEast(Region region) {
        return new Cells(
                "/north-east",
                (province, month) -> NORTH_EAST.contains(region.unit(province).id()));
    }
}
