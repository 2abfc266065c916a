package org.wakhan.experiment;

import java.time.Duration;

/**
 * How far an experiment is.
 *
 * @param planned runs asked for
 * @param before runs among them that were stored already
 * @param done runs that finished since
 * @param failed runs that failed since
 * @param elapsed time since the first run began
 */
public record Tally(int planned, int before, int done, int failed, Duration elapsed) {
    /** By definition. */
    static final double SECONDS_PER_NANOSECOND = 1e-9;

    /** Runs that ended since the start, and those stored before. */
    public int ended() {
        return before + done + failed;
    }

    /** Runs that are still to come. */
    public int left() {
        return planned - ended();
    }

    /** Runs a second; 0 before the first one has ended. */
    public double perSecond() {
        return elapsed.isZero() ? 0 : (done + failed) / (elapsed.toNanos() * SECONDS_PER_NANOSECOND);
    }

    /** Time until the last run ends at the rate so far; zero while there is no rate. */
    public Duration timeLeft() {
        double rate = perSecond();
        return rate == 0 ? Duration.ZERO : Duration.ofMillis((long) (1000 * left() / rate));
    }
}
