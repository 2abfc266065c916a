package org.wakhan.ablation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wakhan.experiment.Points;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Scenario;

/**
 * A scenario and, after it, the same scenario once without each of some mechanisms.
 *
 * @param base the scenario; none of the mechanisms is off in it
 * @param ids the mechanisms, by point less one
 */
record SwitchedOff(Scenario base, List<String> ids) implements Points {

    SwitchedOff {
        ids = List.copyOf(ids);
    }

    @Override
    public int size() {
        return 1 + ids.size();
    }

    @Override
    public Scenario scenario(int point) {
        if (point == 0) {
            return base;
        }
        Set<String> off = new TreeSet<>(base.mechanismsOff());
        off.add(ids.get(point - 1));
        return base.copy().fromBeginning().mechanismsOff(off).make();
    }

    @Override
    public List<Parameter> uncertain() {
        return base.uncertain();
    }
}
