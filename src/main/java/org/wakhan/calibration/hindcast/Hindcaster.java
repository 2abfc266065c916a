package org.wakhan.calibration.hindcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.calibration.climatology.ProvinceLevels;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.evidence.Observations;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Simulator;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;
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
    /** The mechanism that makes background violence; off in pilot runs. */
    private static final String BACKGROUND = "A11";

    /** Technical: a pilot's means need fewer histories than forecasts do. */
    private static final int MOST_PILOT_RUNS = 200;

    /** Whom to tell how far an experiment is. */
    @FunctionalInterface
    public interface ProgressOf {
        /** The progress of an experiment with a name. */
        Progress of(String name);
    }

    /** Counts of a competitor's histories in the months that are forecast. */
    public RecordedEnsemble simulate(Competitor competitor, Window window) {
        Map<String, Law> settings = new LinkedHashMap<>();
        if (competitor.learns()) {
            settings.putAll(background(competitor.scenario(), window).settings(region, competitor.heldOut()));
        }
        Scenario scenario = until(with(competitor.scenario(), settings), window.last());
        return ensemble(competitor.label(), scenario, runs, window.first(), window.horizon());
    }

    /** A competitor's forecasts from an origin. */
    public ForecastSet forecast(Competitor competitor, Window window) {
        return ForecastSet.of(competitor, window, simulate(competitor, window));
    }

    /** What the background learns for a scenario. */
    LearntBackground background(Scenario scenario, Window window) {
        Past past = window.past(observations, ObservedSeries.PV);
        Scenario quiet = until(without(scenario, BACKGROUND), window.origin());
        RecordedEnsemble pilot = ensemble(
                "Pilot of " + scenario.name(),
                quiet,
                Math.min(runs, MOST_PILOT_RUNS),
                window.origin().minusMonths(Past.YEAR - 1L),
                Past.YEAR);
        return new LearntBackground(
                ProvinceLevels.learn(past), DriftChoice.from(past).share(), pilot);
    }

    private RecordedEnsemble ensemble(String name, Scenario scenario, int histories, YearMonth first, int months) {
        Experiment experiment = new Experiment(scenario, seed, histories);
        return RecordedEnsemble.run(
                simulator, threads, experiment, region, first, months, progress.of(name));
    }

    /** The scenario with its months ended by a calendar month, so that no more is simulated than is counted. */
    private static Scenario until(Scenario scenario, YearMonth last) {
        LocalDate end = last.plusMonths(1).atDay(1);
        int months = (int) ChronoUnit.MONTHS.between(scenario.start(), end);
        boolean cut = scenario.start().plusMonths(months).isBefore(end);
        return copy(scenario, months + (cut ? 1 : 0), scenario.settings(), scenario.mechanismsOff());
    }

    private static Scenario with(Scenario scenario, Map<String, Law> more) {
        Map<String, Law> settings = new LinkedHashMap<>(scenario.settings());
        settings.putAll(more);
        return copy(scenario, scenario.months(), settings, scenario.mechanismsOff());
    }

    private static Scenario without(Scenario scenario, String mechanism) {
        TreeSet<String> off = new TreeSet<>(scenario.mechanismsOff());
        off.add(mechanism);
        return copy(scenario, scenario.months(), scenario.settings(), off);
    }

    private static Scenario copy(
            Scenario scenario, int months, Map<String, Law> settings, Set<String> off) {
        return new Scenario(
                scenario.name(),
                scenario.question(),
                scenario.start(),
                months,
                scenario.mode(),
                settings,
                scenario.interventions().stream()
                        .filter(change -> change.on().isBefore(scenario.start().plusMonths(months)))
                        .toList(),
                off,
                scenario.files(),
                scenario.registry());
    }
}
