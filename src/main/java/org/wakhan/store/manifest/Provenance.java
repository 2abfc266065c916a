package org.wakhan.store.manifest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.experiment.Experiment;
import org.wakhan.input.Digest;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.InterventionText;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioFingerprint;

/** Writes down where results come from. */
public final class Provenance {
    private Provenance() {}

    /**
     * The manifest of an experiment that begins now.
     *
     * @param experiment what is run
     * @param keep what is kept of every run
     * @param program what runs it
     * @param command the command that makes these results again
     * @param now the time
     */
    public static Manifest of(Experiment experiment, Keep keep, Program program, String command, Instant now) {
        Scenario scenario = experiment.points().base();
        Map<String, String> all = new LinkedHashMap<>();
        for (Parameter parameter : scenario.registry().rows()) {
            all.put(parameter.key(), LawText.format(parameter, scenario.law(parameter)));
        }
        return new Manifest(
                program.toString(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                scenario.name(),
                scenario.question(),
                experiment.points().files(),
                scenario.start(),
                scenario.months(),
                experiment.seed(),
                experiment.runs(),
                scenario.mode().word(),
                List.copyOf(scenario.mechanismsOff()),
                texts(scenario.registry(), scenario.settings()),
                scenario.interventions().stream()
                        .map(intervention -> InterventionText.format(scenario.registry(), intervention))
                        .toList(),
                all,
                fingerprint(experiment, keep, program),
                now,
                now,
                command,
                Variation.NONE,
                Part.WHOLE);
    }

    /** SHA-256 of all that decides the results of each run: not the number of runs, the threads, the name or files. */
    private static String fingerprint(Experiment experiment, Keep keep, Program program) {
        Digest digest = new Digest();
        digest.add(program.model());
        digest.add(keep.word());
        digest.add(Long.toString(experiment.seed()));
        digest.add(ScenarioFingerprint.of(experiment.points().base()));
        experiment.points().identity().forEach(digest::add);
        return digest.hex();
    }

    private static Map<String, String> texts(ParameterRegistry registry, Map<String, Law> laws) {
        Map<String, String> texts = new LinkedHashMap<>();
        laws.forEach((key, law) -> {
            Parameter parameter = registry.find(key);
            texts.put(key, parameter == null ? law.toString() : LawText.format(parameter, law));
        });
        return texts;
    }
}
