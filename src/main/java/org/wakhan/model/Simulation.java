package org.wakhan.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.SavedState;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.DaySchedule;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Hook;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Streams;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One history on the MASON schedule, built fresh from scenario, seed and replicate.
 *
 * <p>Months close first, then interventions take hold, then a calendar month begins, then months and weeks are reviewed,
 * then agents act. No random
 * number comes from {@code SimState.random}, and no two events share a time and an order, so the schedule's own shuffling
 * has nothing to decide.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;

    private static final int CLOSING = 0;
    private static final int INTERVENING = 1;
    /** Technical: orders among events of one time. */
    private static final int TURNING = 2;
    /** Technical: after the calendar month has begun. */
    private static final int MONTHLY = 3;
    /** Technical: the last review. */
    private static final int WEEKLY = 4;

    /** Not part of a stored state, which several scenarios may continue. */
    private transient Scenario scenario;

    private final int replicate;
    private final Streams streams;
    private final Draw draw;
    private final World world;
    /** Dates of interventions that are on the schedule. */
    private final Set<LocalDate> intervening = new HashSet<>();

    private ParameterValues values;

    private Simulation(Scenario scenario, long seed, int replicate) {
        super(seed, new DaySchedule());
        this.scenario = scenario;
        this.replicate = replicate;
        this.streams = new Streams(seed, replicate);
        this.draw = Draw.of(scenario, seed, replicate);
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
        return new Simulation(scenario, seed, replicate).begin().complete();
    }

    /**
     * Runs one history and hands over its state at a date on the way: all that happens before it has happened, nothing of
     * the day itself. Any scenario that differs from that date on can go on from it.
     *
     * @param seed the experiment's seed
     * @param replicate number of the run, from 0
     * @param date after the scenario's first day and not after its last
     * @param keeper takes the state
     * @return the history, equal to that of {@link #run(Scenario, long, int)}
     */
    public static History run(
            Scenario scenario, long seed, int replicate, LocalDate date, Consumer<SavedState> keeper) {
        Simulation simulation = new Simulation(scenario, seed, replicate).begin();
        keeper.accept(simulation.stateAt(date));
        return simulation.complete();
    }

    /**
     * Goes on from a state to the end.
     *
     * @param scenario the scenario that the state was run with, but for interventions on or after the state's date
     * @return the history from the first day, equal to that of the scenario run from the beginning
     */
    public static History runFrom(SavedState state, Scenario scenario) {
        Simulation simulation = StateReader.read(state);
        simulation.scenario = scenario;
        simulation.scheduleInterventions(state.date());
        return simulation.complete();
    }

    private Simulation begin() {
        start();
        return this;
    }

    private History complete() {
        while (step()) {
            // The schedule moves time on; closing the last month empties it.
        }
        finish();
        return world.chronicle.history(replicate, draw.drawn());
    }

    /** Takes one step, unless somebody wants this history to end. */
    private boolean step() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The history was stopped on day " + schedule.getTime() + ".");
        }
        return schedule.step(this);
    }

    /** Takes all steps before a date. The mark that ends them is alone at its time, so it changes nothing. */
    private SavedState stateAt(LocalDate date) {
        if (!date.isAfter(scenario.start()) || !date.isBefore(scenario.end())) {
            throw new IllegalArgumentException(
                    "The date " + date + " must be after " + scenario.start() + " and before " + scenario.end() + ".");
        }
        boolean[] reached = {false};
        at(Math.nextDown(world.calendar.day(date)), CLOSING, state -> reached[0] = true);
        while (!reached[0]) {
            step();
        }
        return StateWriter.write(this, replicate, date);
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
        DocumentedPast.recall(world);
        closeLater(1);
        turnLater(scenario.start());
        scheduleInterventions(scenario.start());
        at(0, WEEKLY, state -> reviewWeek());
    }

    /** Puts the dates of interventions from a date on the schedule, where they are not on it yet. */
    private void scheduleInterventions(LocalDate from) {
        for (Intervention intervention : scenario.interventions()) {
            LocalDate date = intervention.on();
            if (!date.isBefore(from) && date.isBefore(scenario.end()) && intervening.add(date)) {
                at(world.calendar.day(date), INTERVENING, state -> intervene(date));
            }
        }
    }

    private void intervene(LocalDate date) {
        for (Intervention intervention : scenario.interventions()) {
            if (intervention.on().equals(date)) {
                intervene(intervention);
            }
        }
    }

    /** A month that ends puts the end of the next one on the schedule, which so stays short. */
    private void closeLater(int month) {
        double day = world.calendar.monthStart(month);
        if (month < world.calendar.months()) {
            at(day, CLOSING, state -> {
                world.chronicle.closeMonth();
                closeLater(month + 1);
            });
            at(day, MONTHLY, state -> reviewMonth());
        } else {
            at(day, CLOSING, state -> end());
        }
    }

    /** The next calendar month begins, whatever day of a month the history's months begin on. */
    private void turnLater(LocalDate date) {
        LocalDate next = date.plusMonths(1).withDayOfMonth(1);
        at(world.calendar.day(next), TURNING, state -> {
            for (Mechanism mechanism : world.having(Hook.CALENDAR)) {
                mechanism.calendarMonth(world);
            }
            setHazards();
            turnLater(next);
        });
    }

    private void at(double day, int order, Steppable step) {
        schedule.scheduleOnce(day, order, step);
    }

    private void reviewWeek() {
        boolean weekPassed = world.now() > 0;
        for (Mechanism mechanism : world.having(Hook.WEEKLY)) {
            if (weekPassed) {
                mechanism.week(world);
            }
            mechanism.review(world);
        }
        setHazards();
        double next = world.now() + Calendar.DAYS_PER_WEEK;
        world.plan(Math.min(next, world.calendar.end()));
        if (next < world.calendar.end()) {
            at(next, WEEKLY, state -> reviewWeek());
        }
    }

    private void reviewMonth() {
        for (Mechanism mechanism : world.having(Hook.MONTHLY)) {
            mechanism.month(world);
        }
        setHazards();
    }

    private void setHazards() {
        for (Mechanism mechanism : world.having(Hook.HAZARDS)) {
            mechanism.hazards(world);
        }
    }

    /** Settings that change nothing leave the history as it is, to the bit. */
    private void intervene(Intervention intervention) {
        Map<String, Double> changes = new LinkedHashMap<>();
        intervention.set().forEach((key, law) -> {
            Parameter parameter = Objects.requireNonNull(scenario.registry().find(key));
            double value = Draw.value(scenario, parameter, law, streams);
            if (value != values.get(key)) {
                changes.put(key, value);
            }
        });
        intervention.times().forEach((key, factor) -> {
            Parameter parameter = Objects.requireNonNull(scenario.registry().find(key));
            double before = values.get(key);
            double value = ((Domain.Range) parameter.domain()).nearest(before * factor);
            if (value != before) {
                changes.put(key, value);
            }
        });
        if (!changes.isEmpty()) {
            values = values.with(changes);
            for (Mechanism mechanism : world.mechanisms()) {
                mechanism.read(values);
            }
            setHazards();
            world.happen(
                    EventType.INTERVENTION, "scenario", Event.NOWHERE, Event.NO_CAUSE, told(intervention, changes));
        }
    }

    /** The note of an intervention and the values that now hold, some of which this history may have drawn. */
    private String told(Intervention intervention, Map<String, Double> changes) {
        StringJoiner told = new StringJoiner(", ", intervention.note().isEmpty() ? "" : intervention.note() + ": ", "");
        changes.forEach((key, value) -> {
            Parameter parameter = Objects.requireNonNull(scenario.registry().find(key));
            told.add(key + " " + LawText.format(parameter, new Law.Fixed(value)));
        });
        return told.toString();
    }

    private void end() {
        world.chronicle.closeMonth();
        schedule.clear();
    }
}
