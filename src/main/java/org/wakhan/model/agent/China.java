package org.wakhan.model.agent;

import java.io.Serializable;

/** China as foreign ministry and embassy: pressure, travel advisory and the ladder of relations. */
public final class China implements Serializable {
    private static final long serialVersionUID = 1;

    /** Level of relations from which a state is recognised (model.md D5). */
    public static final int RECOGNITION = 5;
    /** Advisory that always stands: be cautious. */
    public static final int STANDING_ADVISORY = 1;
    /** Highest advisory: leave (model.md D3). */
    public static final int HIGHEST_ADVISORY = 3;

    /** Word that names China in keys of streams. */
    public final long name;
    /** Pressure on the authorities, in weighted casualties, 0 or more. */
    public double pressure;
    /** Travel advisory, 1 (standing) to 3 (leave). */
    public int advisory = STANDING_ADVISORY;
    /** Share of the Chinese nationals in Afghanistan who leave at each step of the advisory; D3 sets it. */
    public double leaving;
    /** Relations: 0 embassy kept, 1 visits, 2 contracts, 3 ambassador sent, 4 ambassador accepted, 5 recognition. */
    public int relations;
    /** Factor on what its pressure moves in Kabul. */
    public double leverage = 1;
    /** Factor on what attacks do to relations. */
    public double sensitivity = 1;
    /** Whether its conditions for a step in relations are met. */
    public boolean conditionsMet = true;
    /** Share of the Chinese workers across the Tajik border who are there, against the usual number. */
    public double borderWorkers = 1;
    /** Memory of protests against harm in Afghanistan and across its border, in attacks, that fades; D1 keeps it, D5 reads it. */
    public double recentAttacks;

    public China(long name) {
        this.name = name;
    }

    /** Share of the Chinese nationals in Afghanistan who are there under the advisory of the moment, 0 to 1. */
    public double present() {
        double present = 1;
        for (int step = STANDING_ADVISORY; step < advisory; step++) {
            present *= 1 - leaving;
        }
        return present;
    }
}
