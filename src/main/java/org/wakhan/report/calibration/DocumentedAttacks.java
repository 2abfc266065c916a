package org.wakhan.report.calibration;

/** Attacks on Chinese nationals since 15 August 2021 as they are documented: incidents.csv, row S001-08. */
final class DocumentedAttacks {
    /** Inside Afghanistan. */
    static final int INSIDE = 3;

    /** Across the Tajik border. */
    static final int ACROSS_THE_BORDER = 3;

    /** Both. */
    static final int ALL = INSIDE + ACROSS_THE_BORDER;

    /** Years to 19 January 2026, the day of the last one. */
    static final double YEARS = 4.43;

    private DocumentedAttacks() {}
}
