package org.wakhan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Trial;
import org.wakhan.store.DiskNeed;
import org.wakhan.store.manifest.Keep;

/** What an experiment will take: runs, time, disk and memory. */
final class Estimate {
    /** Technical: the unit of the file with the status. */
    private static final double KILOBYTE = 1024;

    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Experiment experiment;
    private final int points;
    private final Trial trial;
    private final int threads;

    /**
     * @param experiment what is to be run
     * @param points points that no constraint rejects
     * @param trial some runs of it
     * @param threads threads of the trial
     */
    Estimate(Experiment experiment, int points, Trial trial, int threads) {
        this.experiment = experiment;
        this.points = points;
        this.trial = trial;
        this.threads = threads;
    }

    void print(Keep keep, int units, PrintWriter out) {
        long runs = (long) points * experiment.runs();
        String atMost = experiment.replicates().precision() == null ? "" : "at most ";
        out.println("  histories  " + atMost + runs + " (" + Words.count(points, "point", "points") + " x "
                + experiment.runs() + ")");
        out.println("  time       " + atMost + "about " + Words.time(time(runs))
                + String.format(
                        Locale.ROOT,
                        " and some seconds for charts and page, %.1f histories a second on %s (%d timed here)",
                        trial.perSecond(),
                        Words.count(threads, "thread", "threads"),
                        trial.runs()));
        double bytes = DiskNeed.bytes(experiment, points, units, keep, trial.eventRows());
        out.println("  disk       " + atMost + "about " + size(bytes) + " with --keep " + keep.word()
                + ", charts and page not counted; while it runs up to "
                + size(DiskNeed.JOURNAL) + " more");
        out.println("  memory     " + size(resident()) + " in this trial, at most "
                + size(Runtime.getRuntime().maxMemory())
                + " of Java heap; it does not grow with the number of histories");
    }

    private Duration time(long runs) {
        return Duration.ofNanos((long) (runs / trial.perSecond() * NANOSECONDS_PER_SECOND));
    }

    private static String size(double bytes) {
        return bytes < GIGABYTE
                ? String.format(Locale.ROOT, "%.0f MB", Math.max(1, bytes / MEGABYTE))
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }

    /** The most memory that this program has held so far; where the system does not say, what Java has taken. */
    private static double resident() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst()
                    .orElseGet(() -> Runtime.getRuntime().totalMemory());
        } catch (IOException e) {
            return Runtime.getRuntime().totalMemory();
        }
    }
}
