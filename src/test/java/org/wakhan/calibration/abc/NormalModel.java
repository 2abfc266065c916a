package org.wakhan.calibration.abc;

import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/**
 * Two standard normal parameters and one that nothing depends on; the statistics are the first, and the sum of the first
 * two, each with normal noise. The posterior is a normal law in closed form.
 *
 * @param noise standard deviation of the noise
 */
record NormalModel(long seed, double noise) implements GenerativeModel {

    @Override
    public int dimensions() {
        return 3;
    }

    @Override
    public double[] statistics(double[] scores, int run) {
        Stream stream = new Streams(seed, run).stream(1, Purpose.of("noise"));
        return new double[] {scores[0] + noise * stream.gaussian(), scores[0] + scores[1] + noise * stream.gaussian()};
    }
}
