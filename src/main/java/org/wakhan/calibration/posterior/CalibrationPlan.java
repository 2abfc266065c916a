package org.wakhan.calibration.posterior;

import org.wakhan.calibration.abc.Schedule;
import org.wakhan.store.manifest.Program;

/**
 * What decides a calibration, besides the program: two with the same plan have the same posterior to the bit.
 *
 * @param program version, commit and model of the program
 * @param code SHA-256 of the program's code for calibrations, which says what counts in a history
 * @param seed decides all that is random
 * @param schedule how many histories, and when
 * @param draws draws of the posterior, at least 1
 * @param scenario SHA-256 of all that decides the results of the fitted scenario
 * @param targets SHA-256 of the observations
 */
public record CalibrationPlan(
        String program, String code, long seed, Schedule schedule, int draws, String scenario, String targets) {
    /** Where in a program the code for calibrations lies. */
    public static final String CODE = "calibration";

    /** Whether another plan has the same simulations from the prior, whatever else of the program was rebuilt. */
    boolean sharesPriorRound(CalibrationPlan other) {
        return Program.sameModel(program, other.program)
                && code.equals(other.code)
                && seed == other.seed
                && schedule.equals(other.schedule)
                && scenario.equals(other.scenario)
                && targets.equals(other.targets);
    }
}
