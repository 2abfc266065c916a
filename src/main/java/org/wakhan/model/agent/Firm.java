package org.wakhan.model.agent;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;

/** A Chinese firm that is in Afghanistan or considers going there. */
public final class Firm implements Serializable {
    private static final long serialVersionUID = 1;

    /** Kind of investor. */
    public enum Kind {
        /** State firm: slow, insured, large staff. */
        STATE,
        /** Private trader: fast in and out, small staff. */
        TRADER
    }

    /** What the firm does about the country. */
    public enum State {
        EXPLORING,
        OPERATING,
        SUSPENDED,
        WITHDRAWN
    }

    /** Position among the firms, from 0. */
    public final int number;
    /** Word that names the firm in keys of streams. */
    public final long name;

    public final Kind kind;
    /** Index of the province where it works. */
    public final int unit;
    /** Persons it sends when it operates. */
    public final double fullStaff;
    /** Perceived risk above which it suspends, in attacks remembered. */
    public final double tolerance;
    /** How long it stays suspended before it withdraws, relative to the median firm. */
    public final double patience;

    /** What it does about the country: exploring, operating, suspended or withdrawn. */
    private State state = State.EXPLORING;

    private @Nullable Firms firms;
    private double perceivedRisk;
    /** Id of the attack or clash that pushed perceived risk over the tolerance last; -1 where none did. */
    public int alarm = Event.NO_CAUSE;
    /** Id of the event with which it suspended last; -1 where it never did. */
    public int suspension = Event.NO_CAUSE;
    /** Capital pledged, million USD. */
    public double committed;
    /** Capital spent, million USD, never above what is pledged. */
    public double realised;
    /** The day since which it is suspended. */
    public double suspendedSince;

    public Firm(int number, long name, Kind kind, int unit, double fullStaff, double tolerance, double patience) {
        this.number = number;
        this.name = name;
        this.kind = kind;
        this.unit = unit;
        this.fullStaff = fullStaff;
        this.tolerance = tolerance;
        this.patience = patience;
    }

    void belongsTo(Firms all) {
        firms = all;
    }

    public State state() {
        return state;
    }

    /** Changes what the firm does about the country. */
    public void become(State next) {
        state = next;
        changed();
    }

    private void changed() {
        if (firms != null) {
            firms.changed();
        }
    }

    /** Attacks on Chinese nationals remembered, weighted by distance; fades. */
    public double perceivedRisk() {
        return perceivedRisk;
    }

    /** Whether perceived risk is above the tolerance of a firm that reacts to it: it suspends, or does not come yet. */
    public boolean alarmed() {
        return perceivedRisk > tolerance && firms != null && firms.areReacting();
    }

    /** Remembers an event as a risk; one that takes the risk over the tolerance is what a suspension names as its cause. */
    public void perceive(Event event, double risk) {
        boolean before = alarmed();
        perceivedRisk += risk;
        if (alarmed() && !before) {
            alarm = event.id();
            changed();
        }
    }

    /** Keeps a part of the perceived risk, 0 to 1. */
    public void forget(double kept) {
        boolean before = alarmed();
        perceivedRisk *= kept;
        if (alarmed() != before) {
            changed();
        }
    }

    /** Persons present before any travel advisory. */
    public double staff() {
        return state == State.OPERATING ? fullStaff : 0;
    }
}
