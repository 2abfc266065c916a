package org.wakhan.model.agent;

import java.io.Serializable;
import org.wakhan.history.Organisation;

/**
 * A cell of an armed organisation in a unit: the agent that acts. Aggregate on purpose: a number of fighters and a
 * relative capability, nothing else.
 */
public final class Cell implements Serializable {
    private static final long serialVersionUID = 1;

    /** The organisation that it belongs to. */
    public final Organisation organisation;
    /** Index of its unit. */
    public final int unit;
    /** Word that names the cell in keys of streams. */
    public final long name;
    /** Capability relative to other cells, above 0; weights its share of the organisation's intensity. */
    public final double capability;

    /** Fighters, 0 or more. */
    public double fighters;
    /** The day until which the authorities know the cell and it lies still; 0 where it is hidden. */
    public double knownUntil;

    public Cell(Organisation organisation, int unit, long name, double capability) {
        this.organisation = organisation;
        this.unit = unit;
        this.name = name;
        this.capability = capability;
    }

    /** Whether the authorities know the cell, so that it lies still. */
    public boolean known(double now) {
        return now < knownUntil;
    }
}
