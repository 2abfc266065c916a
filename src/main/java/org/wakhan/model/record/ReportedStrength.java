package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/** C8: states of the region report an organisation as stronger than it is; the UN errs to both sides. */
public final class ReportedStrength extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C8";

    static final Parameter STATES = bias("states", "states of the region")
            .mostly(1, 3)
            .measured("aggregates.csv: Strength, ISIS-K (CSTO claim); 6,500 in 2023 against 2,000 to 3,500 of the UN"
                    + " (aggregates.csv: Strength, ISIS-K, 2024-07-10); model.md C8 1 to 3");
    static final Parameter UN = bias("un", "the UN Monitoring Team")
            .prior(new Law.LogNormal(1, .2))
            .assumed("the model's strength is set by UN figures; their own ranges span a factor of 2 to 3");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Threat inflation by states",
                    "reported strength = S x bias of the source",
                    "aggregates.csv, Strength; incidents.csv S003-01",
                    List.of(STATES, UN),
                    Set.of(),
                    ReportedStrength::new)
            .inArticles("003")
            .raises(Figure.average(RecordOutcomes.STRENGTH_ISIS_K_STATES));

    private double states;
    private double un;

    private static Parameter.Draft bias(String key, String who) {
        return Parameter.of(ID, "record.strength." + key, "strength of ISIS-K as reported by " + who + " over the true")
                .unit("ratio")
                .range(.05, 50);
    }

    @Override
    public void read(ParameterValues values) {
        states = values.get(STATES);
        un = values.get(UN);
    }

    /** Strength that states report, over the true one. */
    double states() {
        return states;
    }

    /** Strength that the UN reports, over the true one. */
    double un() {
        return un;
    }
}
