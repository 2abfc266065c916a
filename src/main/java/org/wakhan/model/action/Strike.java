package org.wakhan.model.action;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.violence.AttackSeverity;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Toll;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Unit;

/** What every attack has in common, whoever's clock rang: a toll and a line in the chronicle. */
public final class Strike extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "I3";
    private static final long ATTACK = Streams.agent("attack");
    private static final Purpose SEVERITY = Purpose.of("attack-severity");

    static final Parameter FLAT_TOLL = Parameter.of(
                    ID, "severity.flat", "deaths of every attack where A9 is switched off")
            .unit("persons")
            .range(0, 500)
            .value(2)
            .measured(
                    "ucdp_country_year.csv: 453 + 65 + 53 one-sided deaths in 2022 to 2024; about 230 ISIS-K attacks (UN,"
                            + " most of them from rows that are recalled without a source)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            ID,
            "Attack",
            "an attack has an organisation, a unit, a target class and a toll",
            "-",
            List.of(FLAT_TOLL),
            Set.of(),
            Strike::new);

    private int flat;

    @Override
    public void read(ParameterValues values) {
        flat = (int) Math.rint(values.get(FLAT_TOLL));
    }

    /**
     * An attack happens now.
     *
     * @param agent whose clock rang
     * @param count how often it had rung before
     */
    public static Event now(
            World world, Organisation organisation, int unit, TargetClass target, long agent, int count) {
        Stream stream = world.streams.stream(agent, SEVERITY, count);
        Unit where = world.region.unit(unit);
        AttackSeverity severity = world.find(AttackSeverity.class);
        String word = "";
        Toll toll;
        if (severity == null) {
            toll = flat(world, target);
        } else {
            AttackSeverity.Class type = severity.type(organisation, target, where, stream);
            toll = severity.toll(type, target, where, stream);
            word = type.word();
        }
        return world.happen(
                EventType.ATTACK,
                organisation.label(),
                unit,
                target,
                toll,
                Event.NO_CAUSE,
                word,
                Streams.agent(ATTACK, agent, count));
    }

    private static Toll flat(World world, TargetClass target) {
        Strike strike = world.find(Strike.class);
        int killed = strike == null ? 0 : strike.flat;
        int chinese = target == TargetClass.CHINESE ? killed : 0;
        return new Toll(killed, killed, chinese, chinese);
    }
}
