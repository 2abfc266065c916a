package org.wakhan.report.calibration;

import java.util.Comparator;
import java.util.List;
import org.wakhan.calibration.hindcast.RareForecast;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.statistics.process.GammaRate;

/** Attacks on Chinese nationals: what may be said of events that are too few for scores. */
final class RareEvents {
    private static final String TAJIKISTAN = "TJ";
    private static final int NAMED = 5;

    private RareEvents() {}

    static String html(Validation validation) {
        Region region = validation.region();
        RareForecast rare = validation.rare();
        int[] inside = region.provinces().stream().mapToInt(Unit::index).toArray();
        int[] withBorder = region.units().stream()
                .filter(unit -> unit.isProvince() || unit.country().equals(TAJIKISTAN))
                .mapToInt(Unit::index)
                .toArray();
        HtmlTable table = new HtmlTable(
                "Attacks on Chinese nationals",
                1,
                List.of("", "rate a year", "95 % interval", "P(at least one in 12 months)"));
        row(
                table,
                "Documented inside Afghanistan: " + DocumentedAttacks.INSIDE + " in " + DocumentedAttacks.YEARS
                        + " years, Jeffreys' prior",
                DocumentedAttacks.INSIDE);
        row(
                table,
                "With the Tajik border: " + DocumentedAttacks.ALL + " in " + DocumentedAttacks.YEARS
                        + " years, Jeffreys' prior",
                DocumentedAttacks.ALL);
        table.row(List.of(
                "Model inside Afghanistan, " + validation.main().window().first() + " to "
                        + validation.main().window().last(),
                Rounded.text(rare.rate(inside)),
                "-",
                Rounded.text(rare.atLeastOne(inside))));
        table.row(List.of(
                "Model with the Tajik border, same months",
                Rounded.text(rare.rate(withBorder)),
                "-",
                Rounded.text(rare.atLeastOne(withBorder))));
        String order = String.join(
                ", ",
                region.provinces().stream()
                        .sorted(Comparator.comparingDouble((Unit unit) -> -rare.rate(unit.index())))
                        .limit(NAMED)
                        .map(unit -> unit.name() + " " + Rounded.text(rare.rate(unit.index())))
                        .toList());
        return Html.paragraph(
                        "Three to six events cannot validate a model. For attacks on Chinese nationals there are no"
                                + " scores here: only the rate, the probability of at least one and the order of provinces.")
                + table.html()
                + Html.paragraph(
                        "The time counted ends on the day of the last attack, which makes the documented rates somewhat"
                                + " high: without that attack they are "
                                + ValidationWords.three(
                                        GammaRate.jeffreys(DocumentedAttacks.INSIDE - 1, DocumentedAttacks.YEARS)
                                                .mean())
                                + " and "
                                + ValidationWords.three(
                                        GammaRate.jeffreys(DocumentedAttacks.ALL - 1, DocumentedAttacks.YEARS)
                                                .mean())
                                + " a year.")
                + Html.paragraph("Order of provinces in the model, attacks a year: " + order
                        + ". Documented: Kabul twice, Takhar once.");
    }

    private static void row(HtmlTable table, String label, int events) {
        GammaRate rate = GammaRate.jeffreys(events, DocumentedAttacks.YEARS);
        table.row(List.of(
                label,
                ValidationWords.three(rate.mean()),
                ValidationWords.three(rate.quantile(.025)) + " to " + ValidationWords.three(rate.quantile(.975)),
                ValidationWords.three(rate.atLeastOne(1))));
    }
}
