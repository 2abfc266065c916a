package org.wakhan.model.investment;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * F3: of what is pledged only a part is spent, and slowly, in proportion to the staff that a travel advisory (D3) leaves.
 * Without it pledges are spent at once.
 */
public final class Realisation extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F3";

    static final Parameter SHARE = Parameter.of(
                    ID, "investment.realised-share", "rho: share of pledged capital that is spent in the end")
            .range(0, 1)
            .mostly(.05, .4)
            .assumed("model.md F3: .05 to .40; the Amu Darya contract ended for under-investment (D-08)");
    static final Parameter TIME = Parameter.of(
                    ID, "investment.realisation-time", "time in which 63 % of that share is spent")
            .unit("years")
            .range(.1, 50)
            .mostly(2, 8)
            .assumed(
                    "contracts of 3 to 30 years; Mes Aynak without production since 2008 (aggregates.csv: Economy, Mes Aynak)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Pledge and realisation",
                    "realised' = realised + present (rho pledged - realised) / time",
                    "incidents.csv D-03, D-08",
                    List.of(SHARE, TIME),
                    Set.of(),
                    Realisation::new)
            .inArticles("001")
            .lowers(Figure.average(Outcomes.CAPITAL_REALISED));

    private double share;
    private double years;

    @Override
    public void read(ParameterValues values) {
        share = values.get(SHARE);
        years = values.get(TIME);
    }

    /** What has been spent of a contract by the start, million USD. */
    double realised(StandingContract contract) {
        return share * contract.value() * (1 - StrictMath.exp(-contract.years() / years));
    }

    @Override
    public void month(World world) {
        double part = 1 - StrictMath.exp(-1 / (years * Calendar.MONTHS_PER_YEAR));
        for (Firm firm : world.firms) {
            double goal = goal(firm);
            if (firm.state() == Firm.State.OPERATING && goal > firm.realised) {
                firm.realised += world.china.present() * part * (goal - firm.realised);
            }
        }
    }

    /** What a firm spends in the end of what it has pledged, million USD. */
    double goal(Firm firm) {
        return share * firm.committed;
    }
}
