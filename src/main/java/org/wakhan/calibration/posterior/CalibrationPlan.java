package org.wakhan.calibration.posterior;

import org.wakhan.calibration.abc.Schedule;

/**
 * What decides a calibration, besides the program: two with the same plan have the same posterior to the bit.
 *
 * @param program version, commit and model of the program
 * @param seed decides all that is random
 * @param schedule how many histories, and when
 * @param draws draws of the posterior, at least 1
 * @param scenario SHA-256 of all that decides the results of the fitted scenario
 * @param targets SHA-256 of the observations
 */
public record CalibrationPlan(
        String program, long seed, Schedule schedule, int draws, String scenario, String targets) {
    private static final String MODEL = ", model ";

    /** Whether another plan has the same simulations from the prior: the same model, whatever else was rebuilt. */
    boolean sharesPriorRound(CalibrationPlan other) {
        return model(program).equals(model(other.program))
                && seed == other.seed
                && schedule.equals(other.schedule)
                && scenario.equals(other.scenario)
                && targets.equals(other.targets);
    }

    private static String model(String program) {
        return program.substring(Math.max(0, program.indexOf(MODEL)));
    }
}
