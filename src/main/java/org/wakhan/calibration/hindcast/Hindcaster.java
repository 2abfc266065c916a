package org.wakhan.calibration.hindcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Simulator;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Posterior;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * Makes the model's forecasts: levels from the past, then histories from the scenario's start to the end of the window.
 *
 * @param simulator the model
 * @param threads histories at the same time
 * @param seed seed of every experiment: competitors meet the same chances
 * @param runs histories a forecast, at least 2
 * @param region the units
 * @param observations what was observed
 * @param progress is told how far each experiment is
 */
public record Hindcaster(
        Simulator simulator,
        int threads,
        long seed,
        int runs,
        Region region,
        Observations observations,
        ProgressOf progress) {
    /** Technical: a pilot's means need fewer histories than forecasts do. */
    private static final int MOST_PILOT_RUNS = 200;

    /** Whom to tell how far an experiment is. */
    @FunctionalInterface
    public interface ProgressOf {
        /** The progress of an experiment with a name. */
        Progress of(String name);
    }

    /**
     * Counts of a competitor's histories in the months that are forecast.
     *
     * @param learnt what its background learns; left alone where it learns nothing
     */
    RecordedEnsemble simulate(Competitor competitor, Window window, LearntBackground learnt) {
        Map<String, Law> settings = competitor.learns() ? learnt.settings(region, competitor.heldOut()) : Map.of();
        Scenario scenario = until(competitor.scenario(), settings, window.last());
        return ensemble(competitor.label(), scenario, runs, window.first(), window.horizon());
    }

    /** A competitor's forecasts from an origin, with the background that it learns itself. */
    ForecastSet forecast(Competitor competitor, Window window, DriftChoice drift) {
        LearntBackground learnt = background(competitor.scenario(), window, drift);
        return ForecastSet.of(competitor, window, simulate(competitor, window, learnt));
    }

    /** What the background learns for a scenario. */
    LearntBackground background(Scenario scenario, Window window, DriftChoice drift) {
        Pilot pilot = Pilot.run(
                simulator,
                threads,
                new Experiment(until(scenario, Map.of(), window.origin()), seed, Math.min(runs, MOST_PILOT_RUNS)),
                region,
                window.origin().minusMonths(Past.YEAR - 1L),
                Past.YEAR,
                progress.of("Pilot of " + scenario.name()));
        return LearntBackground.of(observations, window, drift, pilot);
    }

    /** How much drift forecasts from an origin hold. */
    DriftChoice drift(Window window) {
        return DriftChoice.from(window.past(observations, ObservedSeries.PV));
    }

    private RecordedEnsemble ensemble(String name, Scenario scenario, int histories, YearMonth first, int months) {
        Experiment experiment = new Experiment(scenario, seed, histories);
        return RecordedEnsemble.run(simulator, threads, experiment, region, first, months, progress.of(name));
    }

    /**
     * The scenario with more settings and its months ended by a calendar month, so that no more is simulated than is
     * counted; from the prior in place of the shipped posterior, which knows what came after the origin.
     */
    private static Scenario until(Scenario scenario, Map<String, Law> settings, YearMonth last) {
        LocalDate end = last.plusMonths(1).atDay(1);
        int whole = (int) ChronoUnit.MONTHS.between(scenario.start(), end);
        int months = whole + (scenario.start().plusMonths(whole).isBefore(end) ? 1 : 0);
        LocalDate after = scenario.start().plusMonths(months);
        Posterior posterior = scenario.posterior();
        boolean later = posterior != null
                && posterior.manifest().equals(Posterior.shipped().manifest());
        return (later ? scenario.with(ParameterMode.PRIOR) : scenario)
                .copy()
                .fromBeginning()
                .months(months)
                .set(settings)
                .keep(change -> change.on().isBefore(after))
                .make();
    }
}
