package org.wakhan.model.investment;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * F2: firms react to attacks on Chinese nationals. Capital spent grows and shrinks by ln I' = ln I + g - phi attacks
 * - psi contracts ended, and does not grow beyond what F3 lets a firm spend of its pledge; a firm whose perceived risk passes its tolerance suspends, resumes once the risk is below half of the tolerance,
 * and withdraws when its patience ends. One that would suspend at once does not come yet (F1, E6).
 */
public final class InvestmentReaction extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F2";

    static final Parameter GROWTH = Parameter.of(
                    ID, "investment.growth", "g: growth of what a firm has spent, without attacks")
            .unit("per year")
            .range(-1, 3)
            .prior(new Law.Uniform(0, .3))
            .assumed("model.md F2: 0 to .3 a year");
    static final Parameter PHI = Parameter.of(
                    ID, "investment.attack-effect", "phi: fall of log capital per attack on Chinese nationals")
            .range(0, 5)
            .mostly(.02, .3)
            .assumed(
                    "model.md F2: median .08 (.01 to .30); Spain and Greece -12 to -14 % a year; cannot be identified");
    static final Parameter PSI = Parameter.of(
                    ID, "investment.contract-effect", "psi: fall of log capital per contract that the authorities end")
            .range(0, 5)
            .mostly(.05, .4)
            .assumed("model.md F2: .05 to .4; cannot be identified");
    static final Parameter MEMORY = Parameter.of(ID, "investment.risk-half-life", "half-life of perceived risk")
            .unit("months")
            .range(.1, 120)
            .mostly(3, 12)
            .assumed("no figure; wide on purpose");
    static final Parameter NEAR = Parameter.of(ID, "investment.risk-near", "weight of an attack in a neighbouring unit")
            .range(0, 1)
            .value(.5)
            .assumed("no figure");
    static final Parameter FAR = Parameter.of(ID, "investment.risk-far", "weight of an attack elsewhere in the region")
            .range(0, 1)
            .value(.2)
            .assumed("no figure");
    static final Parameter PATIENCE = Parameter.of(
                    ID, "investment.patience", "time after which a suspended firm withdraws")
            .unit("months")
            .range(.5, 240)
            .mostly(6, 24)
            .assumed("Mes Aynak has waited since 2008, traders leave within months; no figure");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Investment reaction to attacks",
                    "ln I' = ln I + g - phi attacks - psi contracts ended; suspends above its tolerance of perceived risk",
                    "Enders and Sandler (1996) for Spain and Greece; China customs",
                    List.of(GROWTH, PHI, PSI, MEMORY, NEAR, FAR, PATIENCE),
                    Set.of(EventType.ATTACK, EventType.CONTRACT_ENDED),
                    InvestmentReaction::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("001")
            .lowers(Figure.average(Outcomes.STAFF))
            .moves(Figure.average(Outcomes.CAPITAL_REALISED), "growth adds, attacks and ended contracts take away");

    private double growth;
    private double phi;
    private double psi;
    private double fade;
    private double near;
    private double far;
    private double patience;
    private int attacks;
    private int ended;

    @Override
    public void read(ParameterValues values) {
        growth = values.get(GROWTH) / Calendar.MONTHS_PER_YEAR;
        phi = values.get(PHI);
        psi = values.get(PSI);
        fade = StrictMath.pow(2, -1 / values.get(MEMORY));
        near = values.get(NEAR);
        far = values.get(FAR);
        patience = values.get(PATIENCE) * Calendar.DAYS_PER_MONTH;
    }

    @Override
    public void start(World world) {
        world.firms.react();
    }

    @Override
    public void hear(World world, Event event) {
        if (event.type() == EventType.CONTRACT_ENDED) {
            ended++;
        } else {
            hearAttack(world, event);
        }
    }

    private void hearAttack(World world, Event attack) {
        if (attack.target() != TargetClass.CHINESE
                || world.region.unit(attack.unit()).isInPakistan()) {
            return;
        }
        attacks++;
        InvestorTypes types = world.find(InvestorTypes.class);
        int[] neighbours = world.neighboursOf(attack.unit());
        for (Firm firm : world.firms) {
            double reaction = types == null ? 1 : types.reaction(firm.kind);
            firm.perceive(attack, reaction * weight(firm, attack, neighbours));
        }
    }

    private double weight(Firm firm, Event attack, int[] neighbours) {
        if (firm.unit == attack.unit()) {
            return 1;
        }
        for (int neighbour : neighbours) {
            if (neighbour == firm.unit) {
                return near;
            }
        }
        return far;
    }

    @Override
    public void month(World world) {
        InvestorTypes types = world.find(InvestorTypes.class);
        Realisation realisation = world.find(Realisation.class);
        for (Firm firm : world.firms) {
            double reaction = types == null ? 1 : types.reaction(firm.kind);
            if (firm.state() == Firm.State.OPERATING && firm.committed > 0) {
                double goal = realisation == null ? firm.committed : realisation.goal(firm);
                firm.realised = Math.min(
                        Math.max(firm.realised, goal),
                        firm.realised * StrictMath.exp(growth - phi * reaction * attacks - psi * ended));
            }
            review(world, firm);
            firm.forget(fade);
        }
        attacks = 0;
        ended = 0;
    }

    private void review(World world, Firm firm) {
        if (firm.state() == Firm.State.OPERATING && firm.alarmed()) {
            firm.suspendedSince = world.now();
            firm.suspension = change(world, firm, Firm.State.SUSPENDED, EventType.FIRM_SUSPENDED, firm.alarm)
                    .id();
        } else if (firm.state() == Firm.State.SUSPENDED) {
            if (firm.perceivedRisk() < firm.tolerance / 2) {
                change(world, firm, Firm.State.OPERATING, EventType.FIRM_RESUMED, firm.suspension);
            } else if (world.now() - firm.suspendedSince > patience * firm.patience) {
                firm.committed = 0;
                firm.realised = 0;
                change(world, firm, Firm.State.WITHDRAWN, EventType.FIRM_WITHDREW, firm.suspension);
            }
        }
    }

    private static Event change(World world, Firm firm, Firm.State state, EventType type, int cause) {
        firm.become(state);
        return world.happen(type, ExposureStock.label(firm), firm.unit, cause, "");
    }
}
