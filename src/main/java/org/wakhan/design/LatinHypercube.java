package org.wakhan.design;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.experiment.DesignKind;
import org.wakhan.random.Permutation;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * As many points as each factor has equally likely strata, one point in each stratum of each factor, at random inside it
 * (McKay, Beckman and Conover 1979).
 */
final class LatinHypercube implements Design {
    private static final Purpose ORDER = Purpose.of("latin hypercube order");
    private static final Purpose PLACE = Purpose.of("latin hypercube place");

    private final List<Dimension> dimensions;
    private final int size;
    private final long seed;
    private final List<Permutation> orders = new ArrayList<>();
    /** Key by factor of where its points lie inside their strata: streams are for one thread, points for several. */
    private final long[] places;

    /**
     * @param dimensions the factors
     * @param size number of points
     * @param seed decides the points, with the names of the factors
     */
    LatinHypercube(List<Dimension> dimensions, int size, long seed) {
        this.dimensions = List.copyOf(dimensions);
        this.size = size;
        this.seed = seed;
        Streams streams = new Streams(seed, 0);
        dimensions.forEach(
                dimension -> orders.add(new Permutation(streams, Streams.agent(dimension.name()), ORDER, size)));
        this.places = dimensions.stream()
                .mapToLong(dimension -> streams.key(Streams.agent(dimension.name()), PLACE))
                .toArray();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] values(int point) {
        double[] values = new double[orders.size()];
        for (int i = 0; i < values.length; i++) {
            double inside = Streams.act(places[i], point).open();
            values[i] = dimensions.get(i).span().at((orders.get(i).at(point) + inside) / size);
        }
        return values;
    }

    @Override
    public DesignKind kind() {
        return DesignKind.LATIN_HYPERCUBE;
    }

    @Override
    public String description() {
        return "Latin hypercube of " + size + " points";
    }

    @Override
    public String identity() {
        return description() + ", seed " + seed;
    }
}
