package org.wakhan.model.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            .measured("incidents.csv E-11, E-13, E-23: 3 of 32 large attacks; fewer of all");
    static final Parameter OTHERS_CIVILIANS = Parameter.of(
                    ID, "insurgents.target.civilians", "share of attacks on civilians by other organisations")
            .range(0, 1)
            .prior(new Law.Beta(2, 38))
            .assumed("NRF, AFF and TTP state that they attack forces; UCDP counts no one-sided violence by them");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            ID,
            "Cells act",
            "hazard of a cell = intensity of its organisation and unit x capability / sum over active hidden cells",
            "incidents.csv",
            List.of(CIVILIANS, FOREIGN, OTHERS_CIVILIANS),
            Set.of(),
            CellAction::new);

    private double civilians;
    private double foreign;
    private double othersCivilians;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
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
            cells.addAll(organisation.cells);
        }
        for (int from = 0; from < cells.size(); from = groups.get(groups.size() - 1).to) {
            groups.add(new Group(from, endOfGroup(from)));
        }
        long[] names = cells.stream().mapToLong(cell -> cell.name).toArray();
        int[] sizes = groups.stream().mapToInt(group -> group.to - group.from).toArray();
        clocks = world.clocks(names, sizes, ATTACK, this::attack);
    }

    /** The cells of one organisation in one unit stand together. */
    private int endOfGroup(int from) {
        Cell first = cells.get(from);
        int to = from + 1;
        while (to < cells.size()
                && cells.get(to).unit == first.unit
                && cells.get(to).organisation == first.organisation) {
            to++;
        }
        return to;
    }

    @Override
    public void week(World world) {
        OrganisationsFounding founding = world.find(OrganisationsFounding.class);
        double size = founding == null ? 1 : founding.cellSize();
        for (Group group : groups) {
            Cell first = cells.get(group.from);
            double fighters = world.organisation(first.organisation).fighters[first.unit];
            int active = (int) Math.min(group.to - group.from, Math.ceil(fighters / size));
            if (fighters != group.fighters || active != group.active) {
                group.fighters = fighters;
                settle(group, active);
            }
        }
    }

    /** The fighters of a unit are spread evenly over as many cells as they fill, the first ones. */
    private void settle(Group group, int active) {
        int reach = Math.max(active, group.active);
        for (int i = 0; i < reach; i++) {
            cells.get(group.from + i).fighters = i < active ? group.fighters / active : 0;
        }
        group.active = active;
        group.reach = Math.max(group.reach, reach);
    }

    @Override
    public void hazards(World world) {
        if (clocks == null) {
            return;
        }
        double now = world.now();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Cell first = cells.get(group.from);
            double intensity = world.organisation(first.organisation).intensity[first.unit];
            if (intensity > 0 || group.acting) {
                double capability = capability(i, group, now, clocks);
                clocks.rate(i, capability > 0 ? intensity / capability : 0);
                group.acting = intensity > 0 && capability > 0;
            }
        }
    }

    /** The capability of all active, hidden cells of a group; their clocks run in proportion to their own. */
    private double capability(int number, Group group, double now, SharedClocks clocks) {
        double sum = 0;
        for (int i = group.from; i < group.from + group.reach; i++) {
            double weight = weight(cells.get(i), now);
            clocks.weight(number, i, weight);
            sum += weight;
        }
        group.reach = group.active;
        return sum;
    }

    private static double weight(Cell cell, double now) {
        return cell.fighters > 0 && !cell.known(now) ? cell.capability : 0;
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

    /** The cells of an organisation in a unit: a run of {@link #cells}. */
    private static final class Group implements Serializable {
        private static final long serialVersionUID = 1;

        final int from;
        final int to;
        /** Fighters at the last review. */
        double fighters;
        /** Cells with fighters, counted from the first. */
        int active;
        /** Cells whose clock may still run. */
        int reach;
        /** Whether any clock of the group runs. */
        boolean acting;

        Group(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }
}
