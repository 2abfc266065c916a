package org.wakhan.model.investment;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * F5: state firms are slow, insured and large; traders are fast and small. Without it all firms are alike: traders with
 * the mean staff and reaction.
 */
public final class InvestorTypes extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F5";

    static final Parameter TRADERS = Parameter.of(ID, "firms.trader-share", "share of traders among firms")
            .range(0, 1)
            .onlyAtStart()
            .prior(new Law.Uniform(.5, .9))
            .assumed("article 001: hundreds of traders; model.md F5: .5 to .9");
    static final Parameter TRADER_STAFF = Parameter.of(ID, "firms.staff.trader", "Chinese nationals with a trader")
            .unit("persons")
            .range(.1, 1000)
            .onlyAtStart()
            .mostly(2, 4.5)
            .assumed("with the staff of state firms gives about 500 persons in about 100 firms (article 001)");
    static final Parameter STATE_STAFF = Parameter.of(ID, "firms.staff.state", "Chinese nationals with a state firm")
            .unit("persons")
            .range(.1, 5000)
            .onlyAtStart()
            .mostly(6, 17)
            .assumed("with the staff of traders gives about 500 persons in about 100 firms (article 001)");
    static final Parameter TRADER_REACTION = reaction("trader", 1, 2.25);
    static final Parameter STATE_REACTION = reaction("state", .25, 1);

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Investor types",
                    "two types with staff and reaction of their own",
                    "article 001",
                    List.of(TRADERS, TRADER_STAFF, STATE_STAFF, TRADER_REACTION, STATE_REACTION),
                    Set.of(),
                    InvestorTypes::new)
            .inArticles("001")
            .moves(Figure.average(Outcomes.STAFF), "traders are small and many, state firms large and few");

    private double traders;
    private double traderStaff;
    private double stateStaff;
    private double traderReaction;
    private double stateReaction;

    private static Parameter reaction(String kind, double low, double high) {
        return Parameter.of(ID, "firms.reaction." + kind, "reaction to attacks of a " + kind + " firm against the mean")
                .unit("ratio")
                .range(0, 100)
                .mostly(low, high)
                .assumed("order known (traders leave first), sizes not");
    }

    @Override
    public void read(ParameterValues values) {
        traders = values.get(TRADERS);
        traderStaff = values.get(TRADER_STAFF);
        stateStaff = values.get(STATE_STAFF);
        traderReaction = values.get(TRADER_REACTION);
        stateReaction = values.get(STATE_REACTION);
    }

    Firm.Kind kind(double uniform) {
        return uniform < traders ? Firm.Kind.TRADER : Firm.Kind.STATE;
    }

    double staff(Firm.Kind kind) {
        return kind == Firm.Kind.TRADER ? traderStaff : stateStaff;
    }

    double reaction(Firm.Kind kind) {
        return kind == Firm.Kind.TRADER ? traderReaction : stateReaction;
    }

    /** The log-normal spread of staff between firms of a kind, a factor with median 1. */
    static double spread(double gaussian, double sigma) {
        return StrictMath.exp(sigma * gaussian);
    }
}
