package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.China;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;

/**
 * D3: a travel advisory is raised by a step within days of harm in Afghanistan or across its border, and relaxed by a
 * step when its clock rings. Each step above the standing one takes a part of the Chinese nationals out of the country.
 */
public final class TravelAdvisory extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D3";
    private static final Purpose RAISE = Purpose.of("advisory-raise");
    private static final Purpose RECALLED = Purpose.of("advisory-recalled");
    private static final Purpose RELAX = Purpose.of("advisory-relax");

    static final Parameter DELAY = Parameter.of(
                    ID, "china.advisory.delay-max", "longest delay of an advisory, uniform from 0")
            .unit("days")
            .range(0, 30)
            .value(2)
            .measured("incidents.csv D-02 (1 day), D-12 (2 days), S001-04 (0 to 2 days)");
    static final Parameter RELAXING = Parameter.of(
                    ID, "china.advisory.relax", "hazard of relaxing the advisory by a step")
            .unit("per month")
            .range(0, 10)
            .mostly(.1, .3)
            .assumed("model.md D3: .1 to .3 a month");
    static final Parameter LEAVING = Parameter.of(
                    ID, "china.advisory.leaving", "kappa: share of staff who leave at each step")
            .range(0, 1)
            .mostly(.03, .3)
            .assumed("model.md D3: .00 to .30; a major contract followed in January 2023 (D-03)");

    static final Parameter EVACUATED = Parameter.of(
                    ID,
                    "china.advisory.border-evacuation",
                    "share of workers across the Tajik border who leave after harm there")
            .range(0, 1)
            .mostly(.2, .8)
            .assumed("model.md D3: .2 to .8; they were told to leave in November 2025 (incidents.csv D-12)");
    static final Parameter LEAST = Parameter.of(
                    ID,
                    "china.advisory.least",
                    "lowest advisory that stands in any case, a whole number; reached by a level a week")
            .range(China.STANDING_ADVISORY, China.HIGHEST_ADVISORY)
            .value(China.STANDING_ADVISORY)
            .measured("incidents.csv D-16: never below 1; 3 is a travel ban, for what-ifs");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Travel advisory",
                    "V in {1, 2, 3}: +1 within 2 days of harm; relaxes with a hazard; staff x (1 - kappa)^(V - 1);"
                            + " workers across the border x (1 - kappa_b) after harm there",
                    "incidents.csv D-02, D-12, D-16, S001-04",
                    List.of(DELAY, RELAXING, LEAVING, EVACUATED, LEAST),
                    Set.of(EventType.ATTACK),
                    TravelAdvisory::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("001")
            .raises(Outcomes.ADVISORY_DAYS)
            .lowers(Figure.average(Outcomes.STAFF))
            .lowers(Outcomes.CHINESE_ATTACKS_BORDER);

    private double delay;
    private double relaxing;
    private double leaving;
    private double evacuated;
    private int least;
    /** Weeks before the first day that have been recalled. */
    private int recalled;

    private @Nullable Clocks clock;

    @Override
    public void read(ParameterValues values) {
        delay = values.get(DELAY);
        relaxing = values.get(RELAXING) / Calendar.DAYS_PER_MONTH;
        leaving = values.get(LEAVING);
        evacuated = values.get(EVACUATED);
        least = (int) Math.rint(values.get(LEAST));
    }

    @Override
    public void start(World world) {
        world.china.leaving = leaving;
        clock = world.clocks(new long[] {world.china.name}, RELAX, (now, zero, count) -> relax(now));
    }

    @Override
    public void recall(World world, EventType type, Incident attack) {
        if (type == EventType.ATTACK && !attack.inPakistan()) {
            if (!attack.inAfghanistan()) {
                evacuateBorder(world);
            }
            world.china.advisory = Math.min(China.HIGHEST_ADVISORY, world.china.advisory + 1);
            world.chronicle.dwell();
        }
    }

    @Override
    public void recallWeek(World world) {
        week(world);
        double kept = StrictMath.exp(-relaxing * Calendar.DAYS_PER_WEEK);
        Stream stream = world.streams.stream(world.china.name, RECALLED, recalled++);
        if (world.china.advisory > least && !stream.chance(kept)) {
            world.china.advisory--;
            world.chronicle.dwell();
        }
    }

    /** Workers across the border come back at the pace at which the advisory relaxes. */
    @Override
    public void week(World world) {
        double back = 1 - StrictMath.exp(-relaxing * Calendar.DAYS_PER_WEEK);
        world.china.borderWorkers += back * (1 - world.china.borderWorkers);
    }

    @Override
    public void review(World world) {
        world.china.leaving = leaving;
        if (world.china.advisory < least) {
            change(world, 1, EventType.ADVISORY_RAISED, Event.NO_CAUSE);
        }
    }

    @Override
    public void hear(World world, Event attack) {
        if (attack.harmedChineseNationals() && !world.region.unit(attack.unit()).isInPakistan()) {
            Stream stream = world.streams.stream(world.china.name, RAISE, world.key(attack));
            world.later(delay * stream.open(), later -> raise(later, attack));
        }
    }

    @Override
    public void hazards(World world) {
        if (clock != null) {
            clock.hazard(0, world.china.advisory > least ? relaxing : 0);
        }
    }

    private void raise(World world, Event attack) {
        if (!world.region.unit(attack.unit()).isProvince()) {
            evacuateBorder(world);
        }
        if (world.china.advisory < China.HIGHEST_ADVISORY) {
            change(world, 1, EventType.ADVISORY_RAISED, attack.id());
        }
    }

    private void evacuateBorder(World world) {
        world.china.borderWorkers *= 1 - evacuated;
    }

    private void relax(World world) {
        change(world, -1, EventType.ADVISORY_RELAXED, Event.NO_CAUSE);
    }

    private void change(World world, int step, EventType type, int cause) {
        world.china.advisory += step;
        world.chronicle.dwell();
        hazards(world);
        world.happen(type, "China", Event.NOWHERE, cause, "level " + world.china.advisory);
    }
}
