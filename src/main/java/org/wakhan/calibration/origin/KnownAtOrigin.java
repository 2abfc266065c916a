package org.wakhan.calibration.origin;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.calibration.hindcast.Knowledge;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.CalibrationFolder;
import org.wakhan.calibration.posterior.CalibrationPlan;
import org.wakhan.calibration.posterior.RoundFiles;
import org.wakhan.calibration.target.Targets;
import org.wakhan.experiment.Simulator;
import org.wakhan.parameter.Posterior;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.manifest.Program;

/**
 * Scenarios that know what was known at an origin: earlier laws, and a posterior fitted to observations public by then.
 * Rounds are kept in a folder for each origin, so that a fit that was stopped goes on, and none is made twice.
 */
public final class KnownAtOrigin implements Knowledge {
    private final Simulator simulator;
    private final Scenario model;
    private final Set<String> chosen;
    private final Targets targets;
    private final EarlierLaws laws;
    private final Fits fits;
    private final Map<YearMonth, Posterior> posteriors = new LinkedHashMap<>();

    /**
     * How fits are made.
     *
     * @param histories simulated for each
     * @param draws draws of each posterior
     * @param seed decides all that is random
     * @param threads histories at the same time
     * @param folder where they are kept
     * @param overwrite whether to replace other fits there
     * @param progress is told how far each is
     */
    public record Fits(
            int histories, int draws, long seed, int threads, Path folder, boolean overwrite, ProgressOf progress) {}

    /** Whom to tell how many histories of a fit are simulated. */
    @FunctionalInterface
    public interface ProgressOf {
        /** The progress of a fit with a name, of so many histories. */
        IntConsumer of(String name, int histories);
    }

    /**
     * @param model what is fitted: the scenario as it is today
     * @param chosen keys that the user set, which stand
     */
    public KnownAtOrigin(
            Simulator simulator, Scenario model, Set<String> chosen, Targets targets, EarlierLaws laws, Fits fits) {
        this.simulator = simulator;
        this.model = model;
        this.chosen = Set.copyOf(chosen);
        this.targets = targets;
        this.laws = laws;
        this.fits = fits;
    }

    @Override
    public Scenario at(String key, Scenario scenario, YearMonth origin) {
        Scenario then = laws.scenario(key, scenario, chosen, origin);
        if (then.mode() == ParameterMode.POINT) {
            return then;
        }
        return then.with(posteriors.computeIfAbsent(origin, this::fit));
    }

    @Override
    public int histories() {
        return fits.histories();
    }

    @Override
    public List<String> fitted(YearMonth origin) {
        return calibration(origin).fitted();
    }

    private OriginCalibration calibration(YearMonth origin) {
        return OriginCalibration.of(laws, "baseline", model, chosen, targets, origin);
    }

    private Posterior fit(YearMonth origin) {
        OriginCalibration known = calibration(origin);
        CalibrationPlan plan =
                known.plan(simulator, Program.current().toString(), fits.seed(), fits.histories(), fits.draws());
        CalibrationFolder folder = new CalibrationFolder(fits.folder().resolve(origin.toString()));
        try (FolderLock lock = folder.open(plan, fits.overwrite())) {
            Calibration calibration = known.calibration(simulator, plan, new Workers(fits.threads()));
            return calibration.fit(
                    "wakhan calibrate --until " + origin + " --histories " + fits.histories() + " --draws "
                            + fits.draws() + " --seed " + fits.seed(),
                    new RoundFiles(folder.rounds(), known.free().keys(), known.fitted()),
                    fits.progress().of("Fit until " + origin, plan.schedule().total()));
        }
    }
}
