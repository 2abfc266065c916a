package org.wakhan.experiment;

import java.util.List;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Scenario;

/**
 * A scenario as the only point of its experiment.
 *
 * @param base the scenario
 */
record OnePoint(Scenario base) implements Points {

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Scenario scenario(int point) {
        if (point != 0) {
            throw new IndexOutOfBoundsException("There is no point " + point + "; the only one is 0.");
        }
        return base;
    }

    @Override
    public List<Parameter> uncertain() {
        return base.uncertain();
    }
}
