package org.wakhan.calibration.abc;

/**
 * How many simulations a calibration makes, and when.
 *
 * @param first simulations from the prior, at least 100
 * @param perRound simulations of each later round, at least 1
 * @param rounds later rounds, 0 or more
 * @param accepted simulations accepted at the end of each round, from 10 to {@code first}
 */
public record Schedule(int first, int perRound, int rounds, int accepted) {
    /** Fewest simulations from the prior. */
    static final int LEAST = 100;
    /**
     * Simulations below which regression follows the accepted ones so closely that a posterior comes out too narrow: 90 %
     * intervals cover 79 % with 10,000, 83 to 84 % with 16,000, 86 % with 30,000 and 90 % with 80,000 (docs/calibration.md).
     */
    public static final int ENOUGH = 40_000;
    /** Fewest simulations to accept. */
    static final int LEAST_KEPT = 10;

    private static final int ROUNDS = 8;
    /** The prior round is this share of all: weights are then at most its inverse. */
    private static final int PRIOR_SHARE = 5;

    private static final int PER_ACCEPTED = 50;
    private static final int LEAST_ACCEPTED = 50;

    public Schedule {
        if (first < LEAST || perRound < 1 || rounds < 0) {
            throw new IllegalArgumentException("A calibration must have at least " + LEAST
                    + " simulations from the prior and 1 a round, not " + first + " and " + perRound + ".");
        }
        if (accepted < LEAST_KEPT || accepted > first) {
            throw new IllegalArgumentException(
                    "The accepted simulations (" + accepted + ") must be from " + LEAST_KEPT + " to " + first + ".");
        }
    }

    /** Fewest simulations that {@link #of} spreads. */
    public static final int FEWEST = LEAST * PRIOR_SHARE;

    /**
     * Spreads simulations over a fifth from the prior and eight rounds; one in 50 is accepted at the end.
     *
     * @param simulations at least {@link #FEWEST}
     */
    public static Schedule of(int simulations) {
        int first = simulations / PRIOR_SHARE;
        return new Schedule(
                first,
                Math.max(1, (simulations - first) / ROUNDS),
                ROUNDS,
                Math.max(LEAST_ACCEPTED, simulations / PER_ACCEPTED));
    }

    /** Simulations of a round, 0 being that of the prior. */
    public int size(int round) {
        return round == 0 ? first : perRound;
    }

    /** Number of the first simulation of a round. */
    public int start(int round) {
        return round == 0 ? 0 : first + (round - 1) * perRound;
    }

    /** All simulations. */
    public int total() {
        return start(rounds + 1);
    }
}
