package org.wakhan.model.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.wakhan.history.Organisation;

/** An armed organisation: strength, where it is, where it acts and how intensely. Arrays are by unit. */
public final class ArmedOrganisation implements Serializable {
    private static final long serialVersionUID = 1;

    public final Organisation organisation;
    /** Strength that the level of attacks refers to, in fighters. */
    public final double referenceStrength;
    /** Its cells, those of a unit one after the other. */
    public final List<Cell> cells;

    private final List<List<Cell>> cellsByUnit;
    private final int[][] openNeighbours;
    /** Units in which it has cells. */
    private final int[] stations;

    private int[] acting = {};
    /** Fighters by unit; none where it has no cell. */
    public final double[] fighters;
    /** Share of its attacks by unit; sums to 1, or to 0 where it acts nowhere. */
    public final double[] share;
    /** Attacks per day by unit, as the mechanisms shape it. */
    public final double[] intensity;
    /** Attacks per day by unit that earlier attacks have excited. */
    public final double[] excitation;
    /** Attacks per day by unit that the attacks of the running week will excite from the next review on. */
    public final double[] fresh;
    /** Gamma-distributed factor of the month by unit, mean 1. */
    public final double[] frailty;
    /** Capacity by unit against the usual one (K_p): arrests lower it, and it comes back. */
    public final double[] capacity;
    /** The number of cells by unit that the authorities have found there so far. */
    public final int[] found;
    /** Factor on local recruits. */
    public double recruitment = 1;
    /** Factor on the shares of foreign and Chinese targets in its attacks. */
    public double foreignFocus = 1;
    /** Part of its capacity that is turned outside the region, 0 to 1. */
    public double outward;

    public ArmedOrganisation(Organisation organisation, double referenceStrength, List<Cell> cells, int units) {
        this.organisation = organisation;
        this.referenceStrength = referenceStrength;
        this.cells = List.copyOf(cells);
        this.openNeighbours = new int[units][0];
        this.cellsByUnit = new ArrayList<>(Collections.nCopies(units, List.of()));
        for (int from = 0, to; from < cells.size(); from = to) {
            int unit = cells.get(from).unit;
            for (to = from; to < cells.size() && cells.get(to).unit == unit; ) {
                to++;
            }
            cellsByUnit.set(unit, List.copyOf(cells.subList(from, to)));
        }
        double[] stationed = new double[units];
        for (int unit = 0; unit < units; unit++) {
            stationed[unit] = cellsByUnit.get(unit).size();
        }
        this.stations = positive(stationed);
        this.fighters = new double[units];
        this.share = new double[units];
        this.intensity = new double[units];
        this.excitation = new double[units];
        this.fresh = new double[units];
        this.frailty = new double[units];
        this.capacity = new double[units];
        this.found = new int[units];
        Arrays.fill(frailty, 1);
        Arrays.fill(capacity, 1);
    }

    /** Fighters in the whole region. */
    public double strength() {
        double sum = 0;
        for (int unit : stations) {
            sum += fighters[unit];
        }
        return sum;
    }

    /**
     * Sets its shares and with them where its attacks can move to.
     *
     * @param shares share of its attacks by unit
     * @param neighbours neighbouring units by unit
     */
    public void act(double[] shares, int[][] neighbours) {
        System.arraycopy(shares, 0, share, 0, share.length);
        acting = positive(share);
        for (int unit = 0; unit < share.length; unit++) {
            openNeighbours[unit] = open(neighbours[unit]);
        }
    }

    /** The units at which a number is above 0. */
    private static int[] positive(double[] byUnit) {
        int[] units = new int[byUnit.length];
        int count = 0;
        for (int unit = 0; unit < byUnit.length; unit++) {
            if (byUnit[unit] > 0) {
                units[count++] = unit;
            }
        }
        return Arrays.copyOf(units, count);
    }

    private int[] open(int[] neighbours) {
        int[] open = new int[neighbours.length];
        int count = 0;
        for (int neighbour : neighbours) {
            if (share[neighbour] > 0) {
                open[count++] = neighbour;
            }
        }
        return Arrays.copyOf(open, count);
    }

    /** Units in which it acts, ascending. The array is shared: read only. */
    public int[] acting() {
        return acting;
    }

    /** Neighbours of a unit in which it acts. The array is shared: read only. */
    public int[] openNeighbours(int unit) {
        return openNeighbours[unit];
    }

    /** The authorities find one of its cells, which lies still until a day. */
    public void find(Cell cell, double until) {
        cell.knownUntil = until;
        found[cell.unit]++;
    }

    /** Fighters join or, below 0, leave; they go where the fighters are. Nobody joins where there is none. */
    public void gain(double joining) {
        double strength = strength();
        if (strength > 0) {
            scale(Math.max(0, 1 + joining / strength));
        }
    }

    /** Its cells in a unit. */
    public List<Cell> cells(int unit) {
        return cellsByUnit.get(unit);
    }

    /** Multiplies the fighters everywhere by a factor. */
    public void scale(double factor) {
        for (int unit = 0; unit < fighters.length; unit++) {
            fighters[unit] *= factor;
        }
    }
}
