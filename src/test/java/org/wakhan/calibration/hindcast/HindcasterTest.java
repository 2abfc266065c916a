package org.wakhan.calibration.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.evidence.MadeObservations;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.ViolenceClass;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** Forecasts by histories. Oracle: a made-up model with background violence alone, half of which is counted. */
class HindcasterTest {
    private static final Region REGION = Region.load();
    private static final Window WINDOW = new Window(YearMonth.of(2023, 12), 12);

    private static final DriftChoice STAYS = new DriftChoice(0, List.of());

    @TempDir
    Path folder;

    private Observations observations;

    /** Every province has its number of events, plus 1, in every month. */
    @BeforeEach
    void observe() throws IOException {
        String text = MadeObservations.text(REGION, YearMonth.of(2021, 9), 40, (province, month) -> province + 1);
        observations = Observations.read(Files.writeString(folder.resolve("seen.csv"), text), REGION);
    }

    private Hindcaster hindcaster(int threads) {
        return new Hindcaster(HindcasterTest::history, threads, 4, 60, REGION, observations, name -> Progress.SILENT);
    }

    private static Scenario scenario() {
        return new Scenario(
                "made",
                "",
                LocalDate.of(2021, 8, 15),
                54,
                ParameterMode.PRIOR,
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Mechanisms.registry());
    }

    /** The shipped posterior was fitted to facts from after every origin; one of an origin knows none. */
    @Test
    void theShippedPosteriorIsNotForecastWith() {
        Posterior shipped = Posterior.shipped();
        Posterior ofOrigin = new Posterior(
                new PosteriorManifest("made", "made", 1, 2000, .5, "made", "made", Map.of(), Map.of()),
                List.of(),
                new int[] {7},
                new double[1][0]);
        assertThat(modes(shipped)).containsOnly(ParameterMode.PRIOR);
        assertThat(modes(ofOrigin)).containsOnly(ParameterMode.POSTERIOR);
    }

    /** Modes in which a scenario with a posterior is simulated. */
    private Set<ParameterMode> modes(Posterior posterior) {
        Scenario scenario = scenario().with(posterior);
        Set<ParameterMode> modes = new TreeSet<>();
        Simulator seen = (simulated, seed, replicate) -> {
            modes.add(simulated.mode());
            return history(simulated, seed, replicate);
        };
        new Hindcaster(seen, 1, 4, 20, REGION, observations, name -> Progress.SILENT)
                .forecast(Competitor.learning("model", "Model", Kind.MODEL, scenario), WINDOW, STAYS);
        return modes;
    }

    private static Parameter row(String key) {
        return Objects.requireNonNull(Mechanisms.registry().find(key), key);
    }

    /** Background violence at the rates of the scenario, every other event of it counted, and nothing else. */
    private static History history(Scenario scenario, long seed, int replicate) {
        Streams streams = new Streams(seed, replicate);
        BackgroundEvents background = new BackgroundEvents();
        Stream[] random = new Stream[34];
        double[] rates = new double[34];
        for (int province = 0; province < 34; province++) {
            random[province] = streams.stream(province, Purpose.of("hindcaster-test"));
            Parameter row = row("background.rate." + REGION.unit(province).id());
            rates[province] = scenario.law(row).sample(random[province]);
        }
        for (int month = 0; month <= scenario.months(); month++) {
            for (int province = 0; province < 34; province++) {
                for (int event = random[province].poisson(rates[province]); event > 0; event--) {
                    background.add(province, month, ViolenceClass.CLASH, 0, 0);
                    if (background.size() % 2 == 0) {
                        background.record(background.size() - 1);
                    }
                }
            }
        }
        return new History(
                replicate,
                scenario.start(),
                scenario.months(),
                new double[Outcomes.monthly().size()][scenario.months()],
                new double[Outcomes.byUnit().size()][REGION.size()],
                new double[Outcomes.ofARun().size()],
                List.of(),
                background,
                new RecordedEvents(),
                new double[scenario.uncertain().size()]);
    }

    /** 12 months of 60 histories each: standard errors of the mean of a few per cent of the level and its uncertainty. */
    @Test
    void forecastsHaveTheLevelsThatWereObservedThoughHalfOfAllEventsIsCounted() {
        ForecastSet set =
                hindcaster(2).forecast(Competitor.learning("made", "Made", Kind.MODEL, scenario()), WINDOW, STAYS);
        for (int province = 9; province < 34; province += 6) {
            double mean = 0;
            for (int month = 0; month < 12; month++) {
                mean += set.of(ObservedSeries.PV, province, month).mean() / 12;
            }
            assertThat(mean / (province + 1)).isCloseTo(1, within(.12));
        }
        double national = set.sums(ObservedSeries.PV).get(0).mean();
        assertThat(national).isCloseTo(34 * 35 / 2.0, within(40.0));
    }

    @Test
    void aProvinceHeldOutKeepsTheRegistrysLawAndTheOthersDoNot() {
        LearntBackground learnt = hindcaster(2).background(scenario(), WINDOW, STAYS);
        Map<String, Law> settings = learnt.settings(REGION, Cells.NORTH_EAST);
        assertThat(settings).containsKey("background.rate.AF-KAB").doesNotContainKey("background.rate.AF-TAK");
        assertThat(learnt.pilot().counted()).isCloseTo(.5, within(.001));
        int kabul = REGION.unit("AF-KAB").index();
        assertThat(learnt.rate(kabul).point()).isCloseTo(2 * (kabul + 1), within(.05 * kabul));
    }

    @Test
    void everySettingIsOneOfTheRegistryAndInItsRange() {
        Map<String, Law> settings =
                hindcaster(2).background(scenario(), WINDOW, STAYS).settings(REGION, Set.of());
        assertThat(settings).hasSize(34 + 2 + 2 * ViolenceClass.values().length);
        settings.forEach((key, law) -> assertThat(row(key).domain())
                .isInstanceOfSatisfying(
                        Domain.Range.class,
                        range -> assertThat(range.contains(law.point())).as(key).isTrue()));
    }

    @Test
    void forecastsAreTheSameOnAnyNumberOfThreads() {
        Competitor made = Competitor.learning("made", "Made", Kind.MODEL, scenario());
        Hindcast one = Hindcast.of(List.of(hindcaster(1).forecast(made, WINDOW, STAYS)), observations);
        Hindcast three = Hindcast.of(List.of(hindcaster(3).forecast(made, WINDOW, STAYS)), observations);
        assertThat(ScoreLine.of(one, REGION)).isEqualTo(ScoreLine.of(three, REGION));
    }

    @Test
    void observationsAfterTheOriginMoveNoForecast() throws IOException {
        String other = MadeObservations.text(
                REGION, YearMonth.of(2021, 9), 40, (province, month) -> month < 28 ? province + 1 : 90);
        Observations changed = Observations.read(Files.writeString(folder.resolve("other.csv"), other), REGION);
        Competitor made = Competitor.learning("made", "Made", Kind.MODEL, scenario());
        Hindcaster blind = new Hindcaster(HindcasterTest::history, 2, 4, 60, REGION, changed, name -> Progress.SILENT);
        ForecastSet same = hindcaster(2).forecast(made, WINDOW, STAYS);
        ForecastSet seen = blind.forecast(made, WINDOW, STAYS);
        for (int province = 0; province < 34; province++) {
            assertThat(seen.of(ObservedSeries.PV, province, 5).mean())
                    .isEqualTo(same.of(ObservedSeries.PV, province, 5).mean());
        }
    }
}
