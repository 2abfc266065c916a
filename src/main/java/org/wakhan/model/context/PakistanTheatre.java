package org.wakhan.model.context;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.action.Strike;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** G3: attacks on Chinese nationals in Pakistan by BLA and TTP, exogenous; they raise China's concern at large. */
public final class PakistanTheatre extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G3";
    private static final Purpose ATTACK = Purpose.of("pakistan-attack");
    /** NACTA: of 14 attacks 8 in Sindh, 4 in Balochistan, 2 in Khyber Pakhtunkhwa (incidents.csv P-AGG). */
    private static final List<Front> FRONTS = List.of(
            new Front("PK-SD", Organisation.BLA, 8.0 / 14),
            new Front("PK-BA", Organisation.BLA, 4.0 / 14),
            new Front("PK-KP", Organisation.TTP, 2.0 / 14));

    static final Parameter RATE = Parameter.of(
                    ID, "pakistan.chinese-target.rate", "attacks on Chinese nationals in Pakistan")
            .unit("attacks per year")
            .range(0, 100)
            .prior(new Law.Gamma(14.5, 3.94))
            .measured(
                    "aggregates.csv: Pakistan theatre, attacks on Chinese nationals, 14 (Jan 2021 to 10 Dec 2024, NACTA)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Pakistan theatre: BLA and TTP",
                    "Poisson with a constant rate, by province as NACTA counts",
                    "NACTA, 10 December 2024",
                    List.of(RATE),
                    Set.of(),
                    PakistanTheatre::new)
            .inArticles("000")
            .raises(Outcomes.CHINESE_ATTACKS_PAKISTAN)
            .raises(Figure.average(Outcomes.PRESSURE));

    /** A province of Pakistan, who attacks there and its share of the rate. */
    private record Front(String unit, Organisation organisation, double share) {}

    private double perDay;
    private @Nullable Clocks clocks;

    @Override
    public void read(ParameterValues values) {
        perDay = values.get(RATE) / Calendar.DAYS_PER_YEAR;
    }

    @Override
    public void start(World world) {
        clocks = world.clocks(FRONTS.stream().mapToLong(PakistanTheatre::agent).toArray(), ATTACK, this::attack);
    }

    @Override
    public void hazards(World world) {
        for (int i = 0; clocks != null && i < FRONTS.size(); i++) {
            clocks.hazard(i, perDay * FRONTS.get(i).share);
        }
    }

    private void attack(World world, int clock, int count) {
        Front front = FRONTS.get(clock);
        int unit = world.region.unit(front.unit).index();
        Strike.now(world, front.organisation, unit, TargetClass.CHINESE, agent(front), count);
    }

    private static long agent(Front front) {
        return Streams.agent("pakistan " + front.unit);
    }
}
