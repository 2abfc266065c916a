package org.wakhan.design;

import java.util.stream.IntStream;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;

/** Values that follow a law, inside the range in which the parameter has a meaning. */
final class LawSpan implements Span {
    /** By definition: the ends hold the central 90 % between them. */
    private static final double TAIL = 0.05;

    /** Mathematical: halvings after which hardly a double lies between two probabilities. */
    private static final int HALVINGS = 60;

    private final Law law;
    private final Domain.Range domain;
    private final int count;
    private final double least;
    private final double most;

    /**
     * @param law the law
     * @param domain the range
     * @param count number of levels, the middles of as many equally likely parts; 0 where not stated
     */
    LawSpan(Law law, Domain.Range domain, int count) {
        this.law = law;
        this.domain = domain;
        this.count = count;
        this.least = probability(domain.min());
        this.most = probability(Math.nextUp(domain.max()));
        if (!(least < most)) {
            throw new IllegalArgumentException("The law " + law + " never lies inside " + domain + ".");
        }
    }

    /** The probability of values below one, from the quantiles. */
    private double probability(double value) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (law.quantile(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : high;
    }

    @Override
    public double at(double place) {
        double value = law.quantile(least + place * (most - least));
        return Math.max(domain.min(), Math.min(domain.max(), value));
    }

    @Override
    public double[] levels() {
        return IntStream.range(0, count).mapToDouble(i -> at((i + 0.5) / count)).toArray();
    }

    @Override
    public double[] ends() {
        return new double[] {at(TAIL), at(1 - TAIL)};
    }

    @Override
    public String toString() {
        return law.toString();
    }
}
