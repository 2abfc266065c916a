package org.wakhan.cli.option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.text.Words;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.input.UserError;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine.Option;

/** Options that change a scenario for one command. */
public final class ScenarioOptions {
    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter, against the scenario file. Can be given several times.")
    private List<String> given = List.of();

    @Option(
            names = "--parameters",
            paramLabel = "posterior|prior|point",
            description =
                    "Draw uncertain parameters in every run from what is known after or before the calibration, or"
                            + " use the point value of each (default: as the scenario says, else posterior).")
    private @Nullable ParameterMode mode;

    /**
     * What the user set, key to value.
     *
     * @throws UserError if something is no setting, or a key has two values, of which one would be without effect
     */
    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String text : given) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new UserError("The value of --set (" + text + ") must be a key, \"=\" and a value.\nMaybe --set "
                        + (equals < 0 ? text : "KEY") + "=" + (equals < 0 ? "VALUE" : text.substring(1)) + ".");
            }
            String key = text.substring(0, equals).strip();
            String value = text.substring(equals + 1);
            String before = settings.putIfAbsent(key, value);
            if (before != null) {
                throw new UserError(
                        "--set gives " + key + " twice, as " + before + " and as " + value + ".\nMaybe leave one out.");
            }
        }
        return settings;
    }

    /** Reads a scenario and applies these options to it. */
    public Scenario read(Workshop workshop, Path file) {
        Scenario scenario = workshop.scenario(file, settings());
        return mode == null ? scenario : scenario.with(mode);
    }

    /** Keys that the user set. */
    public Set<String> keys() {
        return settings().keySet();
    }

    /** Reads an experiment and applies these options to what its points change. */
    public PlannedExperiment readExperiment(Workshop workshop, Path file) {
        return workshop.experiment(file, settings(), mode);
    }

    /** Whether the user asks for the posterior in so many words. */
    public boolean askForPosterior() {
        return mode == ParameterMode.POSTERIOR;
    }

    /** These options as a command line has them; empty or with a space in front. */
    public String text() {
        StringBuilder text = new StringBuilder();
        settings().forEach((key, value) -> text.append(" --set ").append(Words.quoted(key + "=" + value)));
        if (mode != null) {
            text.append(" --parameters ").append(mode.word());
        }
        return text.toString();
    }
}
