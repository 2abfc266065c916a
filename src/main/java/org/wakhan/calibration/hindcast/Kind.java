package org.wakhan.calibration.hindcast;

/** What sort of forecaster somebody is. */
public enum Kind {
    /** The model, in one of its forms. */
    MODEL,
    /** The model with mechanisms switched off. */
    NULL_MODEL,
    /** Climatology. */
    NAIVE
}
