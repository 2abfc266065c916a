package org.wakhan.report.run;

/**
 * How often something happened in a number of histories.
 *
 * @param times how often, 0 to {@code of}
 * @param of number of histories, at least 1
 */
record Proportion(int times, int of) {
    /** 95 % quantile of the standard normal law: the ends of a 90 % interval. */
    private static final double Z = 1.6448536269514722;

    Proportion {
        if (of < 1 || times < 0 || times > of) {
            throw new IllegalArgumentException("The proportion " + times + " of " + of + " must be from 0 to 1.");
        }
    }

    /** The proportion of values above 0.5 in a sample of zeros and ones. */
    static Proportion ofOnes(double[] values) {
        return ofThoseAbove(values, 0.5);
    }

    static Proportion ofThoseAbove(double[] values, double threshold) {
        int times = 0;
        for (double value : values) {
            if (value > threshold) {
                times++;
            }
        }
        return new Proportion(times, values.length);
    }

    double share() {
        return times / (double) of;
    }

    /** Lower end of the 90 % interval after Wilson (1927): what the number of histories leaves open. */
    double low() {
        return Math.max(0, centre() - half());
    }

    /** Upper end of the 90 % interval. */
    double high() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double p = share();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }
}
