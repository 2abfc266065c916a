package org.wakhan.experiment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Scenario;

/** Made-up points: each has a value of its own of a fixed number; odd ones leave it uncertain and fix the level. */
public class MadePoints implements Points {
    private final int size;
    private final IntPredicate accepted;
    private final AtomicInteger made = new AtomicInteger();

    public MadePoints(int size) {
        this(size, point -> true);
    }

    public MadePoints(int size, IntPredicate accepted) {
        this.size = size;
        this.accepted = accepted;
    }

    /** How many scenarios were made so far. */
    public int made() {
        return made.get();
    }

    @Override
    public Scenario base() {
        return Made.scenario(3);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean accepts(int point) {
        return accepted.test(point);
    }

    @Override
    public Scenario scenario(int point) {
        made.incrementAndGet();
        return point % 2 == 0
                ? Made.scenario(3, Map.of("made.fixed", new Law.Fixed(point)))
                : Made.scenario(
                        3, Map.of("made.fixed", new Law.Uniform(point, point + 1), "made.level", new Law.Fixed(2)));
    }

    @Override
    public List<Parameter> uncertain() {
        return Made.registry().rows().subList(0, 2);
    }
}
