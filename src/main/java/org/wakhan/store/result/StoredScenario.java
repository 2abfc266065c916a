package org.wakhan.store.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.wakhan.input.Place;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.InterventionText;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.table.PointTable;

/** The scenario of stored results, from their manifest alone: the files may have changed or be gone. */
public final class StoredScenario {
    private static final Place PLACE = Place.of("manifest.json");

    private StoredScenario() {}

    /**
     * The scenario as it was run. Every parameter has the law that it had then, whatever the registry says now; with the
     * posterior, only what the scenario set.
     *
     * @throws UserError if the manifest states something that this program cannot read
     */
    public static Scenario of(Manifest manifest, ParameterRegistry registry) {
        return of(manifest, new StoredPoint(List.of(), manifest.interventions(), manifest.mechanismsOff()), registry);
    }

    /**
     * The scenario as it was run at a point of a sweep.
     *
     * @throws UserError if the manifest or the point states something that this program cannot read
     */
    public static Scenario of(Manifest manifest, StoredPoint point, ParameterRegistry registry) {
        ParameterMode mode = ParameterMode.valueOf(manifest.parameters().toUpperCase(Locale.ROOT));
        // What a scenario sets comes before the posterior, so with it only that may be set.
        Map<String, String> texts =
                new LinkedHashMap<>(mode == ParameterMode.POSTERIOR ? manifest.changed() : manifest.settings());
        for (String setting : point.settings()) {
            String[] parts = setting.split(PointTable.EQUALS, 2);
            if (parts[1].equals(PointTable.UNSET)) {
                texts.remove(parts[0]);
            } else {
                texts.put(parts[0], parts[1]);
            }
        }
        Map<String, Law> settings = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            Parameter parameter = registry.find(key);
            if (parameter != null) {
                settings.put(key, LawText.parse(parameter, text, PLACE));
            }
        });
        List<Intervention> interventions = new ArrayList<>();
        for (String text : point.interventions()) {
            interventions.add(InterventionText.parse(registry, text, PLACE));
        }
        return new Scenario(
                manifest.scenario(),
                manifest.question(),
                manifest.start(),
                manifest.months(),
                mode,
                settings,
                interventions,
                new TreeSet<>(point.mechanismsOff()),
                manifest.files(),
                registry);
    }

    /** Keys that only one of the manifest and the registry knows; empty where the program is the same. */
    public static List<String> strangers(Manifest manifest, ParameterRegistry registry) {
        TreeSet<String> keys = new TreeSet<>(registry.keys());
        keys.removeAll(manifest.settings().keySet());
        manifest.settings().keySet().stream()
                .filter(key -> registry.find(key) == null)
                .forEach(keys::add);
        return List.copyOf(keys);
    }
}
