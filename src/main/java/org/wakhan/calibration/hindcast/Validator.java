package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.evidence.Observations;
import org.wakhan.scenario.Scenario;

/**
 * Runs a validation: the model and its rivals from the stated origin, the model alone from others.
 *
 * @param hindcaster makes the forecasts
 * @param scenario the scenario of the model
 * @param knowledge what the model and null models may know at an origin
 * @param nulls null models, each the same with mechanisms switched off
 */
public record Validator(Hindcaster hindcaster, Scenario scenario, Knowledge knowledge, List<Null> nulls) {
    /** By definition: months between rolling origins. */
    private static final int STEP = 3;

    /** Name of the model's scenario. */
    private static final String BASELINE = "baseline";

    /**
     * A null model.
     *
     * @param key its name
     * @param scenario its scenario
     */
    public record Null(String key, Scenario scenario) {
        Competitor competitor(Knowledge knowledge, Window window) {
            return Competitor.learning(
                    key, scenario.name(), Kind.NULL_MODEL, knowledge.at(key, scenario, window.origin()));
        }
    }

    public Validator {
        nulls = List.copyOf(nulls);
    }

    /**
     * The validation.
     *
     * @param window the stated origin and its months
     * @param rolling whether to forecast from other origins too
     */
    public Validation run(Window window, boolean rolling) {
        DriftChoice drift = hindcaster.drift(window);
        Scenario then = known(window);
        LearntBackground learnt = hindcaster.background(then, window, drift);
        RecordedEnsemble ensemble = hindcaster.simulate(model(then), window, learnt);
        List<ForecastSet> sets = new ArrayList<>();
        sets.add(ForecastSet.of(model(then), window, ensemble));
        for (Competitor form : List.of(heldOut(then), unlearnt(then))) {
            sets.add(ForecastSet.of(form, window, hindcaster.simulate(form, window, learnt)));
        }
        for (Null rival : nulls) {
            sets.add(hindcaster.forecast(rival.competitor(knowledge, window), window, drift));
        }
        Hindcast main = Hindcast.of(sets, hindcaster.observations());
        return new Validation(
                hindcaster.observations(),
                hindcaster.region(),
                main,
                drift,
                rolling ? rolling(main) : List.of(),
                ensemble.rare(),
                hindcaster.seed(),
                hindcaster.runs(),
                knowledge.histories(),
                knowledge.fitted(window.origin()));
    }

    private Scenario known(Window window) {
        return knowledge.at(BASELINE, scenario, window.origin());
    }

    private static Competitor model(Scenario scenario) {
        return Competitor.learning(Validation.MODEL, "Model", Kind.MODEL, scenario);
    }

    private static Competitor heldOut(Scenario scenario) {
        return new Competitor(
                Validation.HELD_OUT, "Model, north-east held out", Kind.MODEL, scenario, true, Cells.NORTH_EAST);
    }

    private static Competitor unlearnt(Scenario scenario) {
        return new Competitor(Validation.UNLEARNT, "Model, levels not learnt", Kind.MODEL, scenario, false, Set.of());
    }

    private List<Hindcast> rolling(Hindcast main) {
        List<Hindcast> hindcasts = new ArrayList<>();
        for (YearMonth origin : origins(hindcaster.observations(), main.window())) {
            Window window = new Window(origin, main.window().horizon());
            if (window.equals(main.window())) {
                hindcasts.add(main);
            } else {
                ForecastSet forecasts = hindcaster.forecast(model(known(window)), window, hindcaster.drift(window));
                hindcasts.add(Hindcast.of(List.of(forecasts), hindcaster.observations()));
            }
        }
        return hindcasts;
    }

    /** Origins every three months before and after the stated one, as far as a past of 13 months and the target reach. */
    private static List<YearMonth> origins(Observations observations, Window window) {
        YearMonth earliest = observations.first().plusMonths(Past.YEAR);
        YearMonth latest = observations.last().minusMonths(window.horizon());
        YearMonth origin = window.origin();
        while (!origin.minusMonths(STEP).isBefore(earliest)) {
            origin = origin.minusMonths(STEP);
        }
        List<YearMonth> origins = new ArrayList<>();
        for (; !origin.isAfter(latest); origin = origin.plusMonths(STEP)) {
            origins.add(origin);
        }
        return origins;
    }
}
