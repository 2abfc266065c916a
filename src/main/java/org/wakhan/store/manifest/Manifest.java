package org.wakhan.store.manifest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.parameter.Status;
import org.wakhan.scenario.ParameterMode;

/**
 * What was run, with what and when: enough to run any one history again.
 *
 * @param program version and commit of the program
 * @param jvm version of the Java machine
 * @param scenario name of the scenario
 * @param question what the scenario asks
 * @param files scenario files and files of points with the SHA-256 of their content, the extending file first
 * @param start first day
 * @param months number of months
 * @param seed the experiment's seed
 * @param runs histories asked for, of each point
 * @param parameters {@code posterior}, {@code prior} or {@code point}
 * @param mechanismsOff ids of the mechanisms switched off
 * @param changed settings that the scenario changes: key to value or law, as text that reads back to the bit
 * @param interventions dated changes: date, settings and note, as text that reads back to the bit
 * @param settings every parameter: key to value or law, as text that reads back to the bit
 * @param fingerprint SHA-256 of all that decides the results
 * @param began when the first run began
 * @param ended when the last run ended
 * @param command the command that makes these results again
 * @param variation what varies from point to point; nothing where there is one point only
 * @param part which of the runs are here
 */
public record Manifest(
        String program,
        String jvm,
        String scenario,
        String question,
        Map<String, String> files,
        LocalDate start,
        int months,
        long seed,
        int runs,
        String parameters,
        List<String> mechanismsOff,
        Map<String, String> changed,
        List<String> interventions,
        Map<String, String> settings,
        String fingerprint,
        Instant began,
        Instant ended,
        String command,
        Variation variation,
        Part part) {

    /** Whether runs take a calibrated parameter from the posterior: not where the scenario or an option says otherwise. */
    public boolean takesFromPosterior(String key) {
        return parameters.equals(ParameterMode.POSTERIOR.word()) && !changed.containsKey(key);
    }

    /**
     * How well the runs know a parameter. What the scenario or an option sets is an assumption, and so is a calibrated one
     * that they do not take from the posterior, or of which the posterior says hardly anything.
     */
    public Status status(Parameter parameter) {
        boolean prior = parameter.status() == Status.CALIBRATED && !takesFromPosterior(parameter.key());
        return prior || changed.containsKey(parameter.key())
                ? Status.ASSUMED
                : Posterior.shipped().manifest().status(parameter);
    }

    /** The same results with what varies from point to point. */
    public Manifest varying(Variation what) {
        return with(runs, began, ended, command, what, part);
    }

    /** The same experiment at another stage. */
    public Manifest at(int plannedRuns, Instant from, Instant to) {
        return with(plannedRuns, from, to, command, variation, part);
    }

    /** The same experiment with other runs. */
    public Manifest holding(Part which) {
        return with(runs, began, ended, command, variation, which);
    }

    /** The same experiment made by another command. */
    public Manifest madeBy(String otherCommand) {
        return with(runs, began, ended, otherCommand, variation, part);
    }

    private Manifest with(int plannedRuns, Instant from, Instant to, String by, Variation what, Part which) {
        return new Manifest(
                program,
                jvm,
                scenario,
                question,
                files,
                start,
                months,
                seed,
                plannedRuns,
                parameters,
                mechanismsOff,
                changed,
                interventions,
                settings,
                fingerprint,
                from,
                to,
                by,
                what,
                which);
    }
}
