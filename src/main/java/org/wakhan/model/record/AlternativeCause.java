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

/** C7: officials deny an attack at first or give another cause, such as an accident. */
public final class AlternativeCause extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C7";
    private static final Purpose CAUSE = Purpose.of("record-cause");
    private static final long OFFICIALS = Streams.agent("officials");

    static final Parameter PROBABILITY = Parameter.of(
                    ID, "record.other-cause", "probability that officials give another cause than an attack first")
            .range(0, 1)
            .prior(new Law.Beta(1, 6))
            .measured("incidents.csv S001-01 (gas cylinder) and P-02 (accident); model.md C7 Beta(1, 6)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Denial or another cause first",
                    "P(another cause first) = d for an attack with casualties",
                    "incidents.csv S001-01, P-02",
                    List.of(PROBABILITY),
                    Set.of(),
                    AlternativeCause::new)
            .inArticles("001")
            .raises(RecordOutcomes.OTHER_CAUSES);

    private double probability;

    @Override
    public void read(ParameterValues values) {
        probability = values.get(PROBABILITY);
    }

    /** Whether officials give another cause first. */
    boolean first(World world, Event attack) {
        return world.streams.stream(OFFICIALS, CAUSE, world.key(attack)).open() < probability;
    }
}
