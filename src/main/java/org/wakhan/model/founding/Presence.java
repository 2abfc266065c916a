package org.wakhan.model.founding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.wakhan.evidence.ActorPresence;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Organisation;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * Documented presence of an organisation by unit, 0 to 3, in two periods. Arrays are by unit: read only.
 *
 * @param organisation whose presence it is
 * @param until2023 presence in 2021 to 2023
 * @param from2024 presence from 2024 on
 * @param theatreUntil2023 1 in units of its theatre where it is present in 2021 to 2023, else 0
 * @param theatreFrom2024 the same from 2024 on
 */
public record Presence(
        Organisation organisation,
        double[] until2023,
        double[] from2024,
        double[] theatreUntil2023,
        double[] theatreFrom2024) {
    /** The highest score of the presence file (actor_presence.csv, from 0 to 3). */
    static final double STRONG = 3;
    /** The first day of the second period of the presence file (actor_presence.csv, 2021-23 and 2024-26). */
    public static final LocalDate SECOND_PERIOD = LocalDate.of(2024, 1, 1);

    /** How the presence file spells the organisations. */
    private static final Map<Organisation, String> CODES = Map.of(
            Organisation.ISIS_K, "ISIS-K",
            Organisation.NRF, "NRF",
            Organisation.AFF, "AFF",
            Organisation.MOBILIZATION_FRONT, "NMF",
            Organisation.TTP, "TTP",
            Organisation.TIP, "TIP/ETIM",
            Organisation.BLA, "BLA",
            Organisation.JAMAAT_ANSARULLAH, "JA",
            Organisation.UNATTRIBUTED, "UNATTRIBUTED");

    /** The country that an organisation attacks in, where it is not Afghanistan; none for unattributed attacks. */
    private static final Map<Organisation, String> THEATRES =
            Map.of(Organisation.TTP, "PK", Organisation.BLA, "PK", Organisation.UNATTRIBUTED, "");

    private static final Map<Organisation, Presence> ALL = read(Region.load(), Evidence.load());

    /** The presence of an organisation. */
    public static Presence of(Organisation organisation) {
        return Objects.requireNonNull(ALL.get(organisation));
    }

    /** The code of an organisation in the presence file. */
    public static String code(Organisation organisation) {
        return Objects.requireNonNull(CODES.get(organisation));
    }

    /** The country that an organisation attacks in; empty for unattributed attacks. */
    public static String theatre(Organisation organisation) {
        return THEATRES.getOrDefault(organisation, Unit.AFGHANISTAN);
    }

    /** Presence on a date. */
    public double[] at(LocalDate date) {
        return date.isBefore(SECOND_PERIOD) ? until2023 : from2024;
    }

    /** Where the organisation attacks on a date: 1 in units of its theatre where it is present, else 0. */
    public double[] theatre(LocalDate date) {
        return date.isBefore(SECOND_PERIOD) ? theatreUntil2023 : theatreFrom2024;
    }

    private static double[] inTheatre(Region region, Organisation organisation, double[] presence) {
        double[] theatre = new double[presence.length];
        for (int unit = 0; unit < theatre.length; unit++) {
            boolean inside = region.unit(unit).country().equals(theatre(organisation));
            theatre[unit] = inside && presence[unit] > 0 ? 1 : 0;
        }
        return theatre;
    }

    /** The larger of both periods. */
    public double[] ever() {
        double[] ever = until2023.clone();
        for (int unit = 0; unit < ever.length; unit++) {
            ever[unit] = Math.max(ever[unit], from2024[unit]);
        }
        return ever;
    }

    private static Map<Organisation, Presence> read(Region region, Evidence evidence) {
        Map<Organisation, Presence> all = new EnumMap<>(Organisation.class);
        for (Organisation organisation : Organisation.values()) {
            double[] first = new double[region.size()];
            double[] second = new double[region.size()];
            for (ActorPresence row : evidence.presence()) {
                if (row.organisation().equals(code(organisation))) {
                    int unit = region.unit(row.unitId()).index();
                    first[unit] = row.until2023();
                    second[unit] = row.from2024();
                }
            }
            all.put(
                    organisation,
                    new Presence(
                            organisation,
                            first,
                            second,
                            inTheatre(region, organisation, first),
                            inTheatre(region, organisation, second)));
        }
        return all;
    }
}
