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

    private final Capability law;
    /** Technical: 0 until somebody asks, for many cells never act. */
    private double capability;

    /** Fighters, 0 or more. */
    public double fighters;
    /** The day until which the authorities know the cell and it lies still; 0 where it is hidden. */
    public double knownUntil;

    /** How capable cells are, by their names. */
    @FunctionalInterface
    public interface Capability extends Serializable {
        double of(long name);
    }

    public Cell(Organisation organisation, int unit, long name, Capability law) {
        this.organisation = organisation;
        this.unit = unit;
        this.name = name;
        this.law = law;
    }

    /** Capability relative to other cells, above 0; weights its share of the organisation's intensity. */
    public double capability() {
        if (capability == 0) {
            capability = law.of(name);
        }
        return capability;
    }

    /** Whether the authorities know the cell, so that it lies still. */
    public boolean known(double now) {
        return now < knownUntil;
    }
}
