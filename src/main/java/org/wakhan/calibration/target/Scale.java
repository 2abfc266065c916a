package org.wakhan.calibration.target;

/** The scale on which an observation's spread depends little on its size. */
public enum Scale {
    /** As it is. */
    PLAIN,
    /** Square root: counts. */
    ROOT,
    /** Logarithm of one more: sums with heavy tails. */
    LOG;

    /** A value on this scale. */
    public double of(double value) {
        return switch (this) {
            case PLAIN -> value;
            case ROOT -> Math.sqrt(value);
            case LOG -> StrictMath.log1p(value);
        };
    }

    /** The value that lies at a place of this scale. */
    public double back(double scaled) {
        return switch (this) {
            case PLAIN -> scaled;
            case ROOT -> scaled * scaled;
            case LOG -> StrictMath.expm1(scaled);
        };
    }
}
