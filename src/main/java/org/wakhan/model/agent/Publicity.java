package org.wakhan.model.agent;

import java.io.Serializable;

/** What the public hears: propaganda, contact between China and the authorities, and attention from abroad. */
public final class Publicity implements Serializable {
    private static final long serialVersionUID = 1;

    /** Salience of propaganda against China, 0 or more; 1 at the usual pace of public contacts. */
    public double salience = 1;
    /** What salience adds to the log odds that an attack of ISIS-K is aimed at Chinese nationals. */
    public double pull;
    /** Public contacts of the last few days. */
    public int freshContacts;
    /** Factor on attacks on Chinese nationals from fresh public contact. */
    public double timing = 1;
    /** Attention from abroad, 0 to 1; fades. */
    public double attention;
    /** Rise of the probability that an attack is covered, 0 to 1. */
    public double coverage;
}
