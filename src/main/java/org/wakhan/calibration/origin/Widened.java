package org.wakhan.calibration.origin;

import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/**
 * A law as it might have been before the facts that it rests on, where no earlier fact exists: the same centre with twice
 * the spread (half the weight of counts), inside the parameter's range. The centre still knows of later facts.
 */
final class Widened {
    /** By definition: how many times as wide. */
    private static final double TIMES = 2;

    private Widened() {}

    /**
     * The wide law in place of a parameter's prior.
     *
     * @throws IllegalArgumentException if the prior is a fixed value
     */
    static Law of(Parameter row) {
        Law law = row.prior();
        if (law instanceof Law.LogNormal narrow) {
            return new Law.LogNormal(narrow.median(), TIMES * narrow.sigma());
        } else if (law instanceof Law.Normal narrow) {
            return new Law.Normal(narrow.mean(), TIMES * narrow.sd());
        } else if (law instanceof Law.Beta narrow) {
            return new Law.Beta(narrow.a() / TIMES, narrow.b() / TIMES);
        } else if (law instanceof Law.Gamma narrow) {
            return new Law.Gamma(narrow.shape() / TIMES, narrow.rate() / TIMES);
        } else if (law instanceof Law.Uniform narrow && row.domain() instanceof Domain.Range range) {
            double more = (TIMES - 1) / 2 * (narrow.high() - narrow.low());
            return new Law.Uniform(
                    Math.max(range.min(), narrow.low() - more), Math.min(range.max(), narrow.high() + more));
        }
        throw new IllegalArgumentException("The law of " + row.key() + " (" + law + ") has no spread to widen.");
    }
}
