package org.wakhan.experiment;

import java.util.function.Supplier;
import org.wakhan.history.History;
import org.wakhan.scenario.Scenario;

/** One run tried: what it left, or why it broke off. The rule of what counts as failed, wherever histories are stored. */
public final class Attempt {
    private Attempt() {}

    /**
     * Makes one history and looks whether it is sound. Catches everything that is of the history: one that breaks, however
     * badly, must not take others with it.
     *
     * @param simulator makes the history
     * @param scenario asked for the scenario of the run; what it throws counts as well
     * @param seed the experiment's seed
     * @param run which run
     * @throws OutsideFailure what the simulator threw of this kind
     */
    @SuppressWarnings("CatchingThrowable")
    public static Ending at(Simulator simulator, Supplier<Scenario> scenario, long seed, Run run) {
        try {
            Scenario of = scenario.get();
            History history = simulator.simulate(of, seed, run.replicate());
            return new Ending.Finished(run.point(), Soundness.require(of, run.replicate(), history));
        } catch (OutsideFailure e) {
            throw e;
        } catch (Throwable thrown) {
            return Ending.Failed.of(run, thrown);
        }
    }
}
