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

    public static void main(String[] args) {
        int runs = Integer.getInteger("bench.runs", MANY);
        Heap heap = new Heap();
        new Runner(Simulation::run, 2)
                .run(new Experiment(Shipped.baseline(), 3, runs), new RunSet(), heap, Progress.SILENT);
        System.out.printf("%d histories: %.2f MB in use%n", runs, inUse());
    }

    private static double inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static final class Heap implements HistorySink {
        private int seen;

        @Override
        public void accept(Ending ending) {
            seen++;
            if (seen == SOME) {
                System.out.printf("%d histories: %.2f MB in use%n", seen, inUse());
            }
        }

        @Override
        public void commit() {
            // Nothing is kept.
        }
    }
}
