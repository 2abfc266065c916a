package org.wakhan.report.run;

import java.util.List;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.statistics.Quantiles;

/** The outcomes of whole histories with their intervals. */
final class Summary implements Section {
    private static final List<Outcome> FIRST = List.of(
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.ATTACKS,
            Outcomes.KILLED,
            Outcomes.strength(Organisation.ISIS_K),
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_KILLED_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.CHINESE_KILLED_BORDER,
            Outcomes.PROTESTS,
            Outcomes.PRESSURE,
            Outcomes.RELATIONS_LEVEL,
            Outcomes.CREDIBILITY,
            Outcomes.CONTRACTS,
            Outcomes.FIRMS_OPERATING,
            Outcomes.STAFF,
            Outcomes.CAPITAL_COMMITTED,
            Outcomes.CAPITAL_REALISED);

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String heading() {
        return "Summary";
    }

    @Override
    public String html(Page page) {
        if (page.histories() == 0) {
            return Html.paragraph("No history finished.");
        }
        List<Outcome> others = Outcomes.monthly().stream()
                .filter(outcome -> !FIRST.contains(outcome))
                .toList();
        return table(page, "Main outcomes of whole histories", FIRST)
                + Html.paragraph("An outcome that names no place counts the whole region, Pakistan and the Tajik border"
                        + " included.")
                + indicators(page)
                + Html.details("All other outcomes", table(page, "Other outcomes of whole histories", others));
    }

    private static String table(Page page, String caption, List<Outcome> outcomes) {
        boolean single = page.histories() == 1;
        HtmlTable table = new HtmlTable(
                caption,
                2,
                single
                        ? List.of("Outcome", "Unit", "Value")
                        : List.of("Outcome", "Unit", "Mean", "Median", "50 % of histories", "90 % of histories"));
        for (Outcome outcome : outcomes) {
            double[] values = page.results().totals(outcome);
            if (single) {
                table.row(List.of(outcome.label(), outcome.totalInWords(), Rounded.text(values[0])));
            } else {
                double[] q = Quantiles.of(values, .05, .25, .5, .75, .95);
                table.row(List.of(
                        outcome.label(),
                        outcome.totalInWords(),
                        Rounded.text(Quantiles.mean(values)),
                        Rounded.text(q[2]),
                        Rounded.text(q[1]) + " to " + Rounded.text(q[3]),
                        Rounded.text(q[0]) + " to " + Rounded.text(q[4])));
            }
        }
        return table.html();
    }

    private static String indicators(Page page) {
        HtmlTable table = new HtmlTable(
                "Shares of histories, with what the number of histories leaves open (Wilson, 90 %)",
                1, List.of("Statement", "Histories", "Share", "90 % interval"));
        List<Outcome> indicators = page.hasAYear()
                ? List.of(Outcomes.NO_CHINESE_KILLED_12M, Outcomes.STAFF_HALVED)
                : List.of(Outcomes.STAFF_HALVED);
        for (Outcome indicator : indicators) {
            Proportion p = Proportion.ofOnes(page.results().totals(indicator));
            table.row(List.of(
                    indicator.label(),
                    p.times() + " of " + p.of(),
                    Rounded.percent(p.share()),
                    Rounded.percent(p.low()) + " to " + Rounded.percent(p.high())));
        }
        return table.html();
    }
}
