package org.wakhan.chart.validation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.wakhan.calibration.climatology.NaiveModel;
import org.wakhan.calibration.hindcast.Cells;
import org.wakhan.calibration.hindcast.ForecastSet;
import org.wakhan.calibration.hindcast.Hindcast;
import org.wakhan.calibration.hindcast.Scored;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.map.SkillTiles;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.statistics.Spread;
import org.wakhan.statistics.score.Ensemble;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.PairedBootstrap;
import org.wakhan.statistics.score.Scores;

/** The pictures of a validation, in the order in which its page shows them. */
public final class ValidationPictures {
    private static final int SHOWN_PROVINCES = 12;
    private static final int SHOWN_PAST = 24;
    private static final double[] LEVELS = {.1, .2, .3, .4, .5, .6, .7, .8, .9, .95};

    private final Validation validation;
    private final Hindcast main;

    private ValidationPictures(Validation validation) {
        this.validation = validation;
        this.main = validation.main();
    }

    /** All of them. */
    public static Gallery of(Validation validation) {
        ValidationPictures pictures = new ValidationPictures(validation);
        return new Gallery(List.of(
                pictures.national(),
                pictures.provinces(),
                pictures.skill(),
                pictures.map(),
                pictures.transforms(),
                pictures.coverage()));
    }

    private Picture national() {
        List<ForecastCourse> courses = new ArrayList<>();
        for (ObservedSeries series : ObservedSeries.values()) {
            if (main.model().has(series)) {
                courses.add(course(capital(series.label()), main.model().sums(series), series, all()));
            }
        }
        ForecastFans fans = new ForecastFans(courses, courses.size() == 1 ? 1 : 2);
        return picture(
                "forecast-national",
                Picture.Kind.COURSE,
                "All provinces together, forecast and observed",
                "Bands hold 50 % and 90 % of " + validation.runs() + " histories; dots are what was observed. The model"
                        + " knows the dots left of the dashed line.",
                "Forecasts of all provinces together from " + main.window().origin() + ", with what was observed.",
                fans.legend(),
                fans);
    }

    private Picture provinces() {
        double[][] target = main.window().target(validation.observations(), ObservedSeries.PV);
        List<ForecastCourse> courses = new ArrayList<>();
        IntStream.range(0, target.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer province) -> -Spread.sum(target[province])))
                .limit(SHOWN_PROVINCES)
                .forEach(province -> {
                    List<Forecast> months = new ArrayList<>();
                    for (int month = 0; month < main.window().horizon(); month++) {
                        months.add(main.model().of(ObservedSeries.PV, province, month));
                    }
                    String name = validation.region().unit(province).name();
                    courses.add(course(name, months, ObservedSeries.PV, new int[] {province}));
                });
        ForecastFans fans = new ForecastFans(courses, 3);
        return picture(
                "forecast-provinces",
                Picture.Kind.COURSE,
                "The " + courses.size() + " provinces with most events, forecast and observed",
                "Political-violence events per month. Bands, dots and line as above; each plot has its own axis.",
                "Forecasts of the provinces with most events from "
                        + main.window().origin()
                        + ", with what was observed: "
                        + String.join(
                                ", ",
                                courses.stream()
                                        .map(course -> course.course().label())
                                        .toList()) + ".",
                fans.legend(),
                fans);
    }

    private Picture skill() {
        List<Forest.Row> rows = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (ForecastSet set : main.sets()) {
            if (!set.key().equals(Validation.MODEL)) {
                PairedBootstrap paired = validation.against(set.key(), ObservedSeries.PV, Cells.ALL);
                rows.add(new Forest.Row(set.label(), paired.skill(), paired.skillLow(), paired.skillHigh()));
                words.append(' ').append(set.label()).append(": ");
                words.append(Rounded.percent(Math.abs(paired.skill())));
                words.append(paired.skill() < 0 ? " worse." : " better.");
            }
        }
        Forest forest = new Forest(rows, "model worse", "model better");
        return picture(
                "skill",
                Picture.Kind.DISTRIBUTION,
                "Skill of the model against each other forecaster",
                "Share of the other's CRPS that the model saves, with 90 % intervals by a paired bootstrap of provinces."
                        + " What lies beyond the axis is drawn at its end.",
                "Skill of the model in CRPS against each forecaster." + words,
                List.of(),
                forest);
    }

    private Picture map() {
        double[] skill = new double[validation.region().provinces().size()];
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        Scored bar = main.bar(ObservedSeries.PV);
        for (int province = 0; province < skill.length; province++) {
            Cells cells = Cells.ofProvince(validation.region(), province);
            Scores reference = bar.mean(cells);
            skill[province] = reference.crps() > 0 ? model.mean(cells).skill(reference) : Double.NaN;
        }
        long better = IntStream.range(0, skill.length).filter(i -> skill[i] > 0).count();
        return picture(
                "skill-map",
                Picture.Kind.MAP,
                "Skill of the model by province",
                "Share of the CRPS of the bar (negative binomial climatology of the last 12 months) that the model saves."
                        + " Twelve months a province decide little by themselves.",
                "Map of skill by province: the model is better than the bar in " + better + " of " + skill.length + ".",
                List.of(),
                new SkillTiles(validation.region(), skill));
    }

    private Picture transforms() {
        List<PitHistograms.Transforms> samples = new ArrayList<>();
        for (String key : List.of(Validation.MODEL, NaiveModel.NEGATIVE_BINOMIAL.key())) {
            Scored scored = main.scored(key, ObservedSeries.PV);
            samples.add(new PitHistograms.Transforms(scored.forecasts().label(), scored.transforms(validation.seed())));
        }
        return picture(
                "pit",
                Picture.Kind.DISTRIBUTION,
                "Randomised probability integral transform",
                "Where in the forecast the observation falls, in tenths. Level at the dashed line: calibrated. High in the"
                        + " middle: too wide; high at the ends: too narrow; sloping: too high or too low.",
                "Histograms of randomised probability integral transforms of the model and the bar.",
                List.of(),
                new PitHistograms(samples));
    }

    private Picture coverage() {
        List<CoverageLines.Line> lines = new ArrayList<>();
        for (String key : List.of(
                Validation.MODEL,
                NaiveModel.NEGATIVE_BINOMIAL.key(),
                NaiveModel.BOOTSTRAP.key(),
                NaiveModel.POISSON.key())) {
            Scored scored = main.scored(key, ObservedSeries.PV);
            double[] covered = new double[LEVELS.length];
            for (int i = 0; i < LEVELS.length; i++) {
                covered[i] = scored.coverage(LEVELS[i]);
            }
            lines.add(new CoverageLines.Line(scored.forecasts().label(), LEVELS, covered));
        }
        CoverageLines body = new CoverageLines(lines);
        return picture(
                "coverage",
                Picture.Kind.DISTRIBUTION,
                "Coverage of central intervals",
                "Intervals of counts include their ends, so narrow ones cover more than they claim even where a forecast is"
                        + " calibrated.",
                "Share of observations inside central intervals against the probability that these claim; the model's 90 %"
                        + " intervals cover "
                        + Rounded.percent(
                                main.scored(Validation.MODEL, ObservedSeries.PV).coverage(.9))
                        + ".",
                body.legend(),
                body);
    }

    private ForecastCourse course(String label, List<Forecast> forecasts, ObservedSeries series, int[] provinces) {
        YearMonth origin = main.window().origin();
        YearMonth first = origin.minusMonths(SHOWN_PAST - 1L);
        if (first.isBefore(validation.observations().first())) {
            first = validation.observations().first();
        }
        double[][] counts =
                validation.observations().counts(series, first, main.window().last());
        double[] observed = new double[counts[0].length];
        for (int province : provinces) {
            for (int month = 0; month < observed.length; month++) {
                observed[month] += counts[province][month];
            }
        }
        return ForecastCourse.of(
                label, forecasts.stream().map(Ensemble.class::cast).toList(), first, observed);
    }

    private int[] all() {
        return IntStream.range(0, validation.region().provinces().size()).toArray();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Picture picture(
            String name,
            Picture.Kind kind,
            String title,
            String subtitle,
            String description,
            List<LegendEntry> legend,
            Body body) {
        String footer = "Origin " + main.window().origin() + ", forecast "
                + main.window().first() + " to "
                + main.window().last() + ". " + validation.runs() + " histories, seed " + validation.seed()
                + ". Observations: " + validation.observations().file() + ".";
        return new Picture(name, kind, title, subtitle, description, legend, List.of(), footer, body);
    }
}
