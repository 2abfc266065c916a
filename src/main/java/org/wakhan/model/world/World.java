package org.wakhan.model.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Authorities;
import org.wakhan.model.agent.China;
import org.wakhan.model.agent.Firms;
import org.wakhan.model.agent.Neighbour;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.agent.ProvincialCommand;
import org.wakhan.model.agent.Publicity;
import org.wakhan.random.ClockArray;
import org.wakhan.random.ClockGroups;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * The state of one history: agents, units, time and what has happened so far. Mechanisms act on it; it holds no rule of
 * its own.
 */
public final class World implements Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: order of acts among events of one time, after reviews. */
    static final int ACTS = 10;

    private static final long COMMAND = Streams.agent("command");
    /** The neighbouring states by code, each with the word that names it in keys of streams. */
    private static final Map<String, Long> STATES = states(Region.load());

    public final Region region = Region.load();
    public final Evidence evidence = Evidence.load();
    public final Calendar calendar;
    public final Streams streams;
    public final Provinces provinces;
    public final Authorities authorities;
    public final China china = new China(Streams.agent("china"));
    public final Publicity publicity = new Publicity();
    public final List<Neighbour> neighbours = new ArrayList<>();
    /** The armed organisations, by ordinal of {@link Organisation}. */
    public final List<ArmedOrganisation> organisations = new ArrayList<>();
    /** Firms, whether present or not. */
    public final Firms firms = new Firms();

    public final Chronicle chronicle;

    private final int[][] adjacent;
    private final DaySchedule schedule;
    private final List<Alarms> alarms = new ArrayList<>();
    private final List<Mechanism> mechanisms = new ArrayList<>();
    private final Map<Class<?>, Mechanism> byClass = new HashMap<>();
    /** The mechanisms that have a hook, by its ordinal. */
    private final Mechanism[][] hooked = new Mechanism[Hook.values().length][0];
    /** The mechanisms that hear a type of event, by its ordinal; attacks aside. */
    private final Mechanism[][] listeners = new Mechanism[EventType.values().length][0];
    /** The mechanisms that hear attacks on a class of targets, by its ordinal. */
    private final Mechanism[][] listenersOfAttacks = new Mechanism[TargetClass.values().length][0];

    private int laters;

    public World(Calendar calendar, Streams streams, DaySchedule schedule) {
        this.calendar = calendar;
        this.streams = streams;
        this.schedule = schedule;
        this.provinces = new Provinces(region.size(), region.provinces().size());
        List<ProvincialCommand> commands = new ArrayList<>();
        for (Unit province : region.provinces()) {
            commands.add(new ProvincialCommand(province.index(), Streams.agent(COMMAND, province.index())));
        }
        this.authorities = new Authorities(commands);
        STATES.forEach((country, name) -> neighbours.add(new Neighbour(country, name)));
        this.adjacent = new int[region.size()][];
        for (int unit = 0; unit < adjacent.length; unit++) {
            adjacent[unit] = region.neighbours(unit);
        }
        this.chronicle = new Chronicle(this);
    }

    private static Map<String, Long> states(Region region) {
        Map<String, Long> states = new LinkedHashMap<>();
        for (Unit unit : region.units()) {
            String country = unit.country();
            if (!country.equals(Unit.AFGHANISTAN) && !country.equals("CN")) {
                states.put(country, Streams.agent("state " + country));
            }
        }
        return states;
    }

    /** Days since the start. */
    public double now() {
        return schedule.now();
    }

    /** Months, of mean length, since the takeover. */
    public double monthsSinceTakeover() {
        return calendar.monthsSinceTakeover(now());
    }

    public ArmedOrganisation organisation(Organisation organisation) {
        return organisations.get(organisation.ordinal());
    }

    /** Sets the shares of an organisation's attacks by unit, and with them where they can move to. */
    public void act(ArmedOrganisation organisation, double[] shares) {
        organisation.act(shares, adjacent);
    }

    /** Indexes of the units that border a unit. The array is shared: read only. */
    public int[] neighboursOf(int unit) {
        return adjacent[unit];
    }

    /** The neighbouring state with a code. */
    public Neighbour neighbour(String country) {
        for (Neighbour state : neighbours) {
            if (state.country.equals(country)) {
                return state;
            }
        }
        throw new IllegalArgumentException("The country " + country + " is no neighbour.");
    }

    /** The mechanism of a class, or null where it is switched off. */
    public <M extends Mechanism> @Nullable M find(Class<M> type) {
        return type.cast(byClass.get(type));
    }

    /** Clocks of one kind of act, all standing still, one for each agent. */
    public Clocks clocks(long[] agents, Purpose purpose, Clocks.Ring ring) {
        Clocks made = new Clocks(this, new ClockArray(keys(agents, purpose)), ring);
        alarms.add(made);
        return made;
    }

    /**
     * Clocks of one kind of act in groups, all standing still, one for each agent.
     *
     * @param agents those of a group one after the other
     * @param sizes number of agents of each group
     */
    public SharedClocks clocks(long[] agents, int[] sizes, Purpose purpose, Clocks.Ring ring) {
        SharedClocks made = new SharedClocks(this, new ClockGroups(keys(agents, purpose), sizes), ring);
        alarms.add(made);
        return made;
    }

    private long[] keys(long[] agents, Purpose purpose) {
        long[] keys = new long[agents.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = streams.key(agents[i], purpose);
        }
        return keys;
    }

    /** Has something done after a delay in days. What falls on one time is done in the order of the calls. */
    public void later(double delay, Act act) {
        laters++;
        schedule.scheduleOnce(now() + delay, ACTS + laters, new LaterAct(this, act));
    }

    /** Notes that something happened now, and tells the mechanisms that listen. */
    public Event happen(EventType type, String actor, int unit, int cause, String detail) {
        return happen(type, actor, unit, null, Toll.NONE, cause, detail, 0);
    }

    /**
     * Notes that something with a target and a toll happened now, and tells the mechanisms that listen.
     *
     * @param key word that names the act in keys of streams: the same in every scenario where the agent's clock rings
     *     for the same time
     */
    public Event happen(
            EventType type,
            String actor,
            int unit,
            @Nullable TargetClass target,
            Toll toll,
            int cause,
            String detail,
            long key) {
        Event event = new Event(
                chronicle.size(),
                now(),
                type,
                actor,
                unit,
                target,
                toll.killed(),
                toll.injured(),
                toll.chineseKilled(),
                toll.chineseInjured(),
                cause,
                detail);
        chronicle.note(event, key);
        for (Mechanism mechanism : listeners(type, target)) {
            mechanism.hear(this, event);
        }
        return event;
    }

    private Mechanism[] listeners(EventType type, @Nullable TargetClass target) {
        return type == EventType.ATTACK && target != null
                ? listenersOfAttacks[target.ordinal()]
                : listeners[type.ordinal()];
    }

    /** The word that names an attack in keys of streams. */
    public long key(Event attack) {
        return chronicle.key(attack.id());
    }

    /** Adds a mechanism after those added before. */
    public void add(Definition definition, Mechanism mechanism) {
        mechanisms.add(mechanism);
        byClass.put(mechanism.getClass(), mechanism);
        for (Hook hook : Hook.of(mechanism)) {
            append(hooked, hook.ordinal(), mechanism);
        }
        for (EventType type : definition.hears()) {
            append(listeners, type.ordinal(), mechanism);
        }
        if (definition.hears().contains(EventType.ATTACK)) {
            for (TargetClass target : definition.targets()) {
                append(listenersOfAttacks, target.ordinal(), mechanism);
            }
        }
    }

    private static void append(Mechanism[][] lists, int which, Mechanism mechanism) {
        Mechanism[] before = lists[which];
        Mechanism[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = mechanism;
        lists[which] = after;
    }

    /** The mechanisms that have a hook, in their order. The array is shared: read only. */
    public Mechanism[] having(Hook hook) {
        return hooked[hook.ordinal()];
    }

    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** Schedules all acts due before a day. */
    public void plan(double until) {
        for (Alarms kind : alarms) {
            kind.plan(until);
        }
    }

    DaySchedule schedule() {
        return schedule;
    }
}
