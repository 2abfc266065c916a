package org.wakhan.store.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Made;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.parameter.Status;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** Oracle: the statuses of the registry and what the shipped posterior says of its parameters. */
class ManifestTest {
    private static final Parameter MEASURED = first(Status.MEASURED, false);
    private static final Parameter IDENTIFIED = first(Status.CALIBRATED, true);
    private static final Parameter UNIDENTIFIED = first(Status.CALIBRATED, false);

    private static Parameter first(Status status, boolean identified) {
        return Mechanisms.registry().rows().stream()
                .filter(row -> row.status() == status
                        && Posterior.shipped().manifest().identifies(row.key()) == identified
                        && row.prior() instanceof Law.LogNormal)
                .findFirst()
                .orElseThrow();
    }

    private static Manifest manifest(ParameterMode mode, Map<String, Law> settings) {
        Scenario made = Made.scenario(3, settings);
        Scenario scenario = new Scenario(
                "made",
                "q",
                made.start(),
                3,
                mode,
                settings,
                made.interventions(),
                made.mechanismsOff(),
                made.files(),
                Mechanisms.registry());
        return Provenance.of(
                new Experiment(scenario, 1, 5), Keep.SERIES, new Program("1", "a", "b"), "wakhan run", Instant.EPOCH);
    }

    @Test
    void runs_that_draw_from_the_posterior_know_what_it_identifies() {
        Manifest drawn = manifest(ParameterMode.POSTERIOR, Map.of());

        assertThat(drawn.status(MEASURED)).isEqualTo(Status.MEASURED);
        assertThat(drawn.status(IDENTIFIED)).isEqualTo(Status.CALIBRATED);
        assertThat(drawn.status(UNIDENTIFIED)).isEqualTo(Status.ASSUMED);
    }

    @Test
    void runs_that_draw_from_priors_know_nothing_of_a_calibration() {
        for (ParameterMode mode : new ParameterMode[] {ParameterMode.PRIOR, ParameterMode.POINT}) {
            assertThat(manifest(mode, Map.of()).status(MEASURED)).isEqualTo(Status.MEASURED);
            assertThat(manifest(mode, Map.of()).status(IDENTIFIED)).isEqualTo(Status.ASSUMED);
        }
    }

    /** A law that the scenario states is its own, also where it is that of the registry. */
    @Test
    void what_a_scenario_sets_is_assumed() {
        Manifest set = manifest(
                ParameterMode.POSTERIOR,
                Map.of(MEASURED.key(), MEASURED.prior(), IDENTIFIED.key(), IDENTIFIED.prior()));

        assertThat(set.status(MEASURED)).isEqualTo(Status.ASSUMED);
        assertThat(set.status(IDENTIFIED)).isEqualTo(Status.ASSUMED);
    }
}
