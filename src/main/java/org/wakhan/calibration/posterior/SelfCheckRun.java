package org.wakhan.calibration.posterior;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.wakhan.calibration.abc.Particle;
import org.wakhan.calibration.abc.RankUniformity;
import org.wakhan.calibration.abc.Rounds;
import org.wakhan.calibration.abc.SelfCheck;
import org.wakhan.calibration.abc.Simulations;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;

/**
 * Checks the fit on histories whose parameters are known. The reference table is the calibration's own round from the
 * prior; the histories to be checked follow after all rounds of the calibration.
 *
 * @param model what is fitted
 * @param free its parameters
 * @param plan the calibration that is checked
 * @param workers how many histories at the same time
 */
public record SelfCheckRun(FittedHistories model, FreeParameters free, CalibrationPlan plan, Workers workers) {
    /** Simulations of the table for each one that an inference accepts. */
    private static final int PER_ACCEPTED = 20;

    private static final double PROBABILITY = .9;

    /** What is checked. */
    public enum Kind {
        /** Simulation-based calibration: ranks of true values are uniform. */
        SBC("sbc", "Simulation-based calibration: ranks of 200 true values", 200),
        /** Recovery: 90 % intervals hold the true value in 85 to 95 % of cases. */
        RECOVERY("recovery", "Recovery: 90 % intervals for 50 true values", 50);

        private final String word;
        private final String title;
        private final int truths;

        Kind(String word, String title, int truths) {
            this.word = word;
            this.title = title;
            this.truths = truths;
        }

        /** The heading of its table. */
        public String title() {
            return title;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }
    }

    /**
     * The end of a check.
     *
     * @param lines what to print
     * @param table a header and a row for each parameter
     * @param passed whether the fit passes
     */
    public record Outcome(List<String> lines, List<List<String>> table, boolean passed) {
        public Outcome {
            lines = List.copyOf(lines);
            table = List.copyOf(table);
        }

        /** Writes the table. */
        public void write(Path file) {
            CsvFile.write(file, table);
        }
    }

    /** Histories that a check needs. */
    public int histories(Kind kind) {
        return plan.schedule().first() + kind.truths;
    }

    /**
     * Checks.
     *
     * @param kept finished rounds; only that of the prior is read, or written where there is none
     */
    public Outcome run(Kind kind, Rounds kept, IntConsumer progress) {
        Simulations simulations = new Simulations(model, plan.seed(), workers);
        int first = plan.schedule().first();
        List<Particle> table = kept.load(0);
        if (table == null) {
            table = simulations.prior(0, first, progress);
            kept.save(0, table);
        }
        int start = plan.schedule().total() + (kind == Kind.SBC ? 0 : Kind.SBC.truths);
        List<Particle> truths = simulations.prior(start, kind.truths, done -> progress.accept(first + done));
        int accepted = Math.max(10, table.size() / PER_ACCEPTED);
        double[][] ranks = new SelfCheck(table, accepted).ranks(truths, workers);
        return kind == Kind.SBC ? uniformity(ranks, table.size(), accepted) : coverage(ranks, table.size(), accepted);
    }

    private Outcome uniformity(double[][] ranks, int table, int accepted) {
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "chi_square", "bins", "p", "passed"));
        lines.add(Kind.SBC.title + " " + among(table, accepted));
        boolean passed = true;
        for (int d = 0; d < ranks.length; d++) {
            RankUniformity uniformity = RankUniformity.of(ranks[d]);
            boolean uniform = uniformity.pValue() > .01;
            passed &= uniform;
            String key = free.keys().get(d);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-36s chi-square p %.3f  %s",
                    key,
                    uniformity.pValue(),
                    uniform ? "uniform" : "NOT UNIFORM"));
            rows.add(List.of(
                    key,
                    Decimal.text(uniformity.chiSquare()),
                    Integer.toString(uniformity.counts().length),
                    Decimal.text(uniformity.pValue()),
                    Boolean.toString(uniform)));
        }
        lines.add(passed ? "Passed: p above .01 for every parameter." : "FAILED: p of .01 or less for a parameter.");
        return new Outcome(lines, rows, passed);
    }

    private Outcome coverage(double[][] ranks, int table, int accepted) {
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "truths", "coverage90"));
        lines.add(Kind.RECOVERY.title + " " + among(table, accepted));
        double mean = 0;
        for (int d = 0; d < ranks.length; d++) {
            double share = SelfCheck.coverage(ranks[d], PROBABILITY);
            mean += share / ranks.length;
            lines.add(String.format(
                    Locale.ROOT, "  %-36s covered %.2f", free.keys().get(d), share));
            rows.add(List.of(free.keys().get(d), Integer.toString(ranks[d].length), Decimal.text(share)));
        }
        boolean passed = mean >= .85 && mean <= .95;
        lines.add(String.format(
                Locale.ROOT,
                "%s: %.3f of all intervals cover, between .85 and .95 is asked for. One parameter alone differs by chance"
                        + " of %d histories: .80 to .98 is usual.",
                passed ? "Passed" : "FAILED",
                mean,
                ranks[0].length));
        return new Outcome(lines, rows, passed);
    }

    private static String among(int table, int accepted) {
        return "among " + accepted + " accepted of " + table + " histories from the prior, summaries, distance and"
                + " adjustment as in the calibration";
    }
}
