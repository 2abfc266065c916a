package org.wakhan.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wakhan.calibration.climatology.NaiveModel;
import org.wakhan.calibration.hindcast.Cells;
import org.wakhan.calibration.hindcast.ForecastSet;
import org.wakhan.calibration.hindcast.Hindcast;
import org.wakhan.calibration.hindcast.Kind;
import org.wakhan.calibration.hindcast.Scored;
import org.wakhan.calibration.hindcast.Standing;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.statistics.score.PairedBootstrap;
import org.wakhan.statistics.score.Scores;

/** What a validation found, in sentences made from its numbers. */
final class ValidationWords {
    /** By definition: coverage may be off by so much and count as calibrated, as the bar for hindcasts asks. */
    private static final double TOLERANCE = .03;

    /** By definition: a smaller share of a score counts as no difference, for chance in 500 histories moves it as much. */
    private static final double LEAST_DIFFERENCE = .01;

    private final Validation validation;
    private final Hindcast main;

    ValidationWords(Validation validation) {
        this.validation = validation;
        this.main = validation.main();
    }

    /** Whether the model has forecasting value: the first sentence of the page. */
    String verdict() {
        Scores model = main.scored(Validation.MODEL, ObservedSeries.PV).mean(Cells.ALL);
        Scores bar = main.bar(ObservedSeries.PV).mean(Cells.ALL);
        PairedBootstrap paired = validation.against(NaiveModel.NEGATIVE_BINOMIAL.key(), ObservedSeries.PV, Cells.ALL);
        String numbers = "CRPS " + three(model.crps()) + " against " + three(bar.crps())
                + " of the bar, negative binomial climatology of the last 12 months (skill " + percent(paired.skill())
                + ", 90 % interval " + percent(paired.skillLow()) + " to " + percent(paired.skillHigh()) + ").";
        return switch (Standing.of(paired)) {
            case BETTER -> "The model has forecasting value for this target: " + numbers;
            case AHEAD ->
                "The model is ahead of the bar, but by no more than chance may give: " + numbers
                        + " It forecasts as well as climatology; what it adds to climatology is scenarios.";
            case BEHIND ->
                "The model does not beat the bar: " + numbers
                        + " It has scenario value only. The interval holds 0, so it is not shown to be worse either.";
            case WORSE -> "The model forecasts worse than the bar: " + numbers + " It has scenario value only.";
        };
    }

    /** The other findings. */
    List<String> findings() {
        List<String> sentences = new ArrayList<>();
        sentences.add(coverage());
        sentences.add(size());
        sentences.add(agents());
        sentences.add(learning());
        sentences.add(nulls());
        sentences.add(classes());
        sentences.add(provinces());
        sentences.add(months());
        sentences.add(heldOut());
        if (!validation.rolling().isEmpty()) {
            sentences.add(rolling());
        }
        return sentences;
    }

    private String coverage() {
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        double cover = model.coverage(.9);
        double attainable = model.attainable(.9);
        String judged = cover < attainable - TOLERANCE
                ? "they are narrower than they should be"
                : cover > attainable + TOLERANCE
                        ? "they are wider than they should be"
                        : "they are as wide as they should be";
        return "The model's 90 % intervals cover " + percent(cover)
                + " of observations. Intervals of counts hold both of"
                + " their ends, so these would hold " + percent(attainable) + " if the forecasts were right: " + judged
                + ". The bar asks for 87 to 93 % as counted.";
    }

    /** What the number of histories costs the model against laws in closed form. */
    private String size() {
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        double plain = model.mean(Cells.ALL).crps();
        double fair = model.fairCrps();
        return "A sample pays for its size, laws in closed form do not: with the correction for it (Ferro 2014) the model's"
                + " CRPS is " + three(fair) + " instead of " + three(plain)
                + (plain - fair > LEAST_DIFFERENCE * plain
                        ? ". That is more than counts as a difference here; more histories (--runs) make it smaller."
                        : ".");
    }

    private String agents() {
        PairedBootstrap paired = validation.against(NaiveModel.LEVELS.key(), ObservedSeries.PV, Cells.ALL);
        double crps = main.scored(NaiveModel.LEVELS.key(), ObservedSeries.PV)
                .mean(Cells.ALL)
                .crps();
        String judged = switch (Standing.of(paired)) {
            case BETTER -> "agents add skill to learnt levels";
            case AHEAD, BEHIND -> "what agents add to learnt levels, or cost, is within chance";
            case WORSE -> "agents cost skill against learnt levels alone";
        };
        return "The same levels without any agent score " + three(crps) + " (skill of the model against them "
                + percent(paired.skill()) + ", " + percent(paired.skillLow()) + " to " + percent(paired.skillHigh())
                + "): " + judged + ".";
    }

    private String learning() {
        PairedBootstrap paired = validation.against(Validation.UNLEARNT, ObservedSeries.PV, Cells.ALL);
        double crps = main.scored(Validation.UNLEARNT, ObservedSeries.PV)
                .mean(Cells.ALL)
                .crps();
        return "With the registry's laws in place of learnt levels the model's CRPS is " + three(crps)
                + ": learning from the past changes it by " + percent(paired.skill()) + " ("
                + percent(paired.skillLow()) + " to " + percent(paired.skillHigh())
                + "). That is no forecast: the registry's laws rest on national totals up to 2024.";
    }

    private String nulls() {
        List<String> better = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (ForecastSet set : main.sets()) {
            if (set.kind() == Kind.NULL_MODEL) {
                PairedBootstrap paired = validation.against(set.key(), ObservedSeries.PV, Cells.ALL);
                Standing standing = Standing.of(paired);
                boolean decided = Math.abs(paired.skill()) >= LEAST_DIFFERENCE;
                List<String> group = decided && standing == Standing.WORSE
                        ? better
                        : decided && standing == Standing.BETTER ? worse : equal;
                group.add(set.label() + " (" + percent(paired.skill()) + ")");
            }
        }
        StringBuilder text = new StringBuilder("Null models, with the skill of the full model against each.");
        if (!better.isEmpty()) {
            text.append(" Better than the full model: ").append(String.join(", ", better));
            text.append("; what is switched off there makes these forecasts worse.");
        }
        if (!equal.isEmpty()) {
            text.append(" As good: ").append(String.join(", ", equal));
            text.append("; this target gives no evidence for what is switched off there.");
        }
        if (!worse.isEmpty()) {
            text.append(" Worse: ").append(String.join(", ", worse)).append('.');
        }
        return text.toString();
    }

    private String classes() {
        List<String> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (ObservedSeries series : ObservedSeries.values()) {
            if (series == ObservedSeries.PV) {
                continue;
            }
            if (main.model().has(series)) {
                PairedBootstrap paired = validation.against(NaiveModel.NEGATIVE_BINOMIAL.key(), series, Cells.ALL);
                parts.add(series.label() + " " + percent(paired.skill()) + " (" + percent(paired.skillLow()) + " to "
                        + percent(paired.skillHigh()) + ")");
            } else {
                missing.add(series.label());
            }
        }
        String none = missing.isEmpty() ? "" : " The model has no " + String.join(" and no ", missing) + ".";
        return "Skill against the bar by class: " + String.join(", ", parts) + "." + none;
    }

    private String provinces() {
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        Scored bar = main.bar(ObservedSeries.PV);
        int provinces = validation.region().provinces().size();
        double[] excess = new double[provinces];
        for (int province = 0; province < provinces; province++) {
            Cells cells = Cells.ofProvince(validation.region(), province);
            excess[province] = model.mean(cells).crps() - bar.mean(cells).crps();
        }
        long better = IntStream.range(0, provinces).filter(i -> excess[i] < 0).count();
        String worst = IntStream.range(0, provinces)
                .boxed()
                .filter(i -> excess[i] > 0)
                .sorted((a, b) -> Double.compare(excess[b], excess[a]))
                .limit(4)
                .map(i -> validation.region().unit(i).name())
                .collect(Collectors.joining(", "));
        return "It is better than the bar in " + better + " of " + provinces + " provinces"
                + (worst.isEmpty() ? "." : "; it loses most in " + worst + ".");
    }

    private String months() {
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        Scored bar = main.bar(ObservedSeries.PV);
        int horizon = main.window().horizon();
        long better = IntStream.range(0, horizon)
                .mapToObj(month -> Cells.ofMonth(main.window(), month))
                .filter(cells -> model.mean(cells).crps() < bar.mean(cells).crps())
                .count();
        return "It is better than the bar in " + better + " of " + horizon + " months.";
    }

    private String heldOut() {
        Cells cells = Cells.northEast(validation.region());
        Scores blind = main.scored(Validation.HELD_OUT, ObservedSeries.PV).mean(cells);
        Scores learnt = main.scored(Validation.MODEL, ObservedSeries.PV).mean(cells);
        Scores bar = main.bar(ObservedSeries.PV).mean(cells);
        return "Held out, the four provinces of the north-east score " + three(blind.crps()) + ", with levels learnt "
                + three(learnt.crps()) + ", the bar " + three(bar.crps())
                + ". Without observations of a province the model "
                + (blind.crps() < bar.crps()
                        ? "does as well as local climatology."
                        : "cannot replace local climatology.");
    }

    private String rolling() {
        long better = validation.rolling().stream()
                .filter(hindcast -> hindcast.scored(Validation.MODEL, ObservedSeries.PV)
                                .mean(Cells.ALL)
                                .crps()
                        < hindcast.bar(ObservedSeries.PV).mean(Cells.ALL).crps())
                .count();
        Scores model = validation.overOrigins(Validation.MODEL, ObservedSeries.PV);
        Scores bar = validation.overOrigins(NaiveModel.NEGATIVE_BINOMIAL.key(), ObservedSeries.PV);
        Scores levels = validation.overOrigins(NaiveModel.LEVELS.key(), ObservedSeries.PV);
        return "Of " + validation.rolling().size() + " origins, whose targets overlap, it is better than the bar from "
                + better + "; mean CRPS " + three(model.crps()) + " against " + three(bar.crps())
                + " of the bar and " + three(levels.crps()) + " of levels without agents"
                + (validation.respectsOrigins() ? "" : ", which unlike the registry know nothing of later declines")
                + "; its 90 % intervals cover "
                + percent(model.cover90()) + ".";
    }

    static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A share as per cent, with a decimal where it is small. */
    static String percent(double share) {
        double percent = 100 * share;
        if (Math.abs(percent) >= 9.95) {
            return Math.round(percent) + " %";
        }
        String text = String.format(Locale.ROOT, "%.1f", percent);
        return (text.equals("-0.0") ? "0.0" : text) + " %";
    }
}
