package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.concurrent.atomic.LongAdder;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.History;
import org.wakhan.region.Region;

/**
 * What a scenario says of the past before its levels are learnt.
 *
 * @param organisations recorded counts of attacks by modelled organisations alone
 * @param counted share of background violence that is counted; 1 where there is none
 */
record Pilot(RecordedEnsemble organisations, double counted) {

    /** Runs a pilot; the parameters are those of {@link RecordedEnsemble#run}. */
    static Pilot run(
            Simulator simulator,
            int threads,
            Experiment experiment,
            Region region,
            YearMonth first,
            int months,
            Progress progress) {
        LongAdder events = new LongAdder();
        LongAdder recorded = new LongAdder();
        Simulator alone = (scenario, seed, replicate) -> {
            History history = simulator.simulate(scenario, seed, replicate);
            BackgroundEvents background = history.background();
            for (int i = 0; i < background.size(); i++) {
                events.increment();
                recorded.add(background.get(i).recorded() ? 1 : 0);
            }
            return withoutBackground(history);
        };
        RecordedEnsemble organisations =
                RecordedEnsemble.run(alone, threads, experiment, region, first, months, progress);
        return new Pilot(organisations, events.sum() == 0 ? 1 : (double) recorded.sum() / events.sum());
    }

    private static History withoutBackground(History history) {
        return new History(
                history.replicate(),
                history.start(),
                history.months(),
                history.monthly(),
                history.byUnit(),
                history.totals(),
                history.events(),
                new BackgroundEvents(),
                history.recorded(),
                history.drawn());
    }

    /** Mean recorded attacks per month in a province. */
    double mean(ObservedSeries series, int province) {
        return organisations.mean(series, province);
    }

    /** Variance of recorded attacks per month in a province. */
    double variance(ObservedSeries series, int province) {
        return organisations.variance(series, province);
    }
}
