package org.wakhan.model.agent;

import java.io.Serializable;
import java.util.Arrays;

/**
 * States of the units, as arrays by unit. Values of units outside Afghanistan are 0 unless said otherwise; the first
 * {@code provinces} units are the provinces.
 */
public final class Provinces implements Serializable {
    private static final long serialVersionUID = 1;

    /** The number of provinces, 34. */
    public final int provinces;
    /** Security personnel of the authorities. */
    public final double[] personnel;
    /** Personnel that intensities refer to: the allocation in early 2022. */
    public final double[] referencePersonnel;
    /** Control by the authorities, 0 to 1. */
    public final double[] control;
    /** Memory of attacks that fades: what the authorities take the threat to be, in attacks. */
    public final double[] threat;
    /** Grievance of residents over mining, 0 to 1; fades. */
    public final double[] grievance;
    /** Chinese nationals present with firms. */
    public final double[] staff;
    /** Exposure of Chinese nationals to attack, in effective persons; all units. */
    public final double[] exposure;
    /** Share of ISIS-K's attacks that are aimed at Chinese nationals, 0 to 1. */
    public final double[] chineseShare;
    /** Factor on intensities from security: below 1 where personnel exceed the reference; 1 outside Afghanistan. */
    public final double[] suppression;
    /** Factor on attacks on Chinese nationals from guards of their own; 1 without; all units. */
    public final double[] guard;

    public Provinces(int units, int provinces) {
        this.provinces = provinces;
        this.personnel = new double[units];
        this.referencePersonnel = new double[units];
        this.control = new double[units];
        this.threat = new double[units];
        this.grievance = new double[units];
        this.staff = new double[units];
        this.exposure = new double[units];
        this.chineseShare = new double[units];
        this.suppression = ones(units);
        this.guard = ones(units);
    }

    /** Sum over the provinces of an array by unit. */
    public double sum(double[] values) {
        double sum = 0;
        for (int unit = 0; unit < provinces; unit++) {
            sum += values[unit];
        }
        return sum;
    }

    private static double[] ones(int units) {
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        return ones;
    }
}
