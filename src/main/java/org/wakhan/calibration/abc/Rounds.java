package org.wakhan.calibration.abc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the simulations of finished rounds, so that a calibration that was broken off goes on from there. */
public interface Rounds {

    /** Keeps nothing. */
    Rounds NONE = new Rounds() {
        @Override
        public @Nullable List<Particle> load(int round) {
            return null;
        }

        @Override
        public void save(int round, List<Particle> particles) {
            // Nothing is kept.
        }
    };

    /** The simulations of a round, in the order of their numbers; null where the round is not kept. */
    @Nullable
    List<Particle> load(int round);

    /** Keeps the simulations of a round; durable when this returns. */
    void save(int round, List<Particle> particles);
}
