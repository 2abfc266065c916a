package org.wakhan.model.violence;

import java.io.Serializable;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * By how much background violence (A11) in a province differs in a calendar month from its level: the factors g(p, t) u(t).
 *
 * <p>A province's factor is the sum of a part of its UN region and a part of its own,
 *
 * <pre>g(p, t) = R(region of p, t) + L(p, t),   R ~ gamma(rho / a, a),   L ~ gamma((1 - rho) / a, a)</pre>
 *
 * <p>with shape and scale. It so is gamma distributed with mean 1 and variance a, whatever rho is, and two provinces of a
 * region have the correlation rho. Each part stays as it is from a month to the next with the probability phi, else is drawn
 * anew: the discrete autoregression of order 1 of Jacobs and Lewis (1978). Factors so have the covariance phi^k a over k
 * months, and those of two provinces of a region phi^k rho a.
 *
 * <p>The factor u that all provinces share is gamma distributed with mean 1 and variance b and new each month.
 */
final class MonthlyFactors implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Purpose FACTOR = Purpose.of("background-factor");
    private static final long COUNTRY = Streams.agent("background of the country");
    private static final List<String> REGIONS =
            Region.load().provinces().stream().map(Unit::unRegion).distinct().toList();
    /** Position of each province's region. */
    private static final int[] REGION_OF = Region.load().provinces().stream()
            .mapToInt(province -> REGIONS.indexOf(province.unRegion()))
            .toArray();

    private static final long[] REGION_AGENTS = REGIONS.stream()
            .mapToLong(name -> Streams.agent("background of " + name))
            .toArray();

    private double dispersion;
    private double regional;
    private double shared;
    private double persistence;

    private final double[] ofRegions = new double[REGION_AGENTS.length];
    private final double[] own = new double[BackgroundViolence.AGENTS.length];
    private double ofAll = 1;
    private int month = -1;

    void read(ParameterValues values) {
        dispersion = values.get(BackgroundRows.DISPERSION);
        regional = values.get(BackgroundRows.REGIONAL);
        shared = values.get(BackgroundRows.SHARED);
        persistence = values.get(BackgroundRows.PERSISTENCE);
    }

    /**
     * Moves on to a calendar month.
     *
     * @param wanted calendar months since that of the first day
     */
    void moveTo(Streams streams, int wanted) {
        while (month < wanted) {
            month++;
            ofAll = gamma(streams.stream(COUNTRY, FACTOR, month), 1, shared);
            move(streams, REGION_AGENTS, ofRegions, regional);
            move(streams, BackgroundViolence.AGENTS, own, 1 - regional);
        }
    }

    private void move(Streams streams, long[] agents, double[] parts, double mean) {
        for (int i = 0; i < parts.length; i++) {
            Stream stream = streams.stream(agents[i], FACTOR, month);
            if (month == 0 || !stream.chance(persistence)) {
                parts[i] = gamma(stream, mean, dispersion);
            }
        }
    }

    /** The month moved to, in calendar months since that of the first day. */
    int month() {
        return month;
    }

    /** The factor of a province in the month moved to, above 0; its mean is 1. */
    double of(int province) {
        return (ofRegions[REGION_OF[province]] + own[province]) * ofAll;
    }

    /** A gamma-distributed number with the scale given; its mean where the scale is 0. */
    private static double gamma(Stream stream, double mean, double scale) {
        return mean > 0 && scale > 0
                ? AhrensDieterMarsagliaTsangGammaSampler.of(stream, mean / scale, scale)
                        .sample()
                : mean;
    }
}
