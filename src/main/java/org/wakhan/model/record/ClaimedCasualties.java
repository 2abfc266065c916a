package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** C5: claims state more casualties than there were, by a log-normal factor of each claim. */
public final class ClaimedCasualties extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C5";
    private static final Purpose FIRST = Purpose.of("record-claimed");
    private static final Purpose RIVAL = Purpose.of("record-claimed-by-rival");
    private static final long CLAIM = Streams.agent("claim");

    static final Parameter MEDIAN = Parameter.of(ID, "record.claim.inflation", "median of claimed over true casualties")
            .unit("ratio")
            .range(.1, 20)
            .prior(new Law.LogNormal(1.35, .12))
            .measured("incidents.csv S001-02, S002-02, E-26, E-17: claimed 25 of 20, 30 of 21, 45 of 36, 20 of 6");
    static final Parameter SPREAD = Parameter.of(
                    ID, "record.claim.inflation-spread", "standard deviation of log claimed over true casualties")
            .range(0, 3)
            .value(.4)
            .measured(
                    "incidents.csv S001-02, S002-02, E-17, E-26: logarithms .22, .36, 1.20, .22; model.md C5: 1.1 to 3.3");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Claimed casualties",
                    "claimed = true x LogNormal(median m, sigma)",
                    "incidents.csv S001-02, E-17, E-26",
                    List.of(MEDIAN, SPREAD),
                    Set.of(),
                    ClaimedCasualties::new)
            .inArticles("001")
            .raises(RecordOutcomes.CLAIMED_CASUALTIES);

    private double median;
    private double spread;

    @Override
    public void read(ParameterValues values) {
        median = values.get(MEDIAN);
        spread = values.get(SPREAD);
    }

    /**
     * Claimed over true casualties of one claim.
     *
     * @param rival whether it is a rival claim
     */
    double factor(World world, Event attack, boolean rival) {
        Purpose purpose = rival ? RIVAL : FIRST;
        return median
                * StrictMath.exp(spread
                        * world.streams.stream(CLAIM, purpose, world.key(attack))
                                .gaussian());
    }
}
