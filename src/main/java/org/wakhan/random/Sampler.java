package org.wakhan.random;

import java.io.Serializable;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.jspecify.annotations.Nullable;

/**
 * A law from which many streams draw a number each. What its parameters alone give is computed once; a stored state holds
 * the parameters.
 */
public final class Sampler implements Serializable {
    private static final long serialVersionUID = 1;

    /** Makes a library's sampler of the law. */
    @FunctionalInterface
    public interface Law extends Serializable {
        SharedStateContinuousSampler sampler(UniformRandomProvider random);
    }

    private final Law law;
    private transient @Nullable SharedStateContinuousSampler ready;

    public Sampler(Law law) {
        this.law = law;
    }

    /** A number of the law from the next numbers of a stream. */
    public double draw(Stream stream) {
        SharedStateContinuousSampler sampler = ready;
        if (sampler == null) {
            sampler = law.sampler(stream);
            ready = sampler;
        }
        return sampler.withUniformRandomProvider(stream).sample();
    }
}
