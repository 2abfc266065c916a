package org.wakhan.cli;

import java.time.LocalDate;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.input.UserError;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.StateFolder;

/** The model, which stores the state of every history at a date on the way; results are as without. */
final class StateKeeper implements Simulator {
    private final StateFolder folder;
    private final LocalDate date;

    /**
     * @param folder where the states go
     * @param date the first day that has not happened in them
     */
    StateKeeper(StateFolder folder, LocalDate date) {
        this.folder = folder;
        this.date = date;
    }

    /**
     * Whether a scenario passes a date.
     *
     * @throws UserError if it does not
     */
    static void require(Scenario scenario, LocalDate date) {
        if (!date.isAfter(scenario.start()) || !date.isBefore(scenario.end())) {
            throw new UserError("The value of --states-at (" + date + ") must be after the first day of "
                    + scenario.name() + ", " + scenario.start() + ", and before the end, " + scenario.end() + ".");
        }
    }

    /** The state is on the disk before the history is handed on, so that a stored history has its state. */
    @Override
    public History simulate(Scenario scenario, long seed, int replicate) {
        return Simulation.run(scenario, seed, replicate, date, folder::write);
    }

    /** Those of some stored histories that have no state, because they were stored before states were asked for. */
    RunSet missing(int[] replicates) {
        RunSet missing = new RunSet();
        for (int replicate : replicates) {
            if (!folder.holds(replicate)) {
                missing.add(new Run(0, replicate));
            }
        }
        return missing;
    }

    /** Takes histories of which nothing is kept but their states: they are stored already. */
    static final class Unkept implements HistorySink {
        @Override
        public void accept(Ending ending) {
            // The state is on the disk.
        }

        @Override
        public void commit() {
            // Nothing is stored.
        }
    }
}
