package org.wakhan.cli.assembly;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.history.Event;
import org.wakhan.history.Outcome;
import org.wakhan.model.DatedDraws;
import org.wakhan.model.Mechanisms;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.StoredScenario;

/**
 * Stored results that tell among the values drawn what dated changes drew. Of another model nothing is said of these, for
 * its histories may have drawn otherwise.
 */
record WithDatedDraws(Results stored) implements Results {

    @Override
    public Map<String, double[]> drawn() {
        Map<String, double[]> drawn = new LinkedHashMap<>(stored.drawn());
        Manifest manifest = manifest();
        if (Program.current().sameModelAs(manifest.program())) {
            drawn.putAll(DatedDraws.of(
                    StoredScenario.of(manifest, Mechanisms.registry()), manifest.seed(), stored.replicates()));
        }
        return drawn;
    }

    @Override
    public Manifest manifest() {
        return stored.manifest();
    }

    @Override
    public int[] replicates() {
        return stored.replicates();
    }

    @Override
    public List<Failure> failures() {
        return stored.failures();
    }

    @Override
    public List<LocalDate> months() {
        return stored.months();
    }

    @Override
    public double[][] monthly(Outcome outcome) {
        return stored.monthly(outcome);
    }

    @Override
    public double[] totals(Outcome outcome) {
        return stored.totals(outcome);
    }

    @Override
    public double[][] byUnit(Outcome outcome) {
        return stored.byUnit(outcome);
    }

    @Override
    public int[] replicatesWithEvents() {
        return stored.replicatesWithEvents();
    }

    @Override
    public List<Event> events(int replicate) {
        return stored.events(replicate);
    }

    @Override
    public void close() {
        stored.close();
    }
}
