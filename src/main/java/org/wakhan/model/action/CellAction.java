package org.wakhan.model.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Cell;
import org.wakhan.model.founding.OrganisationsFounding;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.SharedClocks;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.region.Region;

/**
 * Cells act: the intensity of an organisation in a unit is shared among its active, hidden cells there in proportion to
 * their capability, and each cell attacks when its own clock rings. Stands after all mechanisms that shape intensities.
 */
public final class CellAction extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "I4";
    private static final Purpose ATTACK = Purpose.of("cell-attack");
    private static final Purpose TARGET = Purpose.of("attack-target");

    static final Parameter CIVILIANS = Parameter.of(
                    ID, "isis-k.target.civilians", "share of ISIS-K attacks on civilians")
            .range(0, 1)
            .prior(new Law.Beta(17, 15))
            .measured("incidents.csv E-01 to E-32: 17 of 32 on civilians and worshippers; large attacks only");
    static final Parameter FOREIGN = Parameter.of(
                    ID, "isis-k.target.foreign", "share of the rest that is on foreign missions and visitors")
            .range(0, 1)
            .prior(new Law.Beta(3, 37))
            .assumed(
                    "incidents.csv E-11, E-13, E-23: 3 of the 15 large attacks that were not on civilians; less than half as many"
                            + " of all attacks, of which large ones on foreigners are the best known");
    static final Parameter OTHERS_CIVILIANS = Parameter.of(
                    ID, "insurgents.target.civilians", "share of attacks on civilians by other organisations")
            .range(0, 1)
            .prior(new Law.Beta(2, 38))
            .assumed(
                    "NRF, AFF and TTP state that they attack forces; UCDP counts no one-sided violence by NRF and AFF, and names"
                            + " no groups in Pakistan");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            ID,
            "Cells act",
            "hazard of a cell = intensity of its organisation and unit x capability / sum over active hidden cells",
            "incidents.csv",
            List.of(CIVILIANS, FOREIGN, OTHERS_CIVILIANS),
            Set.of(EventType.ARREST),
            CellAction::new);

    private double civilians;
    private double foreign;
    private double othersCivilians;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    /** Positions of the groups in each unit. */
    private final int[][] inUnit = new int[Region.load().size()][0];

    private @Nullable SharedClocks clocks;

    @Override
    public void read(ParameterValues values) {
        civilians = values.get(CIVILIANS);
        foreign = values.get(FOREIGN);
        othersCivilians = values.get(OTHERS_CIVILIANS);
    }

    @Override
    public void start(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            for (int unit = 0; unit < organisation.fighters.length; unit++) {
                if (!organisation.cells(unit).isEmpty()) {
                    inUnit[unit] = Arrays.copyOf(inUnit[unit], inUnit[unit].length + 1);
                    inUnit[unit][inUnit[unit].length - 1] = groups.size();
                    groups.add(new Group(organisation, unit, cells.size()));
                    cells.addAll(organisation.cells(unit));
                }
            }
        }
        long[] names = new long[cells.size()];
        Arrays.setAll(names, clock -> cells.get(clock).name);
        int[] sizes = new int[groups.size()];
        Arrays.setAll(sizes, group -> groups.get(group).cells.size());
        clocks = world.clocks(names, sizes, ATTACK, this::attack);
    }

    @Override
    public void review(World world) {
        OrganisationsFounding founding = world.find(OrganisationsFounding.class);
        double size = founding == null ? 1 : founding.cellSize();
        for (Group group : groups) {
            group.settle(size);
        }
    }

    @Override
    public void hazards(World world) {
        if (clocks == null) {
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            share(i, world.now(), clocks);
        }
    }

    /** A cell that has been found lies still at once. */
    @Override
    public void hear(World world, Event arrest) {
        if (clocks == null) {
            return;
        }
        for (int i : inUnit[arrest.unit()]) {
            if (groups.get(i).mayHaveChanged(world.now())) {
                share(i, world.now(), clocks);
            }
        }
    }

    private void share(int number, double now, SharedClocks clocks) {
        Group group = groups.get(number);
        double intensity = group.intensity();
        if (intensity > 0 || group.acting) {
            if (group.mayHaveChanged(now)) {
                weigh(number, group, now, clocks);
            }
            clocks.rate(number, group.capability > 0 ? intensity / group.capability : 0);
            group.acting = intensity > 0 && group.capability > 0;
        }
    }

    /** The clocks of active, hidden cells of a group run in proportion to their capability; others stand still. */
    private static void weigh(int number, Group group, double now, SharedClocks clocks) {
        double sum = 0;
        double hidden = Double.POSITIVE_INFINITY;
        for (int i = 0; i < group.reach; i++) {
            Cell cell = group.cells.get(i);
            boolean known = cell.known(now);
            double weight = cell.fighters > 0 && !known ? cell.capability() : 0;
            clocks.weight(number, group.first + i, weight);
            sum += weight;
            hidden = known ? Math.min(hidden, cell.knownUntil) : hidden;
        }
        group.weighed(sum, hidden);
    }

    private void attack(World world, int clock, int count) {
        Cell cell = cells.get(clock);
        Stream stream = world.streams.stream(cell.name, TARGET, count);
        Strike.now(world, cell.organisation, cell.unit, target(world, cell, stream), cell.name, count);
    }

    /** The three uniforms are drawn whatever comes, so that a change of one share moves no other choice. */
    private TargetClass target(World world, Cell cell, Stream stream) {
        double chinese = stream.open();
        double civilian = stream.open();
        double mission = stream.open();
        if (cell.organisation != Organisation.ISIS_K) {
            return civilian < othersCivilians ? TargetClass.CIVILIANS : TargetClass.AUTHORITIES;
        }
        if (chinese < world.provinces.chineseShare[cell.unit]) {
            return TargetClass.CHINESE;
        }
        if (civilian < civilians) {
            return TargetClass.CIVILIANS;
        }
        double focus = world.organisation(cell.organisation).foreignFocus;
        return mission < foreign * focus ? TargetClass.FOREIGN : TargetClass.AUTHORITIES;
    }

    /** The cells of an organisation in a unit. */
    private static final class Group implements Serializable {
        private static final long serialVersionUID = 1;

        final List<Cell> cells;
        /** Position of the first cell among all. */
        final int first;

        private final ArmedOrganisation organisation;
        private final int unit;
        /** Fighters and size of cells at the last review. */
        private double fighters;

        private double size;
        /** Cells with fighters, counted from the first. */
        private int active;
        /** Cells whose clock may still run. */
        int reach;
        /** Whether any clock of the group runs. */
        boolean acting;
        /** The capability of all whose clocks run. */
        double capability;
        /** The first day on which a cell of the group that is known is hidden again. */
        private double hidden = Double.POSITIVE_INFINITY;
        /** Cells found in the unit up to the last weighing. */
        private int found;

        private boolean changed;

        Group(ArmedOrganisation organisation, int unit, int first) {
            this.organisation = organisation;
            this.unit = unit;
            this.first = first;
            this.cells = organisation.cells(unit);
        }

        double intensity() {
            return organisation.intensity[unit];
        }

        /** The fighters of the unit are spread evenly over as many cells as they fill, the first ones. */
        void settle(double cellSize) {
            double present = organisation.fighters[unit];
            if (present == fighters && cellSize == size) {
                return;
            }
            int filled = (int) Math.min(cells.size(), Math.ceil(present / cellSize));
            for (int i = 0; i < Math.max(filled, active); i++) {
                cells.get(i).fighters = i < filled ? present / filled : 0;
            }
            reach = Math.max(reach, Math.max(filled, active));
            changed |= filled != active;
            active = filled;
            fighters = present;
            size = cellSize;
        }

        /** Whether other cells than at the last weighing may be active and hidden. */
        boolean mayHaveChanged(double now) {
            return changed || now >= hidden || organisation.found[unit] != found;
        }

        void weighed(double sum, double firstHidden) {
            capability = sum;
            hidden = firstHidden;
            found = organisation.found[unit];
            changed = false;
            reach = active;
        }
    }
}
