package org.wakhan.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.chart.map.UnitValues;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Unit;
import org.wakhan.report.page.Html;
import org.wakhan.statistics.Quantiles;

/** A few sentences made from the numbers, each about the model and none about the world. */
final class Findings implements Section {
    private static final int NAMED_PROVINCES = 5;

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String heading() {
        return "Key findings";
    }

    @Override
    public String html(Page page) {
        if (page.histories() == 0) {
            return Html.paragraph("No history finished, so there is nothing to report.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(total(page, Outcomes.attacksBy(Organisation.ISIS_K), "attacks by ISIS-K"));
        if (page.months() >= 2 * Page.A_YEAR) {
            sentences.add(firstAndLastYear(page));
        }
        sentences.add(concentration(page));
        sentences.add(atLeastOne(page, Outcomes.CHINESE_ATTACKS_INSIDE, "inside Afghanistan"));
        sentences.add(atLeastOne(page, Outcomes.CHINESE_ATTACKS_BORDER, "across the Tajik border"));
        if (page.hasAYear()) {
            sentences.add(
                    happens(
                            page,
                            Outcomes.NO_CHINESE_KILLED_12M,
                            "no Chinese national is killed by an attack in Afghanistan or across the Tajik border in the first 12 months",
                            "a Chinese national is killed by an attack in Afghanistan or across the Tajik border in the first 12 months"));
        }
        sentences.add(happens(
                page,
                Outcomes.STAFF_HALVED,
                "more than half of the Chinese staff present at some time has left later",
                "at no time has more than half of the Chinese staff left"));
        sentences.add(total(page, Outcomes.STAFF, "Chinese nationals with firms at the end"));
        return Html.paragraph(lead(page)) + Html.list(sentences);
    }

    private static String lead(Page page) {
        return page.histories() == 1
                ? "One history was simulated. A single history is an illustration: nothing about likelihood follows."
                : "All statements are about the model, over " + Rounded.text(page.histories())
                        + " histories. Ranges in brackets hold 90 % of histories unless they say otherwise.";
    }

    private static String total(Page page, Outcome outcome, String what) {
        double[] values = page.results().totals(outcome);
        if (values.length == 1) {
            return "In this history: " + Rounded.text(values[0]) + " " + what + ".";
        }
        double[] q = Quantiles.of(values, .05, .5, .95);
        return "In the model, the median history has " + Rounded.text(q[1]) + " " + what + " (" + range(q[0], q[2])
                + ").";
    }

    private static String firstAndLastYear(Page page) {
        double[][] months = page.results().monthly(Outcomes.attacksBy(Organisation.ISIS_K));
        double[] first = new double[months.length];
        double[] last = new double[months.length];
        for (int run = 0; run < months.length; run++) {
            for (int month = 0; month < Page.A_YEAR; month++) {
                first[run] += months[run][month] / Page.A_YEAR;
                last[run] += months[run][months[run].length - 1 - month] / Page.A_YEAR;
            }
        }
        return "In the model, attacks by ISIS-K go from " + Rounded.text(Quantiles.mean(first))
                + " a month in the first 12 months to " + Rounded.text(Quantiles.mean(last))
                + " in the last 12 (" + (months.length == 1 ? "this history" : "means over histories") + ").";
    }

    private static String concentration(Page page) {
        UnitValues values = UnitValues.mean(page.results(), page.region(), Outcomes.attacksBy(Organisation.ISIS_K));
        List<Unit> order = page.region().provinces().stream()
                .sorted(Comparator.comparingDouble((Unit unit) -> values.of(unit))
                        .reversed())
                .toList();
        double sum = order.stream().mapToDouble(values::of).sum();
        if (!(sum > 0)) {
            return "In the model, no province sees an attack by ISIS-K.";
        }
        List<Unit> top = order.stream()
                .filter(unit -> values.of(unit) > 0)
                .limit(NAMED_PROVINCES)
                .toList();
        double share = top.stream().mapToDouble(values::of).sum() / sum;
        return "In the model, " + (top.size() == 1 ? "one province holds " : top.size() + " provinces hold ")
                + Rounded.percent(share)
                + " of the attacks by ISIS-K inside Afghanistan: "
                + top.stream().map(Unit::name).collect(Collectors.joining(", ")) + ".";
    }

    private static String atLeastOne(Page page, Outcome outcome, String where) {
        double[] values = page.results().totals(outcome);
        if (values.length == 1) {
            return "In this history: " + Rounded.text(values[0]) + " attacks on Chinese nationals " + where + ".";
        }
        Proportion some = Proportion.ofThoseAbove(values, 0);
        return "In the model, " + Rounded.percent(some.share())
                + " of histories have at least one attack on Chinese nationals " + where + "; the mean is "
                + Rounded.text(Quantiles.mean(values)) + " ("
                + range(Quantiles.of(values, .05)[0], Quantiles.of(values, .95)[0]) + ").";
    }

    private static String happens(Page page, Outcome indicator, String what, String otherwise) {
        Proportion proportion = Proportion.ofOnes(page.results().totals(indicator));
        if (proportion.of() == 1) {
            return "In this history " + (proportion.times() == 1 ? what : otherwise) + ".";
        }
        return "In " + Rounded.percent(proportion.share()) + " of histories " + what
                + " (90 % interval from the number of histories alone: " + Rounded.percent(proportion.low()) + " to "
                + Rounded.percent(proportion.high()) + ").";
    }

    private static String range(double low, double high) {
        return Rounded.text(low) + " to " + Rounded.text(high);
    }
}
