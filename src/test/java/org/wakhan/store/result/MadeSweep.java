package org.wakhan.store.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Part;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.manifest.Variation;

/**
 * A made-up sweep: every outcome of a history is a function of the values at its point and of its replicate.
 *
 * @param design kind of the design
 * @param factors what varies
 * @param points the points
 * @param replicates number of histories of each point
 * @param value every outcome, by values of the factors and replicate
 * @param complete whether it is not broken off
 */
public record MadeSweep(
        String design,
        List<StoredFactor> factors,
        List<SweepPoint> points,
        int replicates,
        Value value,
        boolean complete)
        implements SweepResults {

    /** An outcome of a history. */
    @FunctionalInterface
    public interface Value {
        double of(double[] values, int replicate);
    }

    public MadeSweep(String design, List<StoredFactor> factors, List<SweepPoint> points, int replicates, Value value) {
        this(design, factors, points, replicates, value, true);
    }

    /** A sweep whose replicates are alike. */
    public MadeSweep(
            String design, List<StoredFactor> factors, List<SweepPoint> points, ToDoubleFunction<double[]> mean) {
        this(design, factors, points, 4, (values, replicate) -> mean.applyAsDouble(values));
    }

    /** A factor that has numbers, or words where there are some. */
    public static StoredFactor factor(String name, String... words) {
        return new StoredFactor(name, name, "made <up> & meant", "-", List.of(words), "some", false);
    }

    /** A grid of values from 0 to one less than a number for each factor. */
    public static MadeSweep grid(
            String design, List<StoredFactor> factors, ToDoubleFunction<double[]> mean, int... levels) {
        int size = IntStream.of(levels).reduce(1, (a, b) -> a * b);
        List<SweepPoint> points = new ArrayList<>();
        for (int point = 0; point < size; point++) {
            double[] values = new double[levels.length];
            int rest = point;
            for (int i = levels.length - 1; i >= 0; i--) {
                values[i] = rest % levels[i];
                rest /= levels[i];
            }
            points.add(new SweepPoint(point, values));
        }
        return new MadeSweep(design, factors, points, mean);
    }

    @Override
    public Manifest manifest() {
        return new Manifest(
                "Wakhan 1",
                "Java 17",
                "made <sweep>",
                "Does it?",
                Map.of("made.yaml", "0"),
                LocalDate.of(2026, 3, 1),
                36,
                7,
                4,
                "prior",
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                "f",
                Instant.EPOCH,
                Instant.EPOCH,
                "wakhan sweep made.yaml",
                variation(),
                Part.WHOLE.complete(complete));
    }

    @Override
    public Variation variation() {
        return new Variation(
                design,
                "made design",
                points.size(),
                List.of("a < b"),
                "4",
                factors,
                outcomes().stream().map(Outcome::key).toList());
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(Outcomes.ATTACKS, Outcomes.STAFF);
    }

    private double mean(double[] values) {
        return IntStream.range(0, replicates)
                .mapToDouble(replicate -> value.of(values, replicate))
                .average()
                .orElseThrow();
    }

    @Override
    public List<PointSummary> summaries(Outcome outcome) {
        return points.stream()
                .map(point -> summary(point, mean(point.values())))
                .toList();
    }

    @Override
    public List<PointSummary> common(Outcome outcome) {
        return summaries(outcome);
    }

    @Override
    public List<PointSummary> differences(Outcome outcome, int base) {
        double zero = mean(points.get(base).values());
        return points.stream()
                .map(point -> summary(point, mean(point.values()) - zero))
                .toList();
    }

    private PointSummary summary(SweepPoint point, double mean) {
        return new PointSummary(
                point.number(), replicates, mean, mean - 1, mean + 1, mean - 4, mean - 2, mean, mean + 2, mean + 4);
    }

    @Override
    public PairedRuns between(Outcome outcome, int from, int to) {
        return paired(
                points.stream().filter(point -> point.number() == from).toList(),
                points.stream().filter(point -> point.number() == to).toList());
    }

    @Override
    public List<PairedRuns> alone(int factor, double from, double to) {
        List<SweepPoint> low = new ArrayList<>();
        List<SweepPoint> high = new ArrayList<>();
        for (SweepPoint point : points) {
            double[] there = point.values().clone();
            there[factor] = to;
            points.stream()
                    .filter(other -> point.values()[factor] == from && Arrays.equals(other.values(), there))
                    .forEach(other -> {
                        low.add(point);
                        high.add(other);
                    });
        }
        return outcomes().stream().map(outcome -> paired(low, high)).toList();
    }

    @Override
    public List<PairedRuns> ends(int factor, double low, double high) {
        PairedRuns runs =
                sides(factor, point -> point.values()[factor] <= low, point -> point.values()[factor] >= high);
        return outcomes().stream().map(outcome -> runs).toList();
    }

    /** By combination of the words of other factors, each weighing n m / (n + m) with n points on one side and m on the other. */
    private PairedRuns sides(int factor, Predicate<SweepPoint> from, Predicate<SweepPoint> to) {
        Map<String, List<SweepPoint>> byWords = points.stream()
                .collect(Collectors.groupingBy(point -> IntStream.range(0, factors.size())
                        .filter(other -> other != factor && factors.get(other).hasWords())
                        .mapToObj(other -> String.valueOf(point.values()[other]))
                        .collect(Collectors.joining(" "))));
        double[] first = new double[replicates];
        double[] second = new double[replicates];
        double all = 0;
        for (List<SweepPoint> alike : byWords.values()) {
            List<SweepPoint> one = alike.stream().filter(from).toList();
            List<SweepPoint> other = alike.stream().filter(to).toList();
            if (!one.isEmpty() && !other.isEmpty()) {
                double weight = one.size() * other.size() / (double) (one.size() + other.size());
                all += weight;
                PairedRuns runs = paired(one, other);
                for (int i = 0; i < replicates; i++) {
                    first[i] += weight * runs.from()[i];
                    second[i] += weight * runs.to()[i];
                }
            }
        }
        double weights = all;
        return new PairedRuns(
                Arrays.stream(first).map(sum -> sum / weights).toArray(),
                Arrays.stream(second).map(sum -> sum / weights).toArray());
    }

    @Override
    public List<PairedRuns> words(int factor, double from, double to) {
        PairedRuns runs = sides(factor, point -> point.values()[factor] == from, point -> point.values()[factor] == to);
        return outcomes().stream().map(outcome -> runs).toList();
    }

    private PairedRuns paired(List<SweepPoint> from, List<SweepPoint> to) {
        return new PairedRuns(means(from), means(to));
    }

    private double[] means(List<SweepPoint> of) {
        return IntStream.range(0, of.isEmpty() ? 0 : replicates)
                .mapToDouble(replicate -> of.stream()
                        .mapToDouble(point -> value.of(point.values(), replicate))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    @Override
    public int failedRuns() {
        return 1;
    }

    @Override
    public List<FailedRun> failures(int most) {
        return List.of(new FailedRun(2, 3, "no <number>"));
    }
}
