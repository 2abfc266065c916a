package org.wakhan.model.diplomacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.China;
import org.wakhan.model.authorities.Assurance;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;

/**
 * D5: relations climb a ladder: 0 embassy kept, 1 visits, 2 contracts, 3 ambassador sent, 4 ambassador accepted, 5
 * recognition.
 *
 * <p>Hazard of the next step = h exp(-xi recent attacks + zeta (credibility - 1/2)), 0 where China's conditions are not met
 * (D7). For the step to recognition the hazard is also times exp(peer effect) once another state has recognised the
 * authorities. It never steps down while D4 holds: none of the documented attacks was followed by a downgrade.
 */
public final class RelationsLadder extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D5";
    private static final Purpose STEP = Purpose.of("relations-step");
    private static final Purpose DOWNGRADE = Purpose.of("relations-downgrade");
    /** The documented steps 1 to 4, by incident. */
    private static final List<String> STEPS = List.of("S002-05", "D-03", "S000-07", "D-05");

    /** Recognition by another state: Russia's in July 2025, which no source in hand confirms. */
    private static final String PEER = "D-11";

    private static final List<String> NAMES =
            List.of("embassy kept", "visits", "contracts", "ambassador sent", "ambassador accepted", "recognition");
    /** By definition: in the middle of its range credibility neither helps nor hinders. */
    private static final double NEUTRAL_CREDIBILITY = .5;

    static final Parameter HAZARD = Parameter.of(
                    ID,
                    "china.relations.hazard",
                    "hazard of a step below recognition, without attacks and at a credibility of one half")
            .unit("per month")
            .range(0, 10)
            .prior(new Law.Gamma(4.5, 25.1))
            .measured(
                    "incidents.csv S002-05, D-03, S000-07, D-05: 4 steps in 29.5 months from the takeover, times .85, the"
                            + " mean effect of attacks and credibility in these months of the baseline");
    static final Parameter RECOGNITION = Parameter.of(ID, "china.relations.recognition", "hazard of recognition")
            .unit("per year")
            .range(0, 10)
            .prior(new Law.Uniform(0, .1))
            .assumed("model.md D5: .00 to .10 a year; not granted since January 2024");
    static final Parameter XI = Parameter.of(
                    ID, "china.relations.attack-effect", "xi: fall of the log hazard per recent attack")
            .range(0, 5)
            .prior(new Law.Uniform(0, 1))
            .assumed("model.md D5: 0 to 1; cannot be identified");
    static final Parameter ZETA = Parameter.of(
                    ID, "china.relations.credibility-effect", "zeta: effect of the credibility of assurances")
            .range(0, 5)
            .prior(new Law.Uniform(0, 2))
            .assumed("articles 000 and 004: recognition is tied to action against ETIM; no figure");
    static final Parameter PEERS = Parameter.of(
                    ID,
                    "china.relations.peer-effect",
                    "rise of the log hazard of recognition once another state has recognised the authorities")
            .range(-3, 3)
            .prior(new Law.Normal(.25, .5))
            .assumed("model.md D5: recognition by Russia, itself unsourced, raises it; China had not followed"
                    + " eight months later, so a fall is not excluded; no figure");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Ladder of relations",
                    "h exp(-xi recent attacks + zeta (credibility - 1/2)), for recognition x exp(peer effect) after a peer's",
                    "incidents.csv S002-05, D-03, S000-07, D-05, D-11",
                    List.of(HAZARD, RECOGNITION, XI, ZETA, PEERS),
                    Set.of(EventType.ATTACK),
                    RelationsLadder::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("000", "002", "004")
            .raises(Figure.average(Outcomes.RELATIONS_LEVEL));

    private double hazard;
    private double recognition;
    private double xi;
    private double zeta;
    private double peers;
    private boolean peerRecognised;
    private double downgrade;
    private @Nullable Clocks clock;

    @Override
    public void read(ParameterValues values) {
        hazard = values.get(HAZARD) / Calendar.DAYS_PER_MONTH;
        recognition = values.get(RECOGNITION) / Calendar.DAYS_PER_YEAR;
        xi = values.get(XI);
        zeta = values.get(ZETA);
        peers = values.get(PEERS);
        downgrade = values.get(ContinuedSupport.DOWNGRADE);
    }

    /** The level reached by the start date in the documented history. */
    @Override
    public void start(World world) {
        LocalDate start = world.calendar.start();
        for (String step : STEPS) {
            if (!world.evidence.incident(step).from().isAfter(start)) {
                world.china.relations++;
            }
        }
        clock = world.clocks(new long[] {world.china.name}, STEP, (now, zero, count) -> climb(now));
        double day = world.calendar.day(world.evidence.incident(PEER).from());
        peerRecognised = day <= 0;
        if (!peerRecognised) {
            world.later(day, this::seePeer);
        }
    }

    private void seePeer(World world) {
        peerRecognised = true;
        hazards(world);
    }

    @Override
    public void hazards(World world) {
        if (clock == null) {
            return;
        }
        China china = world.china;
        double base = hazard;
        if (china.relations >= China.RECOGNITION - 1) {
            double followed = recognition * (peerRecognised ? StrictMath.exp(peers) : 1);
            base = china.relations < China.RECOGNITION ? followed : 0;
        }
        boolean assured = world.find(Assurance.class) != null;
        double credibility = assured ? world.authorities.credibility : NEUTRAL_CREDIBILITY;
        double effect = zeta * (credibility - NEUTRAL_CREDIBILITY) - xi * china.sensitivity * china.recentAttacks;
        clock.hazard(0, china.conditionsMet ? base * StrictMath.exp(effect) : 0);
    }

    /** Without D4 an attack may lower the level by a step. */
    @Override
    public void hear(World world, Event attack) {
        if (attack.harmedChineseNationals()
                && !world.region.unit(attack.unit()).isInPakistan()
                && world.find(ContinuedSupport.class) == null) {
            Stream stream = world.streams.stream(world.china.name, DOWNGRADE, world.key(attack));
            if (stream.chance(downgrade) && world.china.relations > 0) {
                world.china.relations--;
                hazards(world);
                world.happen(
                        EventType.RELATIONS_DOWNGRADE,
                        "China",
                        Event.NOWHERE,
                        attack.id(),
                        NAMES.get(world.china.relations));
            }
        }
    }

    private void climb(World world) {
        world.china.relations++;
        hazards(world);
        world.happen(
                EventType.RELATIONS_STEP, "China", Event.NOWHERE, Event.NO_CAUSE, NAMES.get(world.china.relations));
    }
}
