package org.wakhan.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * What a history of either model comes to.
 *
 * @param monthly by outcome and month
 * @param attacks by organisation, unit and month
 */
record Counts(double[][] monthly, double[][][] attacks) {
    private static final Set<Outcome> NOT_COMPARED = Set.of(Outcomes.CLAIMS, Outcomes.RIVAL_CLAIMS, Outcomes.COVERAGE);
    private static final Map<String, Set<String>> NAMED =
            Map.of("Kabul", Set.of("AF-KAB"), "north-east", Set.of("AF-TAK", "AF-BDS"));
    private static final List<String> CLASSES = List.of("Kabul", "north-east", "other provinces", "Pakistan");
    private static final List<String> CLASS_OF_UNIT =
            Region.load().units().stream().map(Counts::classOf).toList();

    static Counts of(History history) {
        Region region = Region.load();
        double[][][] attacks = new double[Organisation.values().length][region.size()][history.months()];
        for (Event event : history.events()) {
            if (event.type() == EventType.ATTACK) {
                int month = 0;
                while (!history.date(event).isBefore(history.month(month + 1))) {
                    month++;
                }
                attacks[Organisation.labelled(event.actor()).ordinal()][event.unit()][month]++;
            }
        }
        return new Counts(history.monthly(), attacks);
    }

    /**
     * The figures that are compared, by name: attacks by organisation, unit class and year, how they change from month to
     * month, and every outcome of the truth by year.
     */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        int months = monthly[0].length;
        for (int from = 0; from < months; from += 12) {
            addYear(figures, " | year " + (from / 12 + 1), from, Math.min(months, from + 12));
        }
        addYear(figures, " | whole", 0, months);
        for (String name : CLASSES) {
            for (Organisation organisation : Organisation.values()) {
                double changes = 0;
                for (int month = 1; month < months; month++) {
                    double before = sum(organisation, name, month - 1, month);
                    changes += Math.pow(sum(organisation, name, month, month + 1) - before, 2);
                }
                figures.put(organisation.label() + " in " + name + " | squared changes by month", changes);
            }
        }
        return figures;
    }

    private void addYear(Map<String, Double> figures, String year, int from, int to) {
        for (String name : CLASSES) {
            double all = 0;
            for (Organisation organisation : Organisation.values()) {
                double count = sum(organisation, name, from, to);
                figures.put(organisation.label() + " in " + name + year, count);
                all += count;
            }
            figures.put("all in " + name + year, all);
        }
        List<Outcome> compared = new ArrayList<>(Outcomes.monthly());
        compared.removeAll(NOT_COMPARED);
        compared.removeAll(RecordOutcomes.ALL);
        for (Outcome outcome : compared) {
            double[] values = new double[to - from];
            System.arraycopy(monthly[Outcomes.monthly().indexOf(outcome)], from, values, 0, to - from);
            figures.put(outcome.key() + year, outcome.total(values));
        }
    }

    private double sum(Organisation organisation, String name, int from, int to) {
        double sum = 0;
        double[][] byUnit = attacks[organisation.ordinal()];
        for (int unit = 0; unit < byUnit.length; unit++) {
            for (int month = from; CLASS_OF_UNIT.get(unit).equals(name) && month < to; month++) {
                sum += byUnit[unit][month];
            }
        }
        return sum;
    }

    private static String classOf(Unit place) {
        for (String name : NAMED.keySet()) {
            if (NAMED.getOrDefault(name, Set.of()).contains(place.id())) {
                return name;
            }
        }
        return place.isProvince() ? "other provinces" : place.country().equals("PK") ? "Pakistan" : "elsewhere";
    }
}
