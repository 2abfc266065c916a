package org.wakhan.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.DaySchedule;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Toll;
import org.wakhan.model.world.World;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Streams;
import org.wakhan.scenario.Scenario;
import sim.engine.SimState;

/**
 * A world at its start with the mechanisms of a scenario, moved by hand: a test calls one hook and looks at what it did,
 * with nothing else going on. No review happens by itself.
 */
public final class Stage {
    private final DaySchedule schedule = new DaySchedule();
    private final SimState state = new SimState(0, schedule) {
        private static final long serialVersionUID = 1;
    };
    private final Scenario scenario;
    public final World world;

    private Stage(Scenario scenario, int replicate) {
        this.scenario = scenario;
        this.world = new World(new Calendar(scenario.start(), scenario.months()), new Streams(1, replicate), schedule);
    }

    public static Stage of(TestScenarios scenario) {
        return of(scenario, 0);
    }

    public static Stage of(TestScenarios scenario, int replicate) {
        Stage stage = new Stage(scenario.build(), replicate);
        for (Definition definition : Mechanisms.ALL) {
            if (!stage.scenario.mechanismsOff().contains(definition.id())) {
                stage.world.add(definition, definition.maker().get());
            }
        }
        stage.read(Map.of());
        stage.world.mechanisms().forEach(mechanism -> mechanism.start(stage.world));
        return stage;
    }

    /** Gives all mechanisms the scenario's point values with some replaced. */
    public void read(Map<String, Double> changes) {
        Map<String, Double> all = new HashMap<>();
        scenario.settings().forEach((key, law) -> all.put(key, law.point()));
        all.putAll(changes);
        ParameterValues values = scenario.registry().points().with(all);
        world.mechanisms().forEach(mechanism -> mechanism.read(values));
    }

    public <M extends Mechanism> M mechanism(Class<M> type) {
        return Objects.requireNonNull(world.find(type));
    }

    /** The weekly review: states, then intensities and hazards. */
    public void week() {
        world.mechanisms().forEach(mechanism -> {
            mechanism.week(world);
            mechanism.review(world);
        });
        hazards();
    }

    /** A calendar month begins. */
    public void calendarMonth() {
        world.mechanisms().forEach(mechanism -> mechanism.calendarMonth(world));
        hazards();
    }

    /** The monthly review. */
    public void month() {
        world.mechanisms().forEach(mechanism -> mechanism.month(world));
        hazards();
    }

    public void hazards() {
        world.mechanisms().forEach(mechanism -> mechanism.hazards(world));
    }

    /** Lets all planned acts before a day happen, with the hazards of now. */
    public void runTo(double day) {
        boolean[] there = new boolean[1];
        world.plan(day);
        state.schedule.scheduleOnce(day, 0, ignored -> there[0] = true);
        while (!there[0]) {
            state.schedule.step(state);
        }
    }

    /** An attack now. */
    public Event attack(Organisation organisation, String unit, TargetClass target, Toll toll) {
        return world.happen(
                EventType.ATTACK,
                organisation.label(),
                unit(unit),
                target,
                toll,
                Event.NO_CAUSE,
                "",
                Streams.agent("test attack", world.chronicle.size()));
    }

    public int unit(String id) {
        return world.region.unit(id).index();
    }

    public ArmedOrganisation isisK() {
        return world.organisation(Organisation.ISIS_K);
    }
}
