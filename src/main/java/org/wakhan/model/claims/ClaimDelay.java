package org.wakhan.model.claims;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Stream;

/** C2: days between an attack and its claim, geometric; without it claims come at once. */
public final class ClaimDelay extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C2";

    static final Parameter MEAN = Parameter.of(ID, "claim.delay-mean", "mean days from an attack to its claim")
            .unit("days")
            .range(0, 60)
            .mostly(.6, 1.6)
            .measured(
                    "incidents.csv: 1, 0 to 1 and 2 days (S000-02, S001-02, E-23); model.md C2: 1 and 2 days more (E-26, E-30)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Delay of a claim",
                    "days ~ Geometric(mean m), from 0",
                    "incidents.csv S000-02, S001-02, E-23; model.md C2",
                    List.of(MEAN),
                    Set.of(),
                    ClaimDelay::new)
            .inArticles("000", "001")
            .lowers(Outcomes.CLAIMS);

    /** Logarithm of the probability of one more day; 0 where claims do not wait. */
    private double perDay;

    @Override
    public void read(ParameterValues values) {
        double mean = values.get(MEAN);
        perDay = mean > 0 ? StrictMath.log(mean / (1 + mean)) : 0;
    }

    /** Whole days, geometric from 0, by inverse transform. */
    double days(Stream stream) {
        double uniform = stream.open();
        return perDay < 0 ? Math.floor(StrictMath.log(uniform) / perDay) : 0;
    }
}
