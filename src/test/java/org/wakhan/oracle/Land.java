package org.wakhan.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;

/** What all rules share: units, personnel, time, parameters, acts to come and the outcomes counted so far. */
final class Land {
    static final double YEAR = 365.2425;
    static final double MONTH = YEAR / 12;
    static final double WEEK = 7;
    static final LocalDate TAKEOVER = LocalDate.of(2021, 8, 15);

    final Region region = Region.load();
    final Evidence evidence = Evidence.load();
    final Scenario scenario;
    final Chances chances;
    final int units = region.size();
    final int provinces = region.provinces().size();
    final int[][] neighbours = new int[units][];

    final double[] personnel = new double[provinces];
    final double[] referencePersonnel = new double[provinces];
    final double[] control = new double[provinces];
    final double[] threat = new double[provinces];
    final double[] staff = new double[provinces];
    final double[] exposure = new double[provinces];
    final double[] suppression = new double[provinces];

    /** The time of now, in days; within a day it moves on with what happens. */
    double now;

    int month;
    final double[][] monthly;
    final double[][][] attacks;
    private ParameterValues values;
    private final Map<Outcome, Integer> rows = new HashMap<>();
    private final PriorityQueue<Later> laters = new PriorityQueue<>(Comparator.comparingDouble(Later::due));

    private record Later(double due, Runnable act) {}

    Land(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.chances = new Chances(seed);
        this.values = scenario.registry().points().with(points(scenario.settings()));
        this.monthly = new double[Outcomes.monthly().size()][scenario.months()];
        this.attacks = new double[Organisation.values().length][units][scenario.months()];
        for (Outcome outcome : Outcomes.monthly()) {
            rows.put(outcome, rows.size());
        }
        for (int unit = 0; unit < units; unit++) {
            neighbours[unit] = region.neighbours(unit);
        }
    }

    static Map<String, Double> points(Map<String, Law> laws) {
        Map<String, Double> points = new HashMap<>();
        laws.forEach((key, law) -> points.put(key, law.point()));
        return points;
    }

    double get(String key) {
        return values.get(key);
    }

    void change(Map<String, Law> laws) {
        values = values.with(points(laws));
    }

    LocalDate date() {
        return scenario.start().plusDays((long) now);
    }

    double day(LocalDate date) {
        return ChronoUnit.DAYS.between(scenario.start(), date);
    }

    double monthsSinceTakeover() {
        return (now - day(TAKEOVER)) / MONTH;
    }

    /** What is left after some days where a key gives the half-life in months. */
    double left(double days, String halfLife) {
        return Math.pow(2, -days / MONTH / get(halfLife));
    }

    boolean isProvince(int unit) {
        return unit < provinces;
    }

    boolean inPakistan(int unit) {
        return region.unit(unit).country().equals("PK");
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    void later(double delay, Runnable act) {
        laters.add(new Later(now + delay, act));
    }

    /** Performs what is due before a time. */
    void perform(double until) {
        while (!laters.isEmpty() && laters.element().due < until) {
            Later later = laters.remove();
            now = later.due;
            later.act.run();
        }
    }

    void count(Outcome outcome, double value) {
        monthly[row(outcome)][month] += value;
    }

    void note(Outcome outcome, double value) {
        monthly[row(outcome)][month] = value;
    }

    private int row(Outcome outcome) {
        Integer row = rows.get(outcome);
        if (row == null) {
            throw new IllegalArgumentException("There is no outcome " + outcome.key() + ".");
        }
        return row;
    }
}
