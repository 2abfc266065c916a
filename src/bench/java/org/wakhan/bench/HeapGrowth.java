package org.wakhan.bench;

import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Runner;
import org.wakhan.model.Simulation;

/** Prints the heap in use after some histories and after many; the property {@code bench.runs} says how many. */
public final class HeapGrowth {
    private static final int SOME = 1000;
    private static final int MANY = 100_000;

    private HeapGrowth() {}

    /** Measured when no history is on its way: first after a few, then after many more. */
    public static void main(String[] args) {
        measure(SOME);
        measure(Integer.getInteger("bench.runs", MANY));
    }

    private static void measure(int runs) {
        new Runner(Simulation::run, 2)
                .run(new Experiment(Shipped.baseline(), 3, runs), new RunSet(), new Nothing(), Progress.SILENT);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%d histories: %.2f MB in use%n", runs, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    private static final class Nothing implements HistorySink {
        @Override
        public void accept(Ending ending) {
            // Nothing is kept.
        }

        @Override
        public void commit() {
            // Nothing is kept.
        }
    }
}
