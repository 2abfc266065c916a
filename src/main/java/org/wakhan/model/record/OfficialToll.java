package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.wakhan.history.Event;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Sampler;
import org.wakhan.random.Streams;

/** C6: officials report a share of the casualties, less where members of the authorities are the victims. */
public final class OfficialToll extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C6";
    private static final Purpose SHARE = Purpose.of("record-official");
    private static final long OFFICIALS = Streams.agent("officials");

    static final Parameter OTHERS = mean("others", "others are the victims")
            .prior(new Law.Beta(12, 3))
            .measured("incidents.csv S001-01, E-28: 7 of 7 and 10 of 12; model.md C6: mean .7 over all attacks");
    static final Parameter AUTHORITIES = mean("authorities", "members of the authorities are the victims")
            .prior(new Law.Beta(5, 5))
            .measured("incidents.csv E-22, E-30, E-26: 3 of 20, 8 of 19 and 6 of 7 (model.md C6)");
    static final Parameter CONCENTRATION = Parameter.of(
                    ID, "record.official.concentration", "sum of the parameters of the Beta law of one attack's share")
            .range(.1, 1000)
            .value(4)
            .measured("incidents.csv S001-01, E-22, E-26, E-28, E-30: single shares from .15 to 1");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Official under-report",
                    "reported = true x Beta(m c, (1 - m) c), m lower where members of the authorities are victims",
                    "incidents.csv E-22, E-26, E-28, E-30, S001-01",
                    List.of(OTHERS, AUTHORITIES, CONCENTRATION),
                    Set.of(),
                    OfficialToll::new)
            .inArticles("001")
            .lowers(RecordOutcomes.OFFICIAL_CASUALTIES);

    private Sampler others = new Sampler(random -> ChengBetaSampler.of(random, 1, 1));
    private Sampler authorities = others;

    private static Parameter.Draft mean(String key, String when) {
        return Parameter.of(
                        ID, "record.official." + key, "mean share of casualties that officials report where " + when)
                .range(.001, .999);
    }

    @Override
    public void read(ParameterValues values) {
        others = share(values.get(OTHERS), values.get(CONCENTRATION));
        authorities = share(values.get(AUTHORITIES), values.get(CONCENTRATION));
    }

    private static Sampler share(double mean, double concentration) {
        return new Sampler(random -> ChengBetaSampler.of(random, mean * concentration, (1 - mean) * concentration));
    }

    /** Share of an attack's casualties that officials report. The draws of each attack are its own stream's. */
    double share(World world, Event attack) {
        Sampler share = attack.target() == TargetClass.AUTHORITIES ? authorities : others;
        return share.draw(world.streams.stream(OFFICIALS, SHARE, world.key(attack)));
    }
}
