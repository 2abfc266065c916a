package org.wakhan.calibration.origin;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.wakhan.calibration.abc.Schedule;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.CalibrationPlan;
import org.wakhan.calibration.posterior.FittedHistories;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.Targets;
import org.wakhan.experiment.Simulator;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioFingerprint;
import org.wakhan.store.manifest.Program;

/**
 * A calibration that knows nothing of what came after an origin: laws of that time, and observations public by then.
 *
 * @param origin last month that it knows
 * @param scenario the scenario with the laws of that time
 * @param free the free parameters with these laws
 * @param targets observations that were public
 * @param known SHA-256 of the laws
 */
public record OriginCalibration(
        YearMonth origin, Scenario scenario, FreeParameters free, Targets targets, String known) {

    /**
     * What is known at an origin.
     *
     * @param name name of the scenario's file
     * @param scenario the scenario as it is today
     * @param chosen keys that the user set, which stand
     * @throws UserError if no observation that parameters are fitted to was public by then
     */
    public static OriginCalibration of(
            EarlierLaws laws, String name, Scenario scenario, Set<String> chosen, Targets all, YearMonth origin) {
        Targets targets = all.until(origin);
        if (targets.fitted().all().isEmpty()) {
            throw new UserError(
                    "The origin " + origin + " must not lie before the first observation that parameters are"
                            + " fitted to was published.\nMaybe 2022-01, or later.");
        }
        Scenario then = laws.scenario(name, scenario, chosen, origin);
        return new OriginCalibration(origin, then, FreeParameters.of(then.registry()), targets, laws.digest(origin));
    }

    /** The plan of a fit; its digest of observations names the origin. */
    public CalibrationPlan plan(Simulator simulator, String program, long seed, int histories, int draws) {
        FittedHistories model = new FittedHistories(simulator, scenario, free, targets.fitted(), seed);
        return new CalibrationPlan(
                program,
                Program.code(CalibrationPlan.CODE),
                seed,
                Schedule.of(histories),
                draws,
                ScenarioFingerprint.of(model.scenario()),
                targets.digest() + ", known until " + origin + " with the laws " + known);
    }

    /** The calibration. */
    public Calibration calibration(Simulator simulator, CalibrationPlan plan, Workers workers) {
        return new Calibration(simulator, scenario, free, targets, plan, workers);
    }

    /** Ids of the observations that parameters are fitted to. */
    public List<String> fitted() {
        return targets.fitted().all().stream().map(Target::id).toList();
    }
}
