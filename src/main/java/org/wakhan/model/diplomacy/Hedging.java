package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * D6: China talks to all sides. The more of its engagement goes to others than Kabul, the less its pressure moves there,
 * and the less attacks do to relations.
 */
public final class Hedging extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D6";

    static final Parameter SPLIT = Parameter.of(
                    ID, "china.hedging.split", "share of engagement that goes to other sides than the authorities")
            .range(0, 1)
            .prior(new Law.Uniform(.3, .7))
            .assumed("model.md D6: .3 to .7; incidents.csv S004-05, S004-01: both sides within twelve days");
    static final Parameter LEVERAGE = Parameter.of(
                    ID, "china.hedging.leverage-loss", "leverage lost where all engagement goes to others")
            .range(0, 1)
            .prior(new Law.Uniform(0, .5))
            .assumed("sign argued by article 004, size unknown");
    static final Parameter ROBUSTNESS = Parameter.of(
                    ID, "china.hedging.robustness", "effect of attacks on relations lost where all goes to others")
            .range(0, 1)
            .prior(new Law.Uniform(0, .5))
            .assumed("sign argued by article 004, size unknown");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Hedging",
                    "demand weight x (1 - a split); xi x (1 - b split)",
                    "incidents.csv S004-01, S004-05",
                    List.of(SPLIT, LEVERAGE, ROBUSTNESS),
                    Set.of(),
                    Hedging::new)
            .inArticles("004")
            .lowers(Figure.average(Outcomes.SECURITY_CHINESE_SITES))
            .raises(Figure.average(Outcomes.RELATIONS_LEVEL));

    private double leverage;
    private double sensitivity;

    @Override
    public void read(ParameterValues values) {
        leverage = 1 - values.get(LEVERAGE) * values.get(SPLIT);
        sensitivity = 1 - values.get(ROBUSTNESS) * values.get(SPLIT);
    }

    @Override
    public void hazards(World world) {
        world.china.leverage = leverage;
        world.china.sensitivity = sensitivity;
    }
}
