package org.wakhan.store.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Part;
import org.wakhan.store.manifest.Variation;

/** Results made up for tests: any number of runs and months, any density of events, zero included. Not the model. */
public final class SyntheticResults implements Results {
    private static final LocalDate START = LocalDate.of(2021, 8, 15);

    private final int runs;
    private final int months;
    private final double density;
    private final LocalDate start;
    private final Map<String, double[][]> monthly = new HashMap<>();
    private final Region region = Region.load();

    /**
     * Made-up results from August 2021.
     *
     * @param runs finished runs, from 0
     * @param months months, from 1
     * @param density 0: nothing ever happens; 1: about as much as in the documented years
     */
    public SyntheticResults(int runs, int months, double density) {
        this(runs, months, density, START);
    }

    public SyntheticResults(int runs, int months, double density, LocalDate start) {
        this.runs = runs;
        this.months = months;
        this.density = density;
        this.start = start;
    }

    @Override
    public Manifest manifest() {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("taliban.tip-policy", "expel");
        return new Manifest(
                "Wakhan 0.1.0 (abc1234)",
                "17",
                "synthetic",
                "Does a <made-up> question & answer fit the page?",
                Map.of("scenarios/synthetic.yaml", "a".repeat(64)),
                start,
                months,
                42,
                runs + failures().size(),
                "prior",
                List.of("E3"),
                changed,
                List.of("2026-09-01: china.pressure.gain = 2"),
                Map.of("taliban.tip-policy", "expel", "china.pressure.gain", "1"),
                "f".repeat(64),
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-01T10:02:30Z"),
                "./wakhan run scenarios/synthetic.yaml --runs " + runs + " --seed 42",
                new Variation("none", "one point", 1, List.of(), "", List.of(), List.of()),
                Part.WHOLE);
    }

    @Override
    public int[] replicates() {
        return IntStream.range(0, runs).toArray();
    }

    @Override
    public List<Failure> failures() {
        return List.of(new Failure(runs, "a made-up failure"));
    }

    @Override
    public List<LocalDate> months() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    @Override
    public double[][] monthly(Outcome outcome) {
        return monthly.computeIfAbsent(outcome.key(), key -> {
            double[][] values = new double[runs][];
            for (int run = 0; run < runs; run++) {
                values[run] = course(outcome, new SplittableRandom(key.hashCode() * 31L + run));
            }
            return values;
        });
    }

    @Override
    public double[] totals(Outcome outcome) {
        double[] totals = new double[runs];
        for (int run = 0; run < runs; run++) {
            totals[run] = Outcomes.monthly().contains(outcome)
                    ? outcome.total(monthly(outcome)[run])
                    : new SplittableRandom(run).nextInt(3) == 0 ? 1 : 0;
        }
        return totals;
    }

    @Override
    public Map<String, double[]> drawn() {
        return Map.of(
                "china.pressure.gain",
                IntStream.range(0, runs)
                        .mapToDouble(run -> new SplittableRandom(run).nextDouble())
                        .toArray());
    }

    @Override
    public double[][] byUnit(Outcome outcome) {
        double[][] values = new double[runs][region.size()];
        for (int run = 0; run < runs; run++) {
            SplittableRandom random = new SplittableRandom(outcome.key().hashCode() * 17L + run);
            for (Unit unit : region.units()) {
                double weight = Math.exp(8 * new SplittableRandom(unit.index() * 991L).nextDouble()) / 300;
                values[run][unit.index()] = outcome.equals(Outcomes.securityShare())
                        ? unit.isProvince() ? 1.0 / 34 * (0.7 + 0.6 * random.nextDouble()) : 0
                        : Math.floor(density * weight * 8 * random.nextDouble());
            }
        }
        return values;
    }

    @Override
    public int[] replicatesWithEvents() {
        return runs == 0 || density == 0 ? new int[0] : new int[] {0};
    }

    @Override
    public List<Event> events(int replicate) {
        SplittableRandom random = new SplittableRandom(replicate + 7);
        List<Event> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            double perMonth =
                    type == EventType.ATTACK || type == EventType.ARREST || type == EventType.CLAIM ? 30 : 0.3;
            for (int i = 0; i < Math.round(perMonth * months * density); i++) {
                Organisation actor = Organisation.values()[random.nextInt(9)];
                boolean onChinese = type == EventType.ATTACK && random.nextInt(100) == 0;
                events.add(new Event(
                        i,
                        random.nextDouble(months * 30.0),
                        type,
                        type == EventType.ATTACK ? actor.label() : "somebody",
                        random.nextInt(region.size()),
                        onChinese ? TargetClass.CHINESE : type == EventType.ATTACK ? TargetClass.CIVILIANS : null,
                        random.nextInt(5),
                        random.nextInt(9),
                        onChinese ? random.nextInt(3) : 0,
                        onChinese ? random.nextInt(4) : 0,
                        Event.NO_CAUSE,
                        ""));
            }
        }
        events.sort(Comparator.comparingDouble(Event::day));
        return events;
    }

    @Override
    public void close() {}

    private double[] course(Outcome outcome, SplittableRandom random) {
        double[] values = new double[months];
        double level = outcome.unit().contains("attacks") ? 34 : 8;
        boolean rare = outcome.key().contains("chinese") || outcome.equals(Outcomes.PROTESTS);
        double scale = outcome.key().startsWith("strength") || outcome.equals(Outcomes.STAFF)
                ? 1000
                : outcome.unit().equals("0 to 1") ? 0.05 : 1;
        double state = level * scale * (0.6 + 0.8 * random.nextDouble());
        for (int month = 0; month < months; month++) {
            if (rare) {
                values[month] = random.nextDouble() < 0.04 * density ? 1 + random.nextInt(2) : 0;
            } else if (outcome.over() == Over.SUM) {
                double mean = level * density * Math.exp(-month / 12.0) + 2 * density;
                values[month] = Math.floor(mean * (0.4 + 1.4 * random.nextDouble()));
            } else if (outcome.unit().equals("level")) {
                values[month] = Math.min(5, density * Math.floor(month / 12.0 + random.nextDouble() * 2));
            } else {
                state *= Math.exp(0.15 * (random.nextDouble() - 0.52));
                values[month] = Math.min(outcome.unit().equals("0 to 1") ? 1 : 1e9, state * Math.min(1, density));
            }
        }
        return values;
    }
}
