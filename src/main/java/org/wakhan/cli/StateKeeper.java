package org.wakhan.cli;

import java.time.LocalDate;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.input.UserError;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.StateFolder;

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

    /** Makes the states of histories that were stored before states were asked for. */
    void complete(Scenario scenario, long seed, int[] replicates) {
        for (int replicate : replicates) {
            if (!folder.holds(replicate)) {
                folder.write(Simulation.runTo(scenario, seed, replicate, date));
            }
        }
    }
}
