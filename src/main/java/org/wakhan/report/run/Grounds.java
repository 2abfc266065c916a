package org.wakhan.report.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.report.page.DatedLaws;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.ShareText;
import org.wakhan.statistics.JointInputs;
import org.wakhan.statistics.MainEffects;
import org.wakhan.statistics.VarianceShares;
import org.wakhan.statistics.VarianceShares.Part;

/**
 * What the results rest on: how much of the spread of each outcome comes from parameters that facts decide, and how much
 * from parameters that no data in hand identify. A result that is driven by the latter says so here.
 */
final class Grounds implements Section {
    private static final List<Outcome> OUTCOMES = List.of(
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.ATTACKS,
            Outcomes.KILLED,
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.CHINESE_KILLED_INSIDE,
            Outcomes.PROTESTS,
            Outcomes.PRESSURE,
            Outcomes.RELATIONS_LEVEL,
            Outcomes.CONTRACTS,
            Outcomes.STAFF,
            Outcomes.CAPITAL_REALISED);

    private static final int NAMED = 3;
    /** Standard deviations by which one share must exceed another to be told apart from it in 19 of 20 cases. */
    private static final double CHANCE = 1.645;

    @Override
    public String id() {
        return "grounds";
    }

    @Override
    public String heading() {
        return "What the results rest on";
    }

    @Override
    public String html(Page page) {
        return Html.paragraph(
                        "How China, the authorities and investors react to attacks cannot be identified from any data"
                                + " in hand: propaganda, the timing of attacks after public contacts, the effect of attacks on"
                                + " relations, assurances, displacement, the reaction of investment, backlash, drills and hedging"
                                + " are judgements. What they drive is an assumption carried through, however narrow its interval."
                                + " Of attacks on Chinese nationals three to six are documented; they cannot validate a model.")
                + shares(page);
    }

    private static String shares(Page page) {
        Map<String, double[]> drawn = varying(page.results().drawn());
        if (drawn.isEmpty()
                || page.histories() < MainEffects.FEWEST_RUNS
                || page.assumptions().isEmpty()) {
            return Html.paragraph(
                    "Shares by outcome are not shown: no parameter is uncertain, or histories are too few.");
        }
        Map<String, Boolean> known = new HashMap<>();
        page.assumptions().forEach(row -> known.put(row.key(), row.isKnown()));
        JointInputs inputs = JointInputs.of(drawn);
        MainEffects effects = new MainEffects(inputs.values());
        HtmlTable table = new HtmlTable(
                        "Share of the variance over histories by itself, and the parameters that stand out",
                        1,
                        List.of(
                                "Outcome",
                                "Decided by facts",
                                "Not identified",
                                "Chance and interplay",
                                "Standing out"))
                .textFrom(4);
        List<String> driven = new ArrayList<>();
        for (Outcome outcome : OUTCOMES) {
            VarianceShares shares = effects.of(page.results().totals(outcome));
            IntPredicate decides = i -> inputs.names().get(i).stream().allMatch(key -> known.getOrDefault(key, false));
            IntPredicate chosen = i -> inputs.names().get(i).stream().anyMatch(DatedLaws::isDated);
            Part decided = shares.part(decides);
            table.row(List.of(
                    outcome.label(),
                    ShareText.share(decided),
                    ShareText.share(shares.part(decides.negate())),
                    ShareText.rest(shares.rest()),
                    named(shares, inputs, known)));
            Part judged = shares.part(decides.or(chosen).negate());
            if (judged.share() - decided.share() > CHANCE * Math.hypot(decided.noise(), judged.noise())) {
                driven.add(outcome.label());
            }
        }
        return (driven.isEmpty()
                        ? ""
                        : Html.paragraph(
                                "Driven more by parameters that no data identify than by those that facts decide: "
                                        + String.join("; ", driven) + "."))
                + table.html()
                + Html.paragraph(
                        "Shares are those of single parameters, summed; in brackets where chance alone may have given the"
                                + " sum, as it does with one of forty. The noise is the standard deviation that such a sum has with this many"
                                + " histories where nothing matters: more histories make it smaller. Parameters that a"
                                + " posterior ties together share theirs. The status of each parameter stands under What was"
                                + " assumed."
                                + DatedLaws.note(
                                        page.results().drawn().keySet(),
                                        page.manifest().interventions()));
    }

    private static Map<String, double[]> varying(Map<String, double[]> drawn) {
        Map<String, double[]> varying = new LinkedHashMap<>();
        drawn.forEach((key, values) -> {
            if (Arrays.stream(values).distinct().count() > 1) {
                varying.put(key, values);
            }
        });
        return varying;
    }

    private static String note(List<String> keys, Map<String, Boolean> known) {
        return keys.stream().anyMatch(DatedLaws::isDated)
                ? " (set by the scenario)"
                : keys.stream().allMatch(key -> known.getOrDefault(key, false)) ? "" : " (not identified)";
    }

    private static String named(VarianceShares shares, JointInputs inputs, Map<String, Boolean> known) {
        List<String> named = IntStream.range(0, inputs.names().size())
                .filter(shares::standsOut)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -shares.shares()[i]))
                .limit(NAMED)
                .map(i -> inputs.name(i) + note(inputs.names().get(i), known))
                .toList();
        return named.isEmpty() ? "-" : String.join(", ", named);
    }
}
