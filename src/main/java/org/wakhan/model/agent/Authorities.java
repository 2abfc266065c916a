package org.wakhan.model.agent;

import java.io.Serializable;
import java.util.List;

/** The Taliban authorities: the centre, and the commands of the 34 provinces. */
public final class Authorities implements Serializable {
    private static final long serialVersionUID = 1;

    /** How the authorities treat ETIM/TIP. */
    public enum TipPolicy {
        HOST,
        RELOCATE,
        EXPEL
    }

    /** The commands, by province. */
    public final List<ProvincialCommand> commands;
    /** Weight of Chinese demands in security choices, 0 to 1; 0 where demands carry no weight. */
    public double demandWeight;
    /** Credibility of assurances, 0 to 1. */
    public double credibility;
    /** Policy towards ETIM/TIP. */
    public TipPolicy tipPolicy = TipPolicy.HOST;
    /** Whether they rule the country, as since the takeover. */
    public boolean inPower;
    /** Share of personnel drawn to the borders by tension with neighbours, 0 to 1. */
    public double diverted;

    public Authorities(List<ProvincialCommand> commands) {
        this.commands = List.copyOf(commands);
    }
}
