package org.wakhan.model.context;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.targeting.ChineseTargetShare;
import org.wakhan.model.targeting.ExposureHazard;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * G1: in the days after public contact between China and the authorities the intensity on Chinese targets is multiplied
 * by tau. A hypothesis that was formed after the fact: tau is centred on 1.
 */
public final class ContactTiming extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G1";

    static final Parameter TAU = Parameter.of(
                    ID, "timing.contact-factor", "tau: factor on attacks on Chinese nationals after public contact")
            .unit("ratio")
            .range(.05, 20)
            .prior(new Law.LogNormal(1, .4))
            .assumed("2 of 3 attacks within a day of contact; chance alone gives that with .05 to .15; found post hoc");
    static final Parameter WINDOW = Parameter.of(ID, "timing.contact-window", "days for which it holds")
            .unit("days")
            .range(.1, 60)
            .value(3)
            .assumed("model.md G1: 3 days");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Attack right after public contact",
                    "pi and h (B1, B2) x tau for 3 days after a step in relations, a contract or an assurance",
                    "article 000; incidents.csv D-01, S002-02, S000-01",
                    List.of(TAU, WINDOW),
                    Set.of(EventType.RELATIONS_STEP, EventType.CONTRACT, EventType.ASSURANCE),
                    ContactTiming::new)
            .inArticles("000")
            .moves(Figure.total(Outcomes.CHINESE_ATTACKS_INSIDE), "tau is centred on 1");

    private double tau;
    private double window;

    @Override
    public void read(ParameterValues values) {
        tau = values.get(TAU);
        window = values.get(WINDOW);
    }

    @Override
    public void hear(World world, Event contact) {
        count(world, 1);
        world.later(window, later -> count(later, -1));
    }

    @Override
    public void hazards(World world) {
        world.publicity.timing = world.publicity.freshContacts > 0 ? tau : 1;
    }

    /** A window opens or closes: the hazards that it bears on follow at once. */
    private void count(World world, int step) {
        world.publicity.freshContacts += step;
        hazards(world);
        ChineseTargetShare share = world.find(ChineseTargetShare.class);
        ExposureHazard exposure = world.find(ExposureHazard.class);
        if (share != null) {
            share.hazards(world);
        }
        if (exposure != null) {
            exposure.hazards(world);
        }
    }
}
