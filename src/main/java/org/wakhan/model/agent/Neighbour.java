package org.wakhan.model.agent;

import java.io.Serializable;

/** A neighbouring state and its tension with Kabul. */
public final class Neighbour implements Serializable {
    private static final long serialVersionUID = 1;

    /** Tension with Kabul. */
    public enum Tension {
        NORMAL,
        CLASH,
        WAR
    }

    /** ISO 3166-1 alpha-2 code. */
    public final String country;
    /** Word that names the state in keys of streams. */
    public final long name;

    public Tension tension = Tension.NORMAL;
    /** Factor on the hazards with which tension rises, from mediation. */
    public double mediation = 1;

    public Neighbour(String country, long name) {
        this.country = country;
        this.name = name;
    }

    /** Whether the border is shut: while there are clashes or war. */
    public boolean borderShut() {
        return tension != Tension.NORMAL;
    }
}
