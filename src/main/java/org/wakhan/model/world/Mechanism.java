package org.wakhan.model.world;

import java.io.Serializable;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.parameter.ParameterValues;

/**
 * One rule of the model: one row of the table of mechanisms, switched on or off as a whole. An instance serves one
 * history. All hooks are optional; within a hook, mechanisms run in the order of the list of mechanisms.
 */
public abstract class Mechanism implements Serializable {
    private static final long serialVersionUID = 1;

    /** Takes the values of the mechanism's parameters: before the start and after each intervention. */
    public void read(ParameterValues values) {}

    /** Sets the initial state. */
    public void start(World world) {}

    /**
     * Remembers a documented attack that harmed Chinese nationals between the takeover and the first day, China's protest
     * against it, or the assurance that followed: after {@link #start}, in order of time.
     *
     * @param type an attack, right after it a protest, and right after that an assurance if one is documented
     */
    public void recall(World world, EventType type, Incident attack) {}

    /** Moves memories on by a week between the takeover and the first day. */
    public void recallWeek(World world) {}

    /** Moves states on by a week: each week from the seventh day on. */
    public void week(World world) {}

    /** Sets what follows from time and states, right after {@link #week}: on the first day and each week. */
    public void review(World world) {}

    /** Moves on to the next calendar month: on each first day of one after the first day of the history. */
    public void calendarMonth(World world) {}

    /** Moves states on by a month of the history. */
    public void month(World world) {}

    /**
     * Sets intensities and hazards from states and parameters, without changing a state: after each week, month and
     * beginning of a calendar month and after each intervention.
     */
    public void hazards(World world) {}

    /** Writes down stocks at the end of a month, before {@link #month}; changes no state. */
    public void close(World world) {}

    /** Reacts to an event of the types that the mechanism's definition names. */
    public void hear(World world, Event event) {}
}
