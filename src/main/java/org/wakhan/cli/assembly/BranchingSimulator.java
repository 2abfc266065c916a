package org.wakhan.cli.assembly;

import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.history.SavedState;
import org.wakhan.model.Simulation;
import org.wakhan.model.UnreadableState;
import org.wakhan.scenario.Branch;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.StateFolder;

/** The model: histories start from stored states where their scenario says so and there are any. */
final class BranchingSimulator implements Simulator {

    @Override
    public History simulate(Scenario scenario, long seed, int replicate) {
        Branch branch = scenario.branch();
        if (branch == null) {
            return Simulation.run(scenario, seed, replicate);
        }
        StateFolder states = StateFolder.of(branch);
        SavedState state = states.read(replicate);
        try {
            return state == null ? Simulation.run(scenario, seed, replicate) : Simulation.runFrom(state, scenario);
        } catch (UnreadableState e) {
            throw states.unreadable(replicate, e);
        }
    }
}
