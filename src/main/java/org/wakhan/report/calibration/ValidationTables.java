package org.wakhan.report.calibration;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.calibration.climatology.NaiveModel;
import org.wakhan.calibration.hindcast.Cells;
import org.wakhan.calibration.hindcast.Hindcast;
import org.wakhan.calibration.hindcast.Scored;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.statistics.score.Scores;

/** The tables of a validation's page. */
final class ValidationTables {
    private static final List<String> SCORES =
            List.of("n", "CRPS", "IGN", "MIS", "cover 50 %", "cover 80 %", "cover 90 %", "skill");

    private final Validation validation;
    private final Hindcast main;

    ValidationTables(Validation validation) {
        this.validation = validation;
        this.main = validation.main();
    }

    /** Every forecaster's scores of all cells of a series. */
    String forecasters(ObservedSeries series) {
        HtmlTable table = table("Scores of every forecaster: " + series.label(), "Forecaster");
        Scores bar = main.bar(series).mean(Cells.ALL);
        for (Scored scored : main.scored()) {
            if (scored.series() == series) {
                table.row(row(scored.forecasts().label(), scored.mean(Cells.ALL), bar));
            }
        }
        return table.html();
    }

    /** The model and the bar by class. */
    String classes() {
        HtmlTable table = table("By class of event", "Class and forecaster");
        for (ObservedSeries series : ObservedSeries.values()) {
            main.find(Validation.MODEL, series).ifPresent(model -> pair(table, series.label(), model, Cells.ALL));
        }
        return table.html();
    }

    /** The model and the bar by month. */
    String months() {
        HtmlTable table = table("By month: political-violence events", "Month and forecaster");
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        for (int month = 0; month < main.window().horizon(); month++) {
            String name = main.window().first().plusMonths(month).toString();
            pair(table, name, model, Cells.ofMonth(main.window(), month));
        }
        return table.html();
    }

    /** The model and the bar by province. */
    String provinces() {
        HtmlTable table = table("By province: political-violence events", "Province and forecaster");
        Scored model = main.scored(Validation.MODEL, ObservedSeries.PV);
        for (int province = 0; province < validation.region().provinces().size(); province++) {
            String name = validation.region().unit(province).name();
            pair(table, name, model, Cells.ofProvince(validation.region(), province));
        }
        return table.html();
    }

    private void pair(HtmlTable table, String name, Scored model, Cells cells) {
        Scores bar = main.bar(model.series()).mean(cells);
        table.row(row(name + ": model", model.mean(cells), bar));
        table.row(row(name + ": bar", bar, bar));
    }

    /** The north-east with and without observations of it. */
    String heldOut() {
        Cells cells = Cells.northEast(validation.region());
        HtmlTable table = table("Badakhshan, Takhar, Kunduz and Baghlan: political-violence events", "Forecaster");
        Scores bar = main.bar(ObservedSeries.PV).mean(cells);
        for (String key : List.of(
                Validation.HELD_OUT,
                Validation.MODEL,
                NaiveModel.NEGATIVE_BINOMIAL.key(),
                NaiveModel.POISSON_SINCE_2022.key(),
                NaiveModel.ZERO.key())) {
            Scored scored = main.scored(key, ObservedSeries.PV);
            table.row(row(scored.forecasts().label(), scored.mean(cells), bar));
        }
        return table.html();
    }

    /** The model and naive models by origin. */
    String rolling() {
        HtmlTable table = table("Rolling origins: political-violence events", "Origin and forecaster");
        for (Hindcast hindcast : validation.rolling()) {
            Scores bar = hindcast.bar(ObservedSeries.PV).mean(Cells.ALL);
            for (String key : List.of(Validation.MODEL, NaiveModel.LEVELS.key(), NaiveModel.NEGATIVE_BINOMIAL.key())) {
                Scored scored = hindcast.scored(key, ObservedSeries.PV);
                String name =
                        hindcast.window().origin() + ": " + scored.forecasts().label();
                table.row(row(name, scored.mean(Cells.ALL), bar));
            }
        }
        return table.html();
    }

    /** What shares of the drift scored before the origin. */
    String drift() {
        HtmlTable table = new HtmlTable(
                "Trials before the origin", 0, List.of("Share of drift", "n", "CRPS", "cover 90 %", "chosen"));
        for (DriftChoice.Trial trial : validation.drift().trials()) {
            table.row(List.of(
                    Double.toString(trial.share()),
                    Integer.toString(trial.n()),
                    ValidationWords.three(trial.crps()),
                    ValidationWords.percent(trial.cover90()),
                    trial.share() == validation.drift().share() ? "yes" : "no"));
        }
        return table.html();
    }

    private static HtmlTable table(String caption, String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(SCORES);
        return new HtmlTable(caption, 1, columns);
    }

    private static List<String> row(String name, Scores scores, Scores bar) {
        return List.of(
                name,
                Integer.toString(scores.n()),
                ValidationWords.three(scores.crps()),
                ValidationWords.three(scores.ign()),
                ValidationWords.three(scores.mis()),
                ValidationWords.percent(scores.cover50()),
                ValidationWords.percent(scores.cover80()),
                ValidationWords.percent(scores.cover90()),
                bar.crps() > 0 ? ValidationWords.percent(scores.skill(bar)) : "-");
    }
}
