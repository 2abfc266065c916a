package org.wakhan.model.agent;

import java.io.Serializable;

/** A power or alliance outside the neighbourhood that cooperates on security. */
public final class Partner implements Serializable {
    private static final long serialVersionUID = 1;

    public final String name;
    /** Cooperation against what it has been since 2021, 0 or more; 0 where it plays no part. */
    public double cooperation;

    public Partner(String name) {
        this.name = name;
    }
}
