package org.wakhan.calibration.abc;

import org.wakhan.random.Stream;

/** A law from which the scores of simulations are drawn. */
public interface Proposal {

    /** One draw. */
    double[] draw(Stream stream);

    /** Density at scores. */
    double density(double[] scores);
}
