package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * B5: attacks on foreign targets come in runs. After an attack of ISIS-K on foreign or Chinese targets the shares of both
 * classes in its attacks are higher, and fall back over three to four months.
 *
 * <p>Factor = (1 + (m - 1) r) / (1 + (m - 1) r0), where r is 1 right after such an attack and fades, and r0 is its mean,
 * so that the measured shares hold on average and the run moves attacks in time only.
 */
public final class ForeignTargetRun extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B5";

    static final Parameter MULTIPLIER = Parameter.of(
                    ID, "isis-k.foreign-run.multiplier", "m: share of foreign targets right after an attack over usual")
            .unit("ratio")
            .range(1, 20)
            .mostly(1.05, 4)
            .assumed("model.md B5: 1 to 4; one run: 5 Sep, 2 Dec and 12 Dec 2022 (incidents.csv E-11, E-13, S002-02)");
    static final Parameter DURATION = Parameter.of(
                    ID, "isis-k.foreign-run.duration", "time in which the rise falls to 37 %")
            .unit("months")
            .range(.1, 60)
            .mostly(3, 4)
            .assumed("model.md B5: 3 to 4 months; one run");
    static final Parameter USUAL = Parameter.of(ID, "isis-k.foreign-run.usual", "r0: mean of the memory of the run")
            .range(0, 1)
            .value(.5)
            .assumed(
                    "normalises the run: 17 such attacks in 54 months of the baseline, most of them early; model.md B5");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Run on foreign targets",
                    "shares of foreign and Chinese targets x (1 + (m - 1) r) / (1 + (m - 1) r0), r = e^(-t/duration)",
                    "incidents.csv E-11, E-13, S002-02",
                    List.of(MULTIPLIER, DURATION, USUAL),
                    Set.of(EventType.ATTACK),
                    ForeignTargetRun::new)
            .hearingAttacksOn(TargetClass.FOREIGN, TargetClass.CHINESE)
            .inArticles("000")
            .raises(Figure.dispersion(Outcomes.attacksOn(TargetClass.FOREIGN)));

    private double rise;
    private double fade;
    private double usual;
    private double memory;

    @Override
    public void read(ParameterValues values) {
        rise = values.get(MULTIPLIER) - 1;
        fade = StrictMath.exp(-Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(DURATION));
        usual = values.get(USUAL);
    }

    /** The start is neither in a run nor long after one. */
    @Override
    public void start(World world) {
        memory = usual;
    }

    /** Attacks by ISIS-K on Chinese nationals; those on other foreign targets are not recalled. */
    @Override
    public void recall(World world, EventType type, Incident attack) {
        if (type == EventType.ATTACK && attack.actor().startsWith(Organisation.ISIS_K.label())) {
            memory = 1;
        }
    }

    @Override
    public void recallWeek(World world) {
        week(world);
    }

    @Override
    public void week(World world) {
        memory *= fade;
    }

    @Override
    public void hear(World world, Event attack) {
        boolean foreign = attack.target() == TargetClass.FOREIGN || attack.target() == TargetClass.CHINESE;
        if (foreign && attack.actor().equals(Organisation.ISIS_K.label())) {
            memory = 1;
        }
    }

    @Override
    public void hazards(World world) {
        world.organisation(Organisation.ISIS_K).foreignFocus = (1 + rise * memory) / (1 + rise * usual);
    }
}
