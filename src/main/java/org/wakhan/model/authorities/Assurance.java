package org.wakhan.model.authorities;

import java.util.List;
import java.util.Set;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.Authorities;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;

/**
 * E1: after a protest the authorities assure China of its nationals' safety; the assurance cuts pressure as far as it is
 * believed, and each attack on Chinese nationals from Afghan soil costs credibility.
 */
public final class Assurance extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E1";
    private static final Purpose ASSURANCE = Purpose.of("assurance");

    static final Parameter CUT = Parameter.of(
                    ID, "taliban.assurance.cut", "fall of pressure from a fully credible assurance")
            .range(0, 1)
            .mostly(.1, .5)
            .assumed("model.md E1: .1 to .5; cannot be identified");
    static final Parameter LOSS = Parameter.of(ID, "taliban.assurance.loss", "loss of credibility with each attack")
            .range(0, 1)
            .mostly(.1, .5)
            .assumed("model.md E1: .1 to .5; cannot be identified");
    static final Parameter HALF_LIFE = Parameter.of(ID, "taliban.assurance.half-life", "half-life of lost credibility")
            .unit("months")
            .range(1, 120)
            .mostly(6, 18)
            .assumed("model.md E1: 6 to 18 months");
    static final Parameter RESTING = Parameter.of(
                    ID, "taliban.assurance.resting", "credibility without attacks, ETIM/TIP hosted")
            .range(0, 1)
            .prior(new Law.Beta(5, 5))
            .assumed("assurances of 2021, 2022 and 2023 were welcomed and repeated (S004-02, S002-05, S002-01)");
    static final Parameter POLICY_EFFECT = Parameter.of(
                    ID,
                    "taliban.assurance.tip-effect",
                    "rise of resting credibility where ETIM/TIP is expelled; half where relocated")
            .range(0, 1)
            .mostly(.05, .4)
            .assumed("China's clear line on ETIM (S004-03, D-10); no figure");
    static final Parameter DELAY = Parameter.of(
                    ID, "taliban.assurance.delay-mean", "mean days from a protest to an assurance")
            .unit("days")
            .range(0, 120)
            .mostly(1, 10)
            .assumed("not documented to the day");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Assurance",
                    "pressure x (1 - cut x credibility); credibility x (1 - loss) with each attack, returning with a half-life",
                    "incidents.csv S004-02, S002-05, S002-01",
                    List.of(CUT, LOSS, HALF_LIFE, RESTING, POLICY_EFFECT, DELAY),
                    Set.of(EventType.ATTACK, EventType.PROTEST),
                    Assurance::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("002", "004")
            .raises(Outcomes.ASSURANCES)
            .lowers(Figure.average(Outcomes.PRESSURE));

    private double cut;
    private double loss;
    private double recovery;
    private double resting;
    private double policyEffect;
    private double delay;

    @Override
    public void read(ParameterValues values) {
        cut = values.get(CUT);
        loss = values.get(LOSS);
        recovery = 1 - StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(HALF_LIFE));
        resting = values.get(RESTING);
        policyEffect = values.get(POLICY_EFFECT);
        delay = values.get(DELAY);
    }

    @Override
    public void start(World world) {
        world.authorities.credibility = resting(world.authorities.tipPolicy);
    }

    @Override
    public void recall(World world, EventType type, Incident attack) {
        if (attack.inPakistan()) {
            return;
        }
        if (type == EventType.ASSURANCE) {
            world.china.pressure *= 1 - cut * world.authorities.credibility;
        } else if (type == EventType.ATTACK) {
            world.authorities.credibility *= 1 - loss;
        }
    }

    @Override
    public void recallWeek(World world) {
        week(world);
    }

    @Override
    public void week(World world) {
        Authorities authorities = world.authorities;
        authorities.credibility += recovery * (resting(authorities.tipPolicy) - authorities.credibility);
    }

    @Override
    public void hear(World world, Event event) {
        if (event.type() == EventType.PROTEST) {
            hearProtest(world, event);
        } else if (event.harmedChineseNationals() && fromAfghanSoil(world, event)) {
            world.authorities.credibility *= 1 - loss;
        }
    }

    private void hearProtest(World world, Event protest) {
        Event attack = world.chronicle.event(protest.cause());
        if (fromAfghanSoil(world, attack)) {
            Stream stream = world.streams.stream(world.china.name, ASSURANCE, world.key(attack));
            world.later(delay * stream.exponential(), later -> assure(later, protest));
        }
    }

    private void assure(World world, Event protest) {
        world.china.pressure *= 1 - cut * world.authorities.credibility;
        world.happen(EventType.ASSURANCE, "Taliban authorities", Event.NOWHERE, protest.id(), "");
    }

    private double resting(TipPolicy policy) {
        double gain = switch (policy) {
            case HOST -> 0;
            case RELOCATE -> policyEffect / 2;
            case EXPEL -> policyEffect;
        };
        return Math.min(1, resting + gain);
    }

    private static boolean fromAfghanSoil(World world, Event attack) {
        return !world.region.unit(attack.unit()).isInPakistan();
    }
}
