package org.wakhan.design;

import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.wakhan.experiment.DesignKind;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * The Sobol' sequence with the direction numbers of Joe and Kuo (2008), each factor moved by a random digital shift of its
 * own, which keeps how evenly the points lie and makes every value of a factor as likely (Owen 2003, Quasi-Monte Carlo
 * sampling). More points of the same seed only add points.
 */
final class Sobol implements Design {
    private static final Purpose SHIFT = Purpose.of("sobol shift");

    /** By definition: bits of the generator's fractions. */
    private static final int BITS = 52;

    private final List<Dimension> dimensions;
    private final int size;
    private final long seed;
    private final long[] shifts;
    private final SobolSequenceGenerator generator;

    /**
     * @param dimensions the factors, at most 1000
     * @param size number of points
     * @param seed decides the shifts, with the names of the factors
     */
    Sobol(List<Dimension> dimensions, int size, long seed) {
        this(dimensions, size, seed, shifts(dimensions, seed));
    }

    Sobol(List<Dimension> dimensions, int size, long seed, long[] shifts) {
        this.dimensions = List.copyOf(dimensions);
        this.size = size;
        this.seed = seed;
        this.shifts = shifts.clone();
        this.generator = new SobolSequenceGenerator(dimensions.size());
    }

    private static long[] shifts(List<Dimension> dimensions, long seed) {
        Streams streams = new Streams(seed, 0);
        return dimensions.stream()
                .mapToLong(dimension ->
                        streams.stream(Streams.agent(dimension.name()), SHIFT).nextLong() >>> (Long.SIZE - BITS))
                .toArray();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] values(int point) {
        double[] values = vector(point);
        for (int i = 0; i < values.length; i++) {
            long shifted = (long) Math.scalb(values[i], BITS) ^ shifts[i];
            values[i] = dimensions.get(i).span().at(Math.scalb(shifted + 0.5, -BITS));
        }
        return values;
    }

    /** The generator keeps a position of its own. */
    private synchronized double[] vector(int point) {
        return generator.skipTo(point);
    }

    @Override
    public DesignKind kind() {
        return DesignKind.SOBOL;
    }

    @Override
    public String description() {
        return "Sobol' sequence of " + size + " points";
    }

    @Override
    public String identity() {
        return "Sobol' sequence, seed " + seed;
    }
}
