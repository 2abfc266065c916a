package org.wakhan.calibration.target;

import java.time.LocalDate;
import org.wakhan.history.History;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * An observation with the model of how it came about: which entries of which source it counts, and how far the source's
 * own figure may be off.
 *
 * @param id name in files
 * @param label name for readers
 * @param rule what is counted, in the words of {@code targets.csv}
 * @param statistic the same number of a simulated history
 * @param period the days that were observed
 * @param published day by which the figure was public, at the earliest the last of its period
 * @param observed what was observed
 * @param error standard deviation of the logarithm of the source's own error; 0 where the record's coverage is all
 * @param scale scale on which it is fitted
 * @param use what it is used for
 * @param evidence where it stands
 * @param remark why the model may miss it; empty where nothing is known
 */
public record Target(
        String id,
        String label,
        String rule,
        Statistic statistic,
        Period period,
        LocalDate published,
        double observed,
        double error,
        Scale scale,
        TargetUse use,
        String evidence,
        String remark) {
    private static final Purpose ERROR = Purpose.of("target-error");
    /** Errors of sources have streams of their own, away from those of any experiment. */
    private static final long SEED = 0x7A26E7;

    public Target {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || label.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("The target \"" + id + "\" must have an id, a label and evidence.");
        }
        if (published.isBefore(period.to())) {
            throw new IllegalArgumentException("The target " + id + " must not be published (" + published
                    + ") before its last day (" + period.to() + ").");
        }
        if (!(error >= 0 && Double.isFinite(observed))) {
            throw new IllegalArgumentException("The target " + id + " must have a finite observation and an error of"
                    + " 0 or more, not " + observed + " and " + error + ".");
        }
    }

    /** What the source would have given in a history, its own error included; NaN where the history does not decide it. */
    public double simulated(History history) {
        double counted = statistic.of(history, period);
        if (error == 0) {
            return counted;
        }
        double normal = new Streams(SEED, history.replicate())
                .stream(Streams.agent(id), ERROR).gaussian();
        return counted * StrictMath.exp(error * normal);
    }
}
