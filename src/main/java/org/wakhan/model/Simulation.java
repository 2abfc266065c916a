package org.wakhan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.DaySchedule;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Streams;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One history on the MASON schedule, built fresh from scenario, seed and replicate.
 *
 * <p>Months close first, then interventions take hold, then months and weeks are reviewed, then agents act. No random
 * number comes from {@code SimState.random}, and no two events share a time and an order, so the schedule's own shuffling
 * has nothing to decide.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;

    private static final int CLOSING = 0;
    private static final int INTERVENING = 1;
    /** Technical: orders among events of one time. */
    private static final int MONTHLY = 2;
    /** Technical: the last review. */
    private static final int WEEKLY = 3;

    private final transient Scenario scenario;
    private final int replicate;
    private final Streams streams;
    private final Draw draw;
    private final World world;
    private ParameterValues values;

    private Simulation(Scenario scenario, long seed, int replicate) {
        super(seed, new DaySchedule());
        this.scenario = scenario;
        this.replicate = replicate;
        this.streams = new Streams(seed, replicate);
        this.draw = Draw.of(scenario, streams);
        this.values = draw.values();
        this.world = new World(new Calendar(scenario.start(), scenario.months()), streams, (DaySchedule) schedule);
    }

    /**
     * Runs one history.
     *
     * @param seed the experiment's seed
     * @param replicate number of the run, from 0
     */
    public static History run(Scenario scenario, long seed, int replicate) {
        Simulation simulation = new Simulation(scenario, seed, replicate);
        simulation.start();
        while (simulation.schedule.step(simulation)) {
            // The schedule moves time on; closing the last month empties it.
        }
        simulation.finish();
        return simulation.world.chronicle.history(replicate, simulation.draw.drawn());
    }

    @Override
    public void start() {
        super.start();
        for (Definition definition : Mechanisms.ALL) {
            if (!scenario.mechanismsOff().contains(definition.id())) {
                Mechanism mechanism = definition.maker().get();
                mechanism.read(values);
                world.add(definition, mechanism);
            }
        }
        for (Mechanism mechanism : world.mechanisms()) {
            mechanism.start(world);
        }
        for (int month = 1; month < scenario.months(); month++) {
            double day = world.calendar.monthStart(month);
            at(day, CLOSING, state -> world.chronicle.closeMonth());
            at(day, MONTHLY, state -> reviewMonth());
        }
        at(world.calendar.end(), CLOSING, state -> end());
        Map<LocalDate, List<Intervention>> byDate = new TreeMap<>();
        for (Intervention intervention : scenario.interventions()) {
            byDate.computeIfAbsent(intervention.on(), date -> new ArrayList<>()).add(intervention);
        }
        byDate.forEach((date, interventions) -> {
            if (date.isBefore(scenario.end())) {
                at(world.calendar.day(date), INTERVENING, state -> interventions.forEach(this::intervene));
            }
        });
        at(0, WEEKLY, state -> reviewWeek());
    }

    private void at(double day, int order, Steppable step) {
        schedule.scheduleOnce(day, order, step);
    }

    private void reviewWeek() {
        for (Mechanism mechanism : world.mechanisms()) {
            mechanism.week(world);
        }
        setHazards();
        double next = world.now() + Calendar.DAYS_PER_WEEK;
        world.plan(Math.min(next, world.calendar.end()));
        if (next < world.calendar.end()) {
            at(next, WEEKLY, state -> reviewWeek());
        }
    }

    private void reviewMonth() {
        for (Mechanism mechanism : world.mechanisms()) {
            mechanism.month(world);
        }
        setHazards();
    }

    private void setHazards() {
        for (Mechanism mechanism : world.mechanisms()) {
            mechanism.hazards(world);
        }
    }

    /** Settings that change nothing leave the history as it is, to the bit. */
    private void intervene(Intervention intervention) {
        Map<String, Double> changes = new HashMap<>();
        intervention.set().forEach((key, law) -> {
            Parameter parameter = Objects.requireNonNull(scenario.registry().find(key));
            double value = Draw.value(scenario, parameter, law, streams);
            if (value != values.get(key)) {
                changes.put(key, value);
            }
        });
        if (!changes.isEmpty()) {
            values = values.with(changes);
            for (Mechanism mechanism : world.mechanisms()) {
                mechanism.read(values);
            }
            setHazards();
            world.happen(EventType.INTERVENTION, "scenario", Event.NOWHERE, Event.NO_CAUSE, intervention.note());
        }
    }

    private void end() {
        world.chronicle.closeMonth();
        schedule.clear();
    }
}
