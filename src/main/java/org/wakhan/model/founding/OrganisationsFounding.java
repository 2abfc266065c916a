package org.wakhan.model.founding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.history.Organisation;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Cell;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** Sets up the armed organisations: strengths, where their fighters are, and their cells. */
public final class OrganisationsFounding extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "I1";
    private static final long CELL = Streams.agent("cell");
    private static final Purpose CAPABILITY = Purpose.of("cell-capability");
    /** Days to which strengths of ISIS-K are dated: the takeover (incidents.csv S000-09), and two of the United Nations. */
    private static final List<LocalDate> DATED =
            List.of(LocalDate.of(2021, 8, 15), LocalDate.of(2022, 1, 31), LocalDate.of(2025, 12, 8));

    private static final String NO_COUNT = "No count in the facts: a judgement, wide on purpose";

    static final Parameter CELL_SIZE = Parameter.of(ID, "cells.size", "fighters in a cell")
            .unit("fighters")
            .range(5, 500)
            .value(30)
            .assumed("Sets the number of agents to some hundreds; outcomes depend on it only through arrests");
    static final Parameter CAPABILITY_SPREAD = Parameter.of(
                    ID, "cells.capability-spread", "standard deviation of the logarithm of capability between cells")
            .range(0, 2)
            .onlyAtStart()
            .value(.5)
            .assumed("Cells differ; no measurement");
    static final Parameter HEADROOM = Parameter.of(
                    ID, "cells.headroom", "largest number of cells over the number at the start")
            .range(1, 10)
            .onlyAtStart()
            .value(2)
            .assumed("Technical bound; growth beyond it makes cells larger, not more");
    static final Parameter ISIS_K_2021 = strength("isis-k.strength.2021", "ISIS-K in mid-2021, before prison releases")
            .mostly(1500, 2200)
            .measured("aggregates.csv: Strength, ISIS-K, 2021-06-01 (1,500 to 2,200; UN Monitoring Team)");
    static final Parameter ISIS_K_2022 = strength(
                    "isis-k.strength.2022",
                    "ISIS-K in January 2022, after prison releases; of starts between these dates")
            .value(4000)
            .measured("aggregates.csv: Strength, ISIS-K, 2022-01-31 (from 2,200 to near 4,000; UN Monitoring Team)");
    static final Parameter ISIS_K_2026 = strength("isis-k.strength.2026", "ISIS-K at the turn of 2025 to 2026")
            .mostly(1500, 2500)
            .measured(
                    "aggregates.csv: Strength, ISIS-K, 2025-12-08 (2,000; UN Monitoring Team); the range is a judgement");
    private static final Map<Organisation, Parameter> OTHERS = others();

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            ID,
            "Organisations and cells at the start",
            "Strengths from the facts at the start date; fighters by documented presence; cells of equal size",
            "aggregates.csv (Strength), actor_presence.csv",
            rows(),
            Set.of(),
            OrganisationsFounding::new);

    private double cellSize;
    private double spread;
    private double headroom;
    private final Map<Organisation, Double> strengths = new EnumMap<>(Organisation.class);
    /** Strengths of ISIS-K at the dates. */
    private final double[] isisK = new double[DATED.size()];

    private boolean secondPeriod;

    /** The strength row of an organisation other than ISIS-K; unattributed attacks come from no body of fighters. */
    private static Map<Organisation, Parameter> others() {
        Map<Organisation, Parameter> rows = new EnumMap<>(Organisation.class);
        rows.put(Organisation.NRF, assumedStrength(Organisation.NRF, 1000, 4000));
        rows.put(Organisation.AFF, assumedStrength(Organisation.AFF, 300, 1500));
        rows.put(Organisation.MOBILIZATION_FRONT, assumedStrength(Organisation.MOBILIZATION_FRONT, 50, 300));
        rows.put(
                Organisation.TTP,
                strength("ttp.strength", "TTP")
                        .mostly(6000, 6500)
                        .measured("aggregates.csv: Strength, TTP, 2024-07-10 (6,000 to 6,500; UN Monitoring Team)"));
        rows.put(
                Organisation.TIP,
                strength("tip.strength", "ETIM/TIP")
                        .mostly(300, 1200)
                        .measured(
                                "aggregates.csv: Strength, ETIM/TIP, 2020-07-01 (about 500; UN Monitoring Team); the range is a"
                                        + " judgement"));
        rows.put(Organisation.BLA, assumedStrength(Organisation.BLA, 800, 3000));
        rows.put(Organisation.JAMAAT_ANSARULLAH, assumedStrength(Organisation.JAMAAT_ANSARULLAH, 100, 400));
        return rows;
    }

    private static Parameter assumedStrength(Organisation organisation, double low, double high) {
        return strength(organisation.key() + ".strength", organisation.label())
                .mostly(low, high)
                .assumed(NO_COUNT);
    }

    private static Parameter.Draft strength(String key, String who) {
        return Parameter.of(ID, key, "strength of " + who)
                .unit("fighters")
                .range(1, 100_000)
                .onlyAtStart();
    }

    private static List<Parameter> rows() {
        List<Parameter> rows =
                new ArrayList<>(List.of(CELL_SIZE, CAPABILITY_SPREAD, HEADROOM, ISIS_K_2021, ISIS_K_2022, ISIS_K_2026));
        rows.addAll(OTHERS.values());
        return rows;
    }

    @Override
    public void read(ParameterValues values) {
        cellSize = values.get(CELL_SIZE);
        spread = values.get(CAPABILITY_SPREAD);
        headroom = values.get(HEADROOM);
        isisK[0] = values.get(ISIS_K_2021);
        isisK[1] = values.get(ISIS_K_2022);
        isisK[2] = values.get(ISIS_K_2026);
        OTHERS.forEach((organisation, row) -> strengths.put(organisation, values.get(row)));
    }

    @Override
    public void start(World world) {
        for (Organisation organisation : Organisation.values()) {
            if (organisation == Organisation.ISIS_K) {
                found(world, organisation, isisK(world.calendar.start()), isisK[0]);
            } else {
                double strength = strengths.getOrDefault(organisation, 0.0);
                found(world, organisation, strength, strength);
            }
        }
        secondPeriod = !world.calendar.start().isBefore(Presence.SECOND_PERIOD);
        spreadEvenly(world, world.calendar.start());
    }

    /** When the second period of the presence file begins, fighters move to where they are present in it. */
    @Override
    public void month(World world) {
        LocalDate today = world.calendar.date(world.now());
        if (!secondPeriod && !today.isBefore(Presence.SECOND_PERIOD)) {
            secondPeriod = true;
            for (ArmedOrganisation organisation : world.organisations) {
                double strength = organisation.strength();
                settle(organisation, strength > 0 ? strength : organisation.referenceStrength, today);
            }
            spreadEvenly(world, today);
        }
    }

    /** Intensities are made anew at every review, so none outlasts the mechanism that made it. */
    @Override
    public void hazards(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            Arrays.fill(organisation.intensity, 0);
        }
    }

    /** Attacks spread evenly over the units where the organisation is present, unless A2 says otherwise. */
    private static void spreadEvenly(World world, LocalDate today) {
        for (ArmedOrganisation organisation : world.organisations) {
            double[] theatre = Presence.of(organisation.organisation).theatre(today);
            double units = 0;
            for (double here : theatre) {
                units += here;
            }
            double[] shares = new double[theatre.length];
            for (int unit = 0; unit < theatre.length; unit++) {
                shares[unit] = units > 0 ? theatre[unit] / units : 0;
            }
            world.act(organisation, shares);
        }
    }

    /** Geometric interpolation between the dated estimates; constant outside of them. */
    private double isisK(LocalDate start) {
        for (int next = 1; next < DATED.size(); next++) {
            LocalDate from = DATED.get(next - 1);
            if (start.isBefore(DATED.get(next))) {
                double whole = ChronoUnit.DAYS.between(from, DATED.get(next));
                double passed = Math.max(ChronoUnit.DAYS.between(from, start), 0) / whole;
                return isisK[next - 1] * StrictMath.pow(isisK[next] / isisK[next - 1], passed);
            }
        }
        return isisK[DATED.size() - 1];
    }

    private void found(World world, Organisation organisation, double strength, double reference) {
        double[] ever = Presence.of(organisation).ever();
        double sum = 0;
        for (double score : ever) {
            sum += score;
        }
        Cell.Capability capability = capability(world.streams, spread);
        List<Cell> cells = new ArrayList<>();
        for (int unit = 0; unit < ever.length; unit++) {
            double expected = Math.max(strength, reference) * ever[unit] / sum;
            int slots = ever[unit] > 0 ? (int) Math.ceil(headroom * Math.max(expected, cellSize) / cellSize) : 0;
            long station = Streams.agent(CELL, organisation.ordinal(), unit);
            for (int number = 0; number < slots; number++) {
                long name = Streams.agent(station, number);
                cells.add(new Cell(organisation, unit, name, capability));
            }
        }
        ArmedOrganisation founded = new ArmedOrganisation(organisation, reference, cells, ever.length);
        settle(founded, strength, world.calendar.start());
        world.organisations.add(founded);
    }

    private static Cell.Capability capability(Streams streams, double spread) {
        return name -> StrictMath.exp(spread * streams.stream(name, CAPABILITY).gaussian());
    }

    /** Spreads fighters over units in proportion to presence on a date; none where it is present nowhere. */
    private static void settle(ArmedOrganisation organisation, double strength, LocalDate date) {
        double[] presence = Presence.of(organisation.organisation).at(date);
        double sum = 0;
        for (double score : presence) {
            sum += score;
        }
        for (int unit = 0; unit < presence.length; unit++) {
            organisation.fighters[unit] = sum > 0 ? strength * presence[unit] / sum : 0;
        }
    }

    /** Fighters in a cell. */
    public double cellSize() {
        return cellSize;
    }
}
