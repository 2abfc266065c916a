package org.wakhan.region;

/**
 * A first-level administrative unit: one of the 34 provinces of Afghanistan or of the 14 units around them.
 *
 * @param index position in {@link Region#units()}, 0 to 47; what arrays of the model are indexed by
 * @param id ISO 3166-2 code, such as {@code AF-KAB}
 * @param name English name, such as Kabul
 * @param country ISO 3166-1 alpha-2 code, such as {@code AF}
 * @param unRegion region of Afghanistan as the United Nations divides it, such as North East; empty for other units
 * @param latitude degrees north of the centroid
 * @param longitude degrees east of the centroid
 * @param areaKm2 area in square kilometres
 * @param population persons, in the year that the data row states
 * @param mainCityShare share of the population in the main city, 0 to 1; 0 where no source gives one
 * @param ruggedness 0 (flat) to 1 (most rugged of the units)
 * @param tileColumn column of the unit's tile, from the west
 * @param tileRow row of the unit's tile, from the north
 * @param endowment resources, trade and infrastructure
 */
public record Unit(
        int index,
        String id,
        String name,
        String country,
        String unRegion,
        double latitude,
        double longitude,
        double areaKm2,
        double population,
        double mainCityShare,
        double ruggedness,
        int tileColumn,
        int tileRow,
        Endowment endowment) {

    /** The country whose provinces the model is about. */
    public static final String AFGHANISTAN = "AF";

    private static final String PAKISTAN = "PK";

    private static final String NORTH_EAST = "North East";

    public Unit {
        if (!id.startsWith(country + "-")) {
            throw new IllegalArgumentException(
                    "The unit " + id + " must carry the code of its country (" + country + ").");
        }
        if (country.equals(AFGHANISTAN) == unRegion.isEmpty()) {
            throw new IllegalArgumentException(
                    "The unit " + id + " must name its UN region if it is a province, and none if it is not.");
        }
        if (!(areaKm2 > 0) || !(population > 0)) {
            throw new IllegalArgumentException("The unit " + id + " must have an area and a population above 0.");
        }
        if (!(ruggedness >= 0 && ruggedness <= 1)) {
            throw new IllegalArgumentException(
                    "The ruggedness of " + id + " (" + ruggedness + ") must be from 0 to 1.");
        }
    }

    /** Whether the unit is a province of Afghanistan. */
    public boolean isProvince() {
        return country.equals(AFGHANISTAN);
    }

    /** Whether the unit is one of Pakistan. */
    public boolean isInPakistan() {
        return country.equals(PAKISTAN);
    }

    /** Whether the unit is one of the four provinces of the north-east. */
    public boolean isNorthEastern() {
        return unRegion.equals(NORTH_EAST);
    }
}
