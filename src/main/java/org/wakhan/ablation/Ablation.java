package org.wakhan.ablation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.Points;
import org.wakhan.history.Figure;
import org.wakhan.history.History;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Effect;
import org.wakhan.scenario.Scenario;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Repeats;

/**
 * Measures what mechanisms carry in a scenario: runs it as it is and once without each of them, with the same seed, and
 * keeps of every history the figures that the mechanisms bear on.
 */
public final class Ablation implements HistorySink {
    private final List<Definition> mechanisms;
    private final Points points;
    private final int runs;
    /** By point: figures by replicate, NaN where none is known. */
    private final List<Map<Figure, double[]>> values = new ArrayList<>();
    /** Uncertain parameters by replicate, as the histories with all mechanisms drew them; empty where none is known. */
    private final double[][] drawn;

    private int failed;

    /**
     * @param mechanisms those to measure; the scenario has none of them switched off
     * @param runs histories of each
     */
    public Ablation(Scenario scenario, List<Definition> mechanisms, int runs) {
        this.mechanisms = List.copyOf(mechanisms);
        this.points = new SwitchedOff(
                scenario, mechanisms.stream().map(Definition::id).toList());
        this.runs = runs;
        this.drawn = new double[runs][0];
        values.add(new HashMap<>());
        for (Definition mechanism : mechanisms) {
            Map<Figure, double[]> own = new HashMap<>();
            for (Effect effect : mechanism.effects()) {
                own.put(effect.figure(), unknown());
                values.get(0).computeIfAbsent(effect.figure(), figure -> unknown());
            }
            values.add(own);
        }
    }

    private double[] unknown() {
        double[] sample = new double[runs];
        Arrays.fill(sample, Double.NaN);
        return sample;
    }

    /** What has to be run. */
    public Experiment experiment(long seed) {
        return new Experiment(points, seed, runs);
    }

    @Override
    public void accept(Ending ending) {
        if (ending instanceof Ending.Finished finished) {
            History history = finished.history();
            if (finished.point() == 0) {
                drawn[history.replicate()] = history.drawn();
            }
            values.get(finished.point()).forEach((figure, sample) -> sample[history.replicate()] = figure.of(history));
        } else {
            failed++;
        }
    }

    @Override
    public void commit() {
        // Nothing is stored.
    }

    /** Histories that failed; the pairs they would have made are left out. */
    public int failed() {
        return failed;
    }

    /** One line for each figure that a mechanism bears on, in the order of the mechanisms. */
    public List<Carried> carried() {
        List<Carried> lines = new ArrayList<>();
        Repeats repeats = repeats();
        for (int i = 0; i < mechanisms.size(); i++) {
            for (Effect effect : mechanisms.get(i).effects()) {
                lines.add(carried(mechanisms.get(i), effect, i + 1, repeats));
            }
        }
        return lines;
    }

    /** Which replicates took the same joint draw; those that failed count for nothing. */
    private Repeats repeats() {
        int inputs =
                Arrays.stream(drawn).mapToInt(values -> values.length).max().orElse(0);
        double[][] byInput = IntStream.range(0, inputs)
                .mapToObj(input -> IntStream.range(0, runs)
                        .mapToDouble(run -> drawn[run].length == 0 ? Double.NaN : drawn[run][input])
                        .toArray())
                .toArray(double[][]::new);
        return Repeats.of(byInput, runs);
    }

    private Carried carried(Definition mechanism, Effect effect, int point, Repeats repeats) {
        double[] with = sample(0, effect.figure());
        double[] without = sample(point, effect.figure());
        int[] pairs = IntStream.range(0, runs)
                .filter(run -> Double.isFinite(with[run]) && Double.isFinite(without[run]))
                .toArray();
        if (pairs.length == 0) {
            return Carried.unknown(mechanism, effect);
        }
        return Carried.of(
                mechanism,
                effect,
                new Pairing(repeats.among(pairs)).compare(chosen(with, pairs), chosen(without, pairs)));
    }

    private double[] sample(int point, Figure figure) {
        return values.get(point).getOrDefault(figure, new double[0]);
    }

    private static double[] chosen(double[] values, int[] runs) {
        return Arrays.stream(runs).mapToDouble(run -> values[run]).toArray();
    }
}
