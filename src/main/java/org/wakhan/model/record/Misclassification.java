package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * C9: the press takes some crimes for attacks.
 *
 * <p>Beside each true press report stands a false one with the odds f / (1 - f), so that a share f of all reports is
 * false. It stands where and when the press reports an attack: crimes are no part of the model.
 */
public final class Misclassification extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C9";
    private static final Purpose CRIME = Purpose.of("record-crime");
    private static final long PRESS = Streams.agent("press");

    static final Parameter SHARE = Parameter.of(
                    ID, "record.press.false-share", "share of press reports of attacks that are of crimes")
            .range(0, .5)
            .mostly(.01, .1)
            .assumed("model.md C9: .01 to .10; article 003 took an individual's crime for terrorism");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Crime taken for an attack",
                    "false reports per true report = f / (1 - f)",
                    "article 003",
                    List.of(SHARE),
                    Set.of(),
                    Misclassification::new)
            .inArticles("003")
            .raises(RecordOutcomes.CRIMES_AS_ATTACKS);

    private double odds;

    @Override
    public void read(ParameterValues values) {
        double share = values.get(SHARE);
        odds = share / (1 - share);
    }

    /** Whether a false report stands beside that of an attack. */
    boolean beside(World world, Event attack) {
        return world.streams.stream(PRESS, CRIME, world.key(attack)).open() < odds;
    }
}
